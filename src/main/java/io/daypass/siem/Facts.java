package io.daypass.siem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.daypass.ledger.LoggedEntry;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What a mapping may ask for: the fields of the entry's body, and its place under {@code log}. */
final class Facts {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String OWN_ISSUER = "daypass";

  private Facts() {}

  static ObjectNode of(LoggedEntry logged, String says) {
    String body = new String(logged.entry().body(), StandardCharsets.UTF_8);
    ObjectNode facts = read(body);
    ObjectNode log = facts.putObject("log");
    log.put("index", logged.index());
    log.put("leaf_hash", logged.entry().leafHash().hex());
    log.put("body", body);
    log.put("says", says);
    request(logged).ifPresent(request -> log.put("request", request));
    String who = facts.path("actor").path("sub").asText();
    log.put(isPerson(facts.path("actor")) ? "person" : "part", who);
    return facts;
  }

  /** The request that an entry belongs to, where it belongs to one. */
  static Optional<String> request(LoggedEntry logged) {
    return logged.entry().stream().requestId().map(Object::toString);
  }

  /** The grant that an entry tells of, where it tells of one. */
  static Optional<String> grant(LoggedEntry logged) {
    String body = new String(logged.entry().body(), StandardCharsets.UTF_8);
    return Optional.ofNullable(read(body).path("data").path("grant").textValue());
  }

  /** A part of Daypass proves nothing; see docs/ledger.md. */
  private static boolean isPerson(JsonNode actor) {
    return !actor.path("iss").asText().equals(OWN_ISSUER)
        || !actor.path("amr").isEmpty()
        || !actor.path("acr").isNull()
        || !actor.path("auth_time").isNull();
  }

  private static ObjectNode read(String body) {
    try {
      return (ObjectNode) JSON.readTree(body);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the body of a ledger entry is not readable", e);
    }
  }
}
