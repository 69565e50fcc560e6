package io.daypass.ledger;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.daypass.identity.Actor;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.erdtman.jcs.JsonCanonicalizer;

/**
 * What one event will say in its stream: a JSON object, canonical by RFC 8785. The fields are those
 * of docs/ledger.md, every one always there, null where an event has nothing to say.
 */
final class EntryBody {

  /** What the two-byte length prefix of a C2SP tile can hold. */
  static final int LARGEST = 65_535;

  /** No character takes more than six bytes; below it, nobody needs to count them. */
  private static final int SURELY_SMALL = LARGEST / 8;

  private static final int FORMAT = 1;
  private static final String OWN_ISSUER = "daypass";
  private static final Pattern TYPE = Pattern.compile("[a-z][a-z0-9-]*(\\.[a-z][a-z0-9-]*)+");

  private final AuditEvent event;
  private final ObjectNode said;

  private EntryBody(AuditEvent event, ObjectNode said) {
    this.event = event;
    this.said = said;
  }

  /** Checks the event as a whole, its size included, so that a bad one is refused unwritten. */
  static EntryBody of(AuditEvent event) {
    EntryBody body = new EntryBody(event, said(event));
    if (body.said.toString().length() > SURELY_SMALL) {
      body.at(StreamHead.START, new UUID(0, 0), Instant.EPOCH);
    }
    return body;
  }

  /**
   * The bytes of this event as the next entry after {@code head}.
   *
   * @throws IllegalArgumentException when they are too many
   */
  byte[] at(StreamHead head, UUID id, Instant time) {
    ObjectNode body = said.deepCopy();
    body.put("id", id.toString());
    body.put("seq", head.nextSeq());
    body.put("prev", head.lastLeaf().hex());
    body.set("time", ExactJson.value("time", time));
    return withinLimit(canonical(body));
  }

  private static ObjectNode said(AuditEvent event) {
    ObjectNode said = JsonNodeFactory.instance.objectNode();
    said.put("v", FORMAT);
    said.put("stream", event.stream().value());
    said.put("type", type(event));
    said.set("actor", actor(event.actor()));
    said.set("on_behalf_of", ExactJson.value("on_behalf_of", event.onBehalfOf().orElse(null)));
    said.set("subject", ExactJson.value("subject", subject(event)));
    said.set("data", ExactJson.object("data", event.data()));
    said.set("policy", ExactJson.value("policy", event.policy().orElse(null)));
    return said;
  }

  private static String type(AuditEvent event) {
    if (!TYPE.matcher(event.type()).matches()) {
      throw new IllegalArgumentException("not an event type: " + event.type());
    }
    return event.type();
  }

  private static String subject(AuditEvent event) {
    if (event.subject().isBlank()) {
      throw new IllegalArgumentException(event.type() + " names no subject");
    }
    return event.subject();
  }

  private static ObjectNode actor(Actor actor) {
    return actor instanceof Actor.Human human
        ? actor(human)
        : actor(OWN_ISSUER, actor.subject(), List.of());
  }

  private static ObjectNode actor(Actor.Human human) {
    ObjectNode actor = actor(human.issuer(), human.subject(), human.amr());
    actor.set("acr", ExactJson.value("actor.acr", human.acr()));
    actor.set("auth_time", ExactJson.value("actor.auth_time", human.authenticatedAt()));
    actor.set("ip", ExactJson.value("actor.ip", human.address()));
    return actor;
  }

  private static ObjectNode actor(String issuer, String subject, List<String> amr) {
    ObjectNode actor = JsonNodeFactory.instance.objectNode();
    actor.set("iss", ExactJson.value("actor.iss", issuer));
    actor.set("sub", ExactJson.value("actor.sub", subject));
    actor.set("amr", ExactJson.value("actor.amr", amr));
    actor.putNull("acr");
    actor.putNull("auth_time");
    actor.putNull("ip");
    return actor;
  }

  private static byte[] canonical(ObjectNode body) {
    try {
      return new JsonCanonicalizer(body.toString()).getEncodedUTF8();
    } catch (IOException e) {
      throw new IllegalStateException("the ledger built a body that is not JSON", e);
    }
  }

  private byte[] withinLimit(byte[] body) {
    if (body.length > LARGEST) {
      throw new IllegalArgumentException(
          "%s of %s needs %d bytes in the ledger, which takes %d at most"
              .formatted(event.type(), event.stream(), body.length, LARGEST));
    }
    return body;
  }
}
