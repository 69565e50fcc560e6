package io.daypass.bench;

import io.daypass.identity.Actor;
import io.daypass.ledger.AuditEvent;
import io.daypass.ledger.StreamId;
import java.util.List;
import java.util.Map;

/** An entry of about the size that those of requests and grants have. */
record Step(StreamId stream) implements AuditEvent {

  @Override
  public String type() {
    return "bench.approved";
  }

  @Override
  public Actor actor() {
    return new Actor.Component("bench");
  }

  @Override
  public String subject() {
    return "alice";
  }

  @Override
  public Map<String, Object> data() {
    return Map.of(
        "role", "orders-read",
        "status", "APPROVED",
        "lanes", List.of("manager-or-owner", "security"),
        "reasons", List.of("a medium rating", "outside office hours"),
        "requestHash", "0".repeat(64));
  }
}
