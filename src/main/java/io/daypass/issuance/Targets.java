package io.daypass.issuance;

import io.daypass.connector.Connector;
import io.daypass.connector.Connectors;
import io.daypass.connector.TargetUnavailable;
import io.daypass.entitlement.ConnectorId;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreaker.State;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Every target as the guard of this node knows it: who answers, and who is left alone. */
@Component
class Targets {

  private static final Logger LOG = LoggerFactory.getLogger(Targets.class);
  private final Connectors connectors;
  private final ClaimStore claims;
  private final GuardBell bell;
  private final Clock clock;
  private final CircuitBreakerRegistry circuits;
  private final GuardMetrics metrics;
  private final Map<ConnectorId, Target> known = new ConcurrentHashMap<>();

  Targets(
      Connectors connectors,
      ClaimStore claims,
      GuardBell bell,
      Clock clock,
      CircuitBreakerRegistry circuits,
      GuardMetrics metrics) {
    this.connectors = connectors;
    this.claims = claims;
    this.bell = bell;
    this.clock = clock;
    this.circuits = circuits;
    this.metrics = metrics;
  }

  /**
   * @throws TargetUnavailable when no connector of this name is configured any more
   */
  Target get(ConnectorId id) {
    return known.computeIfAbsent(id, this::target);
  }

  /** How many removals this target takes in one call; 1 when nothing is known of it. */
  int revokesAtOnce(ConnectorId id) {
    return connectors.find(id).map(Connector::revokesAtOnce).orElse(1);
  }

  private Target target(ConnectorId id) {
    CircuitBreaker circuit = circuits.circuitBreaker(id.value());
    circuit
        .getEventPublisher()
        .onStateTransition(change -> changed(id, change.getStateTransition().getToState()));
    return connectors
        .find(id)
        .map(connector -> new Target(connector, circuit, metrics))
        .orElseThrow(
            () ->
                new TargetUnavailable(
                    id, "is not configured any more, but access is left there; put it back", null));
  }

  private void changed(ConnectorId id, State now) {
    metrics.circuit(id, now != State.CLOSED);
    if (now == State.OPEN) {
      LOG.error("target {} does not answer; it is tried again now and then, for ever", id);
    } else if (now == State.CLOSED) {
      int waiting = claims.bringForward(id, clock.instant());
      LOG.info("target {} answers again; {} holds that waited for it are due now", id, waiting);
      bell.ring();
    }
  }
}
