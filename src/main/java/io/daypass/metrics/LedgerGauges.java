package io.daypass.metrics;

import io.daypass.ledger.LedgerTrust;
import io.daypass.ledger.Log;
import io.daypass.ledger.LogBacklog;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Whether entries get their place in time, and whether this node relies on the ledger. */
@Component
class LedgerGauges implements GaugeSource {

  private static final double MILLIS = 1000;

  private final Log log;
  private final LedgerTrust trust;
  private final Instant startedAt;

  LedgerGauges(Log log, LedgerTrust trust, Clock clock) {
    this.log = log;
    this.trust = trust;
    this.startedAt = clock.instant();
  }

  @Override
  public String name() {
    return "ledger";
  }

  @Override
  public Pace pace() {
    return Pace.OFTEN;
  }

  @Override
  public List<Reading> read(Instant now) {
    LogBacklog backlog = log.backlog();
    return List.of(
        plain("jit.ledger.pending", "Entries that wait for their place", backlog.pending()),
        plain(
            "jit.ledger.pending.age.max.seconds",
            "How long the oldest of them has been waiting",
            seconds(backlog.oldest().orElse(now), now)),
        plain(
            "jit.ledger.checkpoint.age.seconds",
            "Since a checkpoint last went out, or since the start when none has",
            seconds(backlog.released().orElse(startedAt), now)),
        plain(
            "jit.ledger.verify.ok",
            "Of this node: 1 while it relies on the ledger, 0 while it gives no new access",
            trust.whyNoNewGrants().isEmpty() ? 1 : 0));
  }

  private static double seconds(Instant from, Instant to) {
    return Math.max(0, Duration.between(from, to).toMillis()) / MILLIS;
  }

  private static Reading plain(String gauge, String meaning, double value) {
    return new Reading(gauge, meaning, Map.of(), value);
  }
}
