package io.daypass.issuance;

import io.daypass.connector.Connector;
import io.daypass.connector.Connectors;
import io.daypass.connector.TargetUnavailable;
import io.daypass.entitlement.ConnectorId;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreaker.State;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import java.time.Clock;
import java.util.List;
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
  private final GuardBell bell;
  private final CircuitBreakerRegistry circuits;
  private final GuardMetrics metrics;
  private final Clock clock;
  private final Map<ConnectorId, Target> known = new ConcurrentHashMap<>();

  Targets(
      Connectors connectors,
      GuardBell bell,
      CircuitBreakerRegistry circuits,
      GuardMetrics metrics,
      Clock clock) {
    this.connectors = connectors;
    this.bell = bell;
    this.circuits = circuits;
    this.metrics = metrics;
    this.clock = clock;
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

  /** How many holds of this target may be worked on now, at most that many. */
  int room(ConnectorId id, int most) {
    // What is not configured any more fails hold by hold, so that people see it.
    return connectors.find(id).isPresent() ? get(id).room(most) : most;
  }

  private Target target(ConnectorId id) {
    Connector connector =
        connectors
            .find(id)
            .orElseThrow(
                () ->
                    new TargetUnavailable(
                        id,
                        "is not configured any more, but access is left there; put it back",
                        null));
    CircuitBreaker circuit = circuits.circuitBreaker(id.value());
    circuit
        .getEventPublisher()
        .onStateTransition(change -> changed(id, change.getStateTransition().getToState()));
    return new Target(connector, circuit, metrics, clock);
  }

  private void changed(ConnectorId id, State now) {
    metrics.circuit(id, now != State.CLOSED);
    if (now == State.OPEN) {
      LOG.error("target {} does not answer; it is tried again now and then, for ever", id);
    } else if (now == State.CLOSED) {
      bell.ring();
    }
  }

  /** Targets that have answered after they had failed, not too often the same. */
  List<ConnectorId> answering() {
    return known.entrySet().stream()
        .filter(target -> target.getValue().hasRecovered())
        .map(Map.Entry::getKey)
        .toList();
  }

  /** What waited for this target has been made due. */
  void broughtForward(ConnectorId id) {
    get(id).forgetRecovery();
  }
}
