package io.daypass.metrics;

import io.daypass.drift.DriftFindings;
import io.daypass.drift.DriftKind;
import io.daypass.drift.StandingPrivileges;
import io.daypass.drift.StandingReport;
import io.daypass.drift.Sweep;
import io.daypass.drift.SweepStore;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the sweeps found, and what people hold for good. */
@Component
class DriftGauges implements GaugeSource {

  private static final int A_FEW = 20;
  private static final double MILLIS = 1000;

  private final DriftFindings findings;
  private final StandingPrivileges standing;
  private final SweepStore sweeps;
  private final Instant startedAt;

  DriftGauges(DriftFindings findings, StandingPrivileges standing, SweepStore sweeps, Clock clock) {
    this.findings = findings;
    this.standing = standing;
    this.sweeps = sweeps;
    this.startedAt = clock.instant();
  }

  @Override
  public String name() {
    return "drift";
  }

  @Override
  public Pace pace() {
    return Pace.SELDOM;
  }

  @Override
  public List<Reading> read(Instant now) {
    List<Reading> readings = new ArrayList<>();
    findings.openByKind().forEach((kind, open) -> readings.add(open(kind, open)));
    readings.add(
        plain(
            "jit.drift.refusing.targets",
            "Targets in which the sweep refuses to act",
            (double) findings.refusingTargets()));
    readings.add(
        plain(
            "jit.drift.sweep.age.seconds",
            "Since the last whole sweep, or since the start when there was none",
            Duration.between(lastSweep().orElse(startedAt), now).toMillis() / MILLIS));
    StandingReport report = standing.report(Optional.empty());
    readings.add(
        plain(
            "jit.standing.privilege",
            "Pairs of account and entitlement held for good",
            report.now()));
    readings.add(
        plain(
            "jit.standing.privilege.baseline",
            "The same when each entitlement was first read",
            report.baseline()));
    return readings;
  }

  private static Reading open(DriftKind kind, long open) {
    return new Reading(
        "jit.drift.open",
        "Differences between targets and what should be held, by kind",
        Map.of("kind", kind.name().toLowerCase(Locale.ROOT)),
        open);
  }

  private static Reading plain(String gauge, String meaning, double value) {
    return new Reading(gauge, meaning, Map.of(), value);
  }

  private Optional<Instant> lastSweep() {
    return sweeps.page(null, A_FEW).stream()
        .filter(sweep -> !sweep.brokenOff())
        .map(Sweep::endedAt)
        .filter(Objects::nonNull)
        .findFirst();
  }
}
