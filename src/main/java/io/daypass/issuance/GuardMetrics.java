package io.daypass.issuance;

import io.daypass.connector.Connectors;
import io.daypass.entitlement.ConnectorId;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Meter.MeterProvider;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.springframework.stereotype.Component;

/**
 * What the guard of this node does, counted and timed. Every target has its series from the start,
 * so that the first failure already shows as a rise.
 */
@Component
public class GuardMetrics {

  private static final String CONNECTOR = "connector";
  private static final String OTHER = "other";
  private static final Set<String> OPERATIONS =
      Set.of("issue", "verify", "revoke", "verify-all", "revoke-all");

  /** {@code not-called}: the circuit was open. */
  private static final Set<String> OUTCOMES = Set.of("ok", "refused", "unavailable", "not-called");

  private static final Duration[] CALL_BUCKETS = millis(10, 100, 1_000, 5_000, 30_000);
  private static final Duration[] LAG_BUCKETS =
      millis(
          1, 2, 5, 10, 25, 50, 100, 250, 500, 1_000, 2_500, 5_000, 10_000, 30_000, 60_000, 300_000,
          900_000, 3_600_000);

  private final MeterRegistry registry;
  private final MeterProvider<Timer> calls;
  private final MeterProvider<Timer> lags;
  private final Counter claimed;
  private final Counter claimsExpired;
  private final Map<ConnectorId, AtomicInteger> circuits = new ConcurrentHashMap<>();

  GuardMetrics(MeterRegistry registry, Connectors connectors) {
    this.registry = registry;
    calls =
        Timer.builder("jit.connector.calls")
            .description("Calls to a target, by operation and outcome")
            .serviceLevelObjectives(CALL_BUCKETS)
            .withRegistry(registry);
    lags =
        Timer.builder("jit.revocation.lag")
            .description("From the moment access had to end until it was read back as gone")
            .serviceLevelObjectives(LAG_BUCKETS)
            .withRegistry(registry);
    claimed =
        Counter.builder("jit.guard.claimed")
            .description("Holds that the guard of this node took on")
            .register(registry);
    claimsExpired =
        Counter.builder("jit.guard.claims.expired")
            .description("Holds taken over because whoever had claimed them did not finish")
            .register(registry);
    connectors.ids().forEach(this::begin);
  }

  /**
   * A target was called, or would have been.
   *
   * @param operation one of {@code issue}, {@code verify}, {@code revoke}, {@code verify-all},
   *     {@code revoke-all}; anything else counts as {@code other}
   * @param outcome one of {@code ok}, {@code refused}, {@code unavailable}, {@code not-called};
   *     anything else counts as {@code other}
   */
  public void called(ConnectorId connector, String operation, String outcome, Duration took) {
    call(connector, oneOf(OPERATIONS, operation), oneOf(OUTCOMES, outcome)).record(atLeastNo(took));
  }

  /**
   * Access was read back as gone.
   *
   * @param lag since the end of the lease, or since somebody wanted it to end earlier
   */
  public void released(ConnectorId connector, Duration lag) {
    lags.withTag(CONNECTOR, connector.value()).record(atLeastNo(lag));
  }

  /** Calls to a target have been given up for a while, or begin again. */
  public void circuit(ConnectorId connector, boolean open) {
    circuits.computeIfAbsent(connector, this::circuitGauge).set(open ? 1 : 0);
  }

  /** So many holds were claimed. */
  public void claimed(int holds) {
    claimed.increment(holds);
  }

  /** So many of the claimed holds had been claimed before by somebody whose time ran out. */
  public void claimExpired(int holds) {
    claimsExpired.increment(holds);
  }

  private void begin(ConnectorId connector) {
    for (String operation : List.of("issue", "verify", "revoke")) {
      call(connector, operation, "ok");
      call(connector, operation, "unavailable");
    }
    lags.withTag(CONNECTOR, connector.value());
    circuit(connector, false);
  }

  private Timer call(ConnectorId connector, String operation, String outcome) {
    return calls.withTags(
        Tags.of(CONNECTOR, connector.value(), "operation", operation, "outcome", outcome));
  }

  private AtomicInteger circuitGauge(ConnectorId connector) {
    AtomicInteger state = new AtomicInteger();
    Gauge.builder("jit.connector.circuit.open", state, AtomicInteger::get)
        .description("1 while calls to a target are given up because it failed too often")
        .tag(CONNECTOR, connector.value())
        .register(registry);
    return state;
  }

  /** Every value of a tag is a series for ever, so unknown words share one. */
  private static String oneOf(Set<String> words, String word) {
    return words.contains(word) ? word : OTHER;
  }

  /** Two clocks may differ by a moment; a timer would drop what is below zero. */
  private static Duration atLeastNo(Duration time) {
    return time.isNegative() ? Duration.ZERO : time;
  }

  private static Duration[] millis(long... values) {
    return LongStream.of(values).mapToObj(Duration::ofMillis).toArray(Duration[]::new);
  }
}
