package io.daypass.request;

import io.daypass.identity.Actor;
import io.daypass.ledger.AuditEvent;
import io.daypass.ledger.StreamId;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Somebody was told no. It goes to the stream of who asked, because what they tried may not exist
 * and because a refusal changes nothing in the thing itself.
 */
record RefusalEvent(Actor.Human actor, Refusal refusal, String tried) implements AuditEvent {

  @Override
  public StreamId stream() {
    return StreamId.person(actor.person());
  }

  @Override
  public String type() {
    return "access.refused";
  }

  @Override
  public String subject() {
    return actor.subject();
  }

  @Override
  public Map<String, @Nullable Object> data() {
    return Map.of("code", refusal.code(), "tried", tried);
  }
}
