package io.daypass.issuance;

import io.micrometer.core.instrument.Clock;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/** When the guard of this node last looked for work: a guard that has died makes no noise. */
@Component
public class GuardPulse {

  private final Clock clock;
  private volatile long lookedAt;

  GuardPulse(Clock clock, MeterRegistry registry) {
    this.clock = clock;
    this.lookedAt = clock.monotonicTime();
    TimeGauge.builder("jit.guard.look.age", this, TimeUnit.NANOSECONDS, GuardPulse::nanos)
        .description("Time since the guard of this node last looked for work")
        .register(registry);
  }

  /** The guard has asked the database what is due, and got an answer. */
  public void looked() {
    lookedAt = clock.monotonicTime();
  }

  /** Since the last look, or since the start. */
  public Duration age() {
    return Duration.ofNanos(nanos());
  }

  private long nanos() {
    return clock.monotonicTime() - lookedAt;
  }
}
