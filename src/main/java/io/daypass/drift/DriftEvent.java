package io.daypass.drift;

import io.daypass.entitlement.ConnectorId;
import io.daypass.entitlement.Entitlement;
import io.daypass.identity.Actor;
import io.daypass.ledger.AuditEvent;
import io.daypass.ledger.StreamId;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the drift sweep finds and does, as the ledger tells it; one entry for each change. */
sealed interface DriftEvent extends AuditEvent {

  Actor SWEEP = new Actor.Component("drift");

  @Override
  default StreamId stream() {
    return StreamId.system("drift");
  }

  @Override
  default Actor actor() {
    return SWEEP;
  }

  /** A person wants a sweep now. */
  record Asked(UUID sweep, Actor.Human actor) implements DriftEvent {

    @Override
    public String type() {
      return "drift.sweep-asked";
    }

    @Override
    public String subject() {
      return sweep.toString();
    }

    @Override
    public Map<String, @Nullable Object> data() {
      return Map.of("sweep", sweep);
    }
  }

  /** A difference was seen for the first time. */
  record Detected(Finding finding) implements DriftEvent {

    @Override
    public String type() {
      return "drift.detected";
    }

    @Override
    public String subject() {
      return finding.account();
    }

    @Override
    public Map<String, @Nullable Object> data() {
      Map<String, @Nullable Object> data = about(finding);
      data.put("owner", finding.owner().value());
      data.put("response", finding.response());
      return data;
    }
  }

  /** The wish to take unknown access away, before the target is called. */
  record Removing(Finding finding) implements DriftEvent {

    @Override
    public String type() {
      return "drift.removing";
    }

    @Override
    public String subject() {
      return finding.account();
    }

    @Override
    public Map<String, @Nullable Object> data() {
      return about(finding);
    }
  }

  /** The difference is no more. */
  record Resolved(Finding finding, DriftOutcome outcome) implements DriftEvent {

    @Override
    public String type() {
      return "drift.resolved";
    }

    @Override
    public String subject() {
      return finding.account();
    }

    @Override
    public Map<String, @Nullable Object> data() {
      Map<String, @Nullable Object> data = about(finding);
      data.put("outcome", outcome);
      return data;
    }
  }

  /** The sweep does not act in a target; said once, until the reason changes. */
  record Refused(ConnectorId target, Rails.Refusal refusal) implements DriftEvent {

    @Override
    public String type() {
      return "drift.refused";
    }

    @Override
    public String subject() {
      return target.value();
    }

    @Override
    public Map<String, @Nullable Object> data() {
      return Map.of(
          "connector", target, "why", refusal.objection(), "sentence", refusal.sentence());
    }
  }

  /** The sweep acts in a target again. */
  record Resumed(ConnectorId target) implements DriftEvent {

    @Override
    public String type() {
      return "drift.resumed";
    }

    @Override
    public String subject() {
      return target.value();
    }

    @Override
    public Map<String, @Nullable Object> data() {
      return Map.of("connector", target);
    }
  }

  /** An entitlement was read for the first time: so many people have it for good. */
  record BaselineFrozen(Entitlement entitlement, Instant at, int pairs) implements DriftEvent {

    @Override
    public String type() {
      return "standing.baseline-frozen";
    }

    @Override
    public String subject() {
      return entitlement.toString();
    }

    @Override
    public Map<String, @Nullable Object> data() {
      Map<String, @Nullable Object> data = what(entitlement);
      data.put("frozenAt", at);
      data.put("pairs", pairs);
      return data;
    }
  }

  /** More or fewer people have an entitlement for good. */
  record StandingChanged(Entitlement entitlement, int before, int pairs) implements DriftEvent {

    @Override
    public String type() {
      return "standing.changed";
    }

    @Override
    public String subject() {
      return entitlement.toString();
    }

    @Override
    public Map<String, @Nullable Object> data() {
      Map<String, @Nullable Object> data = what(entitlement);
      data.put("before", before);
      data.put("pairs", pairs);
      return data;
    }
  }

  private static Map<String, @Nullable Object> about(Finding finding) {
    Map<String, @Nullable Object> data = what(finding.entitlement());
    data.put("finding", finding.id());
    data.put("drift", finding.kind());
    data.put("account", finding.account());
    data.put("grant", finding.grant());
    return data;
  }

  private static Map<String, @Nullable Object> what(Entitlement entitlement) {
    Map<String, @Nullable Object> data = new LinkedHashMap<>();
    data.put("connector", entitlement.connector());
    data.put("kind", entitlement.kind());
    data.put("name", entitlement.name());
    return data;
  }
}
