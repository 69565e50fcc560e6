package io.daypass.issuance;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the guard works.
 *
 * @param autoStart whether it starts with the program; tests run it by hand
 * @param threads how many targets are called at once
 * @param claimFor how long a claim lasts; longer than the slowest call to a target
 * @param pollEvery how long it sleeps at most
 */
@ConfigurationProperties("daypass.guard")
public record GuardProperties(
    @DefaultValue("true") boolean autoStart,
    @DefaultValue("8") int threads,
    @DefaultValue("30s") Duration claimFor,
    @DefaultValue("500ms") Duration pollEvery) {

  public GuardProperties {
    if (threads < 1) {
      throw new IllegalArgumentException("daypass.guard.threads must be 1 or more");
    }
    if (pollEvery.isNegative() || pollEvery.isZero()) {
      throw new IllegalArgumentException("daypass.guard.poll-every must be longer than zero");
    }
    if (claimFor.compareTo(pollEvery) <= 0) {
      throw new IllegalArgumentException(
          "daypass.guard.claim-for must be longer than daypass.guard.poll-every");
    }
  }
}
