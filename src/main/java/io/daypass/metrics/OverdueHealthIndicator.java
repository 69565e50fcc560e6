package io.daypass.metrics;

import java.time.Duration;
import java.util.OptionalDouble;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Out of service when access is late by far, whatever the cause. Not part of liveness or readiness:
 * a restart gives no target back, and the other targets need this node.
 */
@Component
class OverdueHealthIndicator implements HealthIndicator {

  private static final Duration LONGEST = Duration.ofMinutes(15);

  private final SampledGauges gauges;

  OverdueHealthIndicator(SampledGauges gauges) {
    this.gauges = gauges;
  }

  @Override
  public Health health() {
    OptionalDouble age = gauges.highest(OverdueGauges.AGE);
    if (age.isEmpty()) {
      return Health.unknown().build();
    }
    boolean late = age.getAsDouble() > LONGEST.toSeconds();
    return (late ? Health.outOfService() : Health.up())
        .withDetail("lateSeconds", age.getAsDouble())
        .build();
  }
}
