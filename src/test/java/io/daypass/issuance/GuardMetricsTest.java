package io.daypass.issuance;

import static org.assertj.core.api.Assertions.assertThat;

import io.daypass.TestClock;
import io.daypass.connector.Connectors;
import io.daypass.connector.FakeTargets;
import io.daypass.entitlement.ConnectorId;
import io.micrometer.core.instrument.MockClock;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class GuardMetricsTest {

  private static final ConnectorId DIRECTORY = new FakeTargets(new TestClock()).directory.id();

  private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
  private final GuardMetrics metrics =
      new GuardMetrics(registry, new Connectors(List.of(new FakeTargets(new TestClock()))));

  @Test
  void everyTarget_hasItsSeriesFromTheStart() {
    assertThat(registry.get("jit.connector.calls").tag("connector", DIRECTORY.value()).timers())
        .hasSize(6)
        .allMatch(timer -> timer.count() == 0);
    assertThat(registry.get("jit.revocation.lag").timers()).hasSize(2);
    assertThat(registry.get("jit.connector.circuit.open").gauges()).hasSize(2);
  }

  @Test
  void call_isCountedByOperationAndOutcome() {
    metrics.called(DIRECTORY, "revoke", "unavailable", Duration.ofMillis(30));

    Timer calls =
        registry
            .get("jit.connector.calls")
            .tags("connector", DIRECTORY.value(), "operation", "revoke", "outcome", "unavailable")
            .timer();
    assertThat(calls.count()).isEqualTo(1);
    assertThat(calls.totalTime(TimeUnit.MILLISECONDS)).isEqualTo(30);
  }

  @Test
  void call_withAnyOtherWords_makesNoFurtherSeries() {
    metrics.called(DIRECTORY, "anything", "of the moment", Duration.ZERO);
    int series = registry.getMeters().size();

    metrics.called(DIRECTORY, "something", "else", Duration.ZERO);

    assertThat(registry.getMeters()).hasSize(series);
    assertThat(registry.get("jit.connector.calls").tag("operation", "other").timer().count())
        .isEqualTo(2);
  }

  @Test
  void release_beforeItsTimeByAnotherClock_countsAsOnTime() {
    metrics.released(DIRECTORY, Duration.ofMillis(-2));

    Timer lag = registry.get("jit.revocation.lag").tag("connector", DIRECTORY.value()).timer();
    assertThat(lag.count()).isEqualTo(1);
    assertThat(lag.max(TimeUnit.MILLISECONDS)).isZero();
  }

  @Test
  void circuit_isOneWhileItIsOpen() {
    metrics.circuit(DIRECTORY, true);
    assertThat(circuit()).isEqualTo(1);

    metrics.circuit(DIRECTORY, false);
    assertThat(circuit()).isZero();
  }

  @Test
  void claims_areCounted() {
    metrics.claimed(7);
    metrics.claimExpired(2);

    assertThat(registry.get("jit.guard.claimed").counter().count()).isEqualTo(7);
    assertThat(registry.get("jit.guard.claims.expired").counter().count()).isEqualTo(2);
  }

  @Test
  void pulse_agesUntilTheGuardLooks() {
    MockClock clock = new MockClock();
    GuardPulse pulse = new GuardPulse(clock, registry);

    clock.add(Duration.ofSeconds(7));
    assertThat(pulse.age()).isEqualTo(Duration.ofSeconds(7));
    assertThat(registry.get("jit.guard.look.age").timeGauge().value(TimeUnit.SECONDS)).isEqualTo(7);

    pulse.looked();
    assertThat(pulse.age()).isZero();
  }

  private double circuit() {
    return registry
        .get("jit.connector.circuit.open")
        .tag("connector", DIRECTORY.value())
        .gauge()
        .value();
  }
}
