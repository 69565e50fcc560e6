package io.daypass.issuance;

import io.daypass.connector.Connector;
import io.daypass.connector.ExternalRef;
import io.daypass.connector.GrantOrder;
import io.daypass.connector.IssueOutcome;
import io.daypass.connector.Presence;
import io.daypass.connector.RevokeOutcome;
import io.daypass.connector.TargetUnavailable;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * A connector as the guard calls it. A target that has not answered several times in a row is left
 * alone but for one call now and then, until it answers again.
 */
final class Target {

  private static final Duration BETWEEN_RECOVERIES = Duration.ofSeconds(10);

  private final Connector connector;
  private final CircuitBreaker circuit;
  private final GuardMetrics metrics;
  private final Clock clock;

  private volatile boolean failing;
  private volatile boolean recovered;
  private volatile Instant spareUntil = Instant.MIN;

  Target(Connector connector, CircuitBreaker circuit, GuardMetrics metrics, Clock clock) {
    this.connector = connector;
    this.circuit = circuit;
    this.metrics = metrics;
    this.clock = clock;
  }

  /**
   * Whether it has answered after a failure. Not too often: a hold that always fails among others
   * that do not would otherwise be tried with each of them.
   */
  boolean hasRecovered() {
    return recovered && !clock.instant().isBefore(spareUntil);
  }

  void forgetRecovery() {
    recovered = false;
    spareUntil = clock.instant().plus(BETWEEN_RECOVERIES);
  }

  IssueOutcome issue(GrantOrder order) {
    return call("issue", () -> connector.issue(order));
  }

  Presence verify(ExternalRef ref) {
    return call("verify", () -> connector.verify(ref));
  }

  RevokeOutcome revoke(ExternalRef ref) {
    return call("revoke", () -> connector.revoke(ref));
  }

  Map<ExternalRef, RevokeOutcome> revokeAll(List<ExternalRef> refs) {
    return call("revoke-all", () -> connector.revokeAll(refs));
  }

  Map<ExternalRef, Presence> verifyAll(List<ExternalRef> refs) {
    return call("verify-all", () -> connector.verifyAll(refs));
  }

  TargetUnavailable unconfirmed(String what) {
    return TargetUnavailable.contradiction(connector.id(), "the target " + what);
  }

  /**
   * How many holds may be worked on now: all, one as a probe of a target that has not answered for
   * a while, or none.
   */
  int room(int most) {
    if (!circuit.tryAcquirePermission()) {
      return 0;
    }
    circuit.releasePermission();
    return circuit.getState() == CircuitBreaker.State.CLOSED ? most : 1;
  }

  private <T> T call(String operation, Supplier<T> call) {
    if (!circuit.tryAcquirePermission()) {
      metrics.called(connector.id(), operation, "not-called", Duration.ZERO);
      throw new NotCalled();
    }
    boolean told = false;
    long started = System.nanoTime();
    try {
      T answer = call.get();
      long took = System.nanoTime() - started;
      circuit.onSuccess(took, TimeUnit.NANOSECONDS);
      told = true;
      recovered |= failing;
      failing = false;
      String outcome = answer instanceof IssueOutcome.Refused ? "refused" : "ok";
      metrics.called(connector.id(), operation, outcome, Duration.ofNanos(took));
      return answer;
    } catch (TargetUnavailable failure) {
      long took = System.nanoTime() - started;
      if (failure.isAnswer()) {
        circuit.onSuccess(took, TimeUnit.NANOSECONDS);
      } else {
        circuit.onError(took, TimeUnit.NANOSECONDS, failure);
        failing = true;
      }
      told = true;
      metrics.called(connector.id(), operation, "unavailable", Duration.ofNanos(took));
      failure.retryAfter().ifPresent(this::leaveAlone);
      throw failure;
    } finally {
      if (!told) {
        circuit.releasePermission();
      }
    }
  }

  /**
   * RFC 9110 Retry-After speaks to the caller, not to one call. The call that was told waits as
   * long as asked; another one, which may be to take access away, at most as long as for a dead
   * target.
   */
  private void leaveAlone(Duration asked) {
    Duration pause = asked.compareTo(Circuits.LAST_PROBE) < 0 ? asked : Circuits.LAST_PROBE;
    circuit.transitionToOpenStateFor(pause);
  }
}
