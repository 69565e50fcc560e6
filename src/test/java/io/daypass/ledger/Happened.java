package io.daypass.ledger;

import io.daypass.Samples;
import io.daypass.identity.Actor;
import io.daypass.identity.PersonId;
import java.util.Map;
import java.util.Optional;

/** An event for tests: says whatever a test wants it to say. */
record Happened(
    StreamId stream,
    String type,
    Actor actor,
    Optional<PersonId> onBehalfOf,
    String subject,
    Map<String, Object> data,
    Optional<String> policy)
    implements AuditEvent {

  static Happened on(StreamId stream, Map<String, Object> data) {
    return new Happened(
        stream,
        "test.happened",
        new Actor.Component("guard"),
        Optional.empty(),
        Samples.ALICE.value(),
        data,
        Optional.empty());
  }

  static Happened on(StreamId stream) {
    return on(stream, Map.of());
  }

  Happened by(Actor someone) {
    return new Happened(stream, type, someone, onBehalfOf, subject, data, policy);
  }

  Happened of(String otherType, String otherSubject) {
    return new Happened(stream, otherType, actor, onBehalfOf, otherSubject, data, policy);
  }

  Happened under(PersonId person, String rule) {
    return new Happened(stream, type, actor, Optional.of(person), subject, data, Optional.of(rule));
  }
}
