package io.daypass.metrics;

import io.daypass.issuance.GrantStatus;
import io.daypass.ledger.AuditEvent;
import io.daypass.ledger.LedgerEntry;
import io.daypass.ledger.LedgerFollower;
import io.daypass.metrics.Milestone.Kind;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Meter.MeterProvider;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Counts what the ledger says. Whatever happens is an entry, written once and on one node, so this
 * is the one place from which steps are measured.
 */
@Component
class CountEntries implements LedgerFollower {

  /** Refusals that keep duties apart (NIST SP 800-53 AC-5). */
  private static final Set<String> SEPARATION =
      Set.of("self-approval", "one-person-two-lanes", "conflicting-duties");

  private static final Map<String, Kind> SETTLED =
      Map.of(
          "request.routed", Kind.ROUTED,
          "request.approved", Kind.APPROVED,
          "request.denied", Kind.DENIED,
          "request.lapsed", Kind.LAPSED,
          "request.withdrawn", Kind.WITHDRAWN);

  private final MeterProvider<Counter> entries;
  private final MeterProvider<Counter> separation;
  private final StepTimes steps;

  CountEntries(MeterRegistry registry, StepTimes steps) {
    this.entries =
        Counter.builder("jit.ledger.entries")
            .description("Entries that this node wrote, by type")
            .withRegistry(registry);
    this.separation =
        Counter.builder("jit.sod.refusals")
            .description("Attempts that the separation of duties stopped, by rule")
            .withRegistry(registry);
    this.steps = steps;
    SEPARATION.forEach(rule -> separation.withTag("rule", rule));
  }

  @Override
  public void written(AuditEvent event, LedgerEntry entry) {
    entries.withTag("type", entry.type()).increment();
    if (entry.type().equals("access.refused")) {
      refused(String.valueOf(event.data().get("code")));
    }
    kind(event).flatMap(kind -> milestone(kind, entry)).ifPresent(steps::reached);
  }

  private void refused(String code) {
    if (SEPARATION.contains(code)) {
      separation.withTag("rule", code).increment();
    }
  }

  private static Optional<Kind> kind(AuditEvent event) {
    boolean nowActive =
        event.type().equals("hold.held") && event.data().get("status") == GrantStatus.ACTIVE;
    return nowActive ? Optional.of(Kind.ACTIVE) : Optional.ofNullable(SETTLED.get(event.type()));
  }

  private static Optional<Milestone> milestone(Kind kind, LedgerEntry entry) {
    return entry.stream().requestId().map(id -> new Milestone(kind, id, entry.time()));
  }
}
