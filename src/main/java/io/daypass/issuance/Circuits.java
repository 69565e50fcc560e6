package io.daypass.issuance;

import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig.SlidingWindowType;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.core.IntervalFunction;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When a target counts as dead, and how often it is tried then: for ever, at most 30 s apart. */
@Configuration(proxyBeanMethods = false)
class Circuits {

  private static final int FAILURES_IN_A_ROW = 5;
  private static final Duration FIRST_PROBE = Duration.ofSeconds(1);
  static final Duration LAST_PROBE = Duration.ofSeconds(30);

  @Bean
  CircuitBreakerRegistry circuitBreakerRegistry(Clock clock) {
    return CircuitBreakerRegistry.of(
        CircuitBreakerConfig.custom()
            .slidingWindow(FAILURES_IN_A_ROW, FAILURES_IN_A_ROW, SlidingWindowType.COUNT_BASED)
            .failureRateThreshold(100)
            .permittedNumberOfCallsInHalfOpenState(1)
            .maxWaitDurationInHalfOpenState(LAST_PROBE)
            .waitIntervalFunctionInOpenState(
                IntervalFunction.ofExponentialRandomBackoff(FIRST_PROBE, 2, 0.2, LAST_PROBE))
            .clock(clock)
            .build());
  }
}
