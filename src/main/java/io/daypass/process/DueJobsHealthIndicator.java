package io.daypass.process;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.boot.actuate.health.AbstractHealthIndicator;
import org.springframework.boot.actuate.health.Health;
import org.springframework.stereotype.Component;

/** Down while the engine leaves a due job lying, whatever the reason. */
@Component
class DueJobsHealthIndicator extends AbstractHealthIndicator {

  private static final Duration LATE = Duration.ofSeconds(5);

  private final DueJobStore jobs;
  private final Clock clock;

  DueJobsHealthIndicator(DueJobStore jobs, Clock clock) {
    super("the engine's jobs cannot be read");
    this.jobs = jobs;
    this.clock = clock;
  }

  @Override
  protected void doHealthCheck(Health.Builder health) {
    Instant now = clock.instant();
    Duration age = jobs.oldestDue(now).map(due -> Duration.between(due, now)).orElse(Duration.ZERO);
    (age.compareTo(LATE) > 0 ? health.down() : health.up())
        .withDetail("oldestDueMillis", age.toMillis());
  }
}
