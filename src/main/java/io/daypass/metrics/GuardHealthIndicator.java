package io.daypass.metrics;

import io.daypass.issuance.GuardPulse;
import java.time.Duration;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.stereotype.Component;

/** Down when the guard of this node has stopped looking for work. */
@Component
class GuardHealthIndicator implements HealthIndicator {

  /** Ten times as long as the guard sleeps at most. */
  private static final Duration LONGEST = Duration.ofSeconds(5);

  private final GuardPulse pulse;

  GuardHealthIndicator(GuardPulse pulse) {
    this.pulse = pulse;
  }

  @Override
  public Health health() {
    Duration age = pulse.age();
    Health.Builder health = age.compareTo(LONGEST) > 0 ? Health.down() : Health.up();
    return health.withDetail("lookedBefore", age.toString()).build();
  }
}
