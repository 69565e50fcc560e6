package io.daypass.time;

import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.stereotype.Component;

/** Down while the clocks are so far apart that no new access is given. */
@Component
class ClockSkewHealthIndicator implements HealthIndicator {

  private final ClockSkew skew;

  ClockSkewHealthIndicator(ClockSkew skew) {
    this.skew = skew;
  }

  @Override
  public Health health() {
    Health.Builder health = skew.isTooGreat() ? Health.down() : Health.up();
    return health.withDetail("skewMillis", skew.now().toMillis()).build();
  }
}
