package io.daypass.evidence;

import io.daypass.identity.Actor;
import io.daypass.ledger.AuditEvent;
import io.daypass.ledger.StreamId;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What happened to the evidence itself. */
sealed interface EvidenceEvent extends AuditEvent {

  /** Somebody is given an export. Written before the first byte goes out. */
  record Exported(Actor actor, String scope, long size) implements EvidenceEvent {

    @Override
    public StreamId stream() {
      return StreamId.system("evidence");
    }

    @Override
    public String type() {
      return "evidence.exported";
    }

    @Override
    public String subject() {
      return scope;
    }

    @Override
    public Map<String, @Nullable Object> data() {
      return Map.of("scope", scope, "size", size);
    }
  }
}
