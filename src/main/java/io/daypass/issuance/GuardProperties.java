package io.daypass.issuance;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the guard works.
 *
 * @param autoStart whether it starts with the program; tests run it by hand
 * @param callsPerTarget how many calls to one target are made at once, by each node
 * @param claimFor how long after the death of a node another takes its work over; a node that lives
 *     renews its claims
 * @param pollEvery how long it sleeps at most
 */
@ConfigurationProperties("daypass.guard")
public record GuardProperties(
    @DefaultValue("true") boolean autoStart,
    @DefaultValue("4") int callsPerTarget,
    @DefaultValue("10s") Duration claimFor,
    @DefaultValue("500ms") Duration pollEvery) {

  public GuardProperties {
    if (callsPerTarget < 1) {
      throw new IllegalArgumentException("daypass.guard.calls-per-target must be 1 or more");
    }
    if (pollEvery.isNegative() || pollEvery.isZero()) {
      throw new IllegalArgumentException("daypass.guard.poll-every must be longer than zero");
    }
    if (claimFor.compareTo(pollEvery.multipliedBy(4)) < 0) {
      throw new IllegalArgumentException(
          "daypass.guard.claim-for must be at least four times daypass.guard.poll-every,"
              + " so that a busy node keeps its claims");
    }
  }
}
