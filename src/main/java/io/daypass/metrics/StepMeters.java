package io.daypass.metrics;

import io.daypass.metrics.StepStore.Asked;
import io.daypass.request.Routing;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Meter.MeterProvider;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import org.springframework.stereotype.Component;

/** How asking came out, and how long people and machines took. */
@Component
class StepMeters {

  private static final Duration[] PEOPLE_BUCKETS =
      seconds(60, 300, 900, 1_800, 3_600, 14_400, 28_800, 86_400);
  private static final Duration[] MACHINE_BUCKETS =
      LongStream.of(10, 25, 50, 100, 250, 500, 1_000, 2_500, 5_000, 10_000, 60_000, 300_000)
          .mapToObj(Duration::ofMillis)
          .toArray(Duration[]::new);
  private static final Duration[] BOTH_BUCKETS =
      seconds(1, 5, 30, 60, 300, 900, 1_800, 3_600, 14_400, 28_800, 86_400);
  private static final List<String> OUTCOMES =
      List.of("auto-approved", "approved", "denied", "refused", "lapsed", "withdrawn");

  private final MeterProvider<Counter> requests;
  private final MeterProvider<Timer> approvalWaits;
  private final MeterProvider<Timer> timesToAccess;
  private final Timer provision;

  StepMeters(MeterRegistry registry) {
    requests =
        Counter.builder("jit.requests")
            .description("Requests that were settled, by rating and outcome")
            .withRegistry(registry);
    approvalWaits =
        Timer.builder("jit.approval.wait")
            .description("From the request until people had decided, or had not in time")
            .serviceLevelObjectives(PEOPLE_BUCKETS)
            .withRegistry(registry);
    timesToAccess =
        Timer.builder("jit.access.time.to.access")
            .description("From the request until the access was read back in every target")
            .serviceLevelObjectives(BOTH_BUCKETS)
            .withRegistry(registry);
    provision =
        Timer.builder("jit.provision.duration")
            .description("From the wish for access until it was read back in every target")
            .serviceLevelObjectives(MACHINE_BUCKETS)
            .register(registry);
    beginAtZero();
  }

  void count(Milestone milestone, Asked asked) {
    switch (milestone.kind()) {
      case ROUTED -> routed(asked);
      case APPROVED, DENIED, LAPSED -> decided(milestone, asked);
      case WITHDRAWN -> request(asked.rating(), word(milestone.kind())).increment();
      case ACTIVE -> active(milestone.at(), asked);
    }
  }

  private void routed(Asked asked) {
    switch (asked.route()) {
      case AUTO -> request(asked.rating(), "auto-approved").increment();
      case REFUSE -> request(asked.rating(), "refused").increment();
      case APPROVAL -> {} // Counted when people have settled it.
    }
  }

  private void decided(Milestone milestone, Asked asked) {
    String outcome = word(milestone.kind());
    request(asked.rating(), outcome).increment();
    wait(outcome).record(between(asked.submittedAt(), milestone.at()));
  }

  private void active(Instant at, Asked asked) {
    timeToAccess(asked.route()).record(between(asked.submittedAt(), at));
    if (asked.wantedAt() != null) {
      provision.record(between(asked.wantedAt(), at));
    }
  }

  private void beginAtZero() {
    for (Routing.Rating rating : Routing.Rating.values()) {
      OUTCOMES.forEach(outcome -> request(rating, outcome));
    }
    List.of("approved", "denied", "lapsed").forEach(this::wait);
    List.of(Routing.Kind.AUTO, Routing.Kind.APPROVAL).forEach(this::timeToAccess);
  }

  private Counter request(Routing.Rating rating, String outcome) {
    return requests.withTags(Tags.of("rating", word(rating), "outcome", outcome));
  }

  private Timer wait(String outcome) {
    return approvalWaits.withTag("outcome", outcome);
  }

  private Timer timeToAccess(Routing.Kind route) {
    return timesToAccess.withTag("route", word(route));
  }

  /** Two nodes' clocks may differ by a moment; a timer would drop what is below zero. */
  private static Duration between(Instant begin, Instant end) {
    return end.isAfter(begin) ? Duration.between(begin, end) : Duration.ZERO;
  }

  private static Duration[] seconds(long... values) {
    return LongStream.of(values).mapToObj(Duration::ofSeconds).toArray(Duration[]::new);
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
