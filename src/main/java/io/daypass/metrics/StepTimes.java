package io.daypass.metrics;

import static java.util.stream.Collectors.toSet;

import io.daypass.metrics.StepStore.Asked;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Measures the steps of requests a moment after they happened: what they are measured from has to
 * be read, and whoever takes a step shall not wait for that.
 */
@Component
class StepTimes {

  private static final Logger LOG = LoggerFactory.getLogger(StepTimes.class);
  private static final int MOST_WAITING = 20_000;
  private static final int AT_ONCE = 500;

  private final StepStore store;
  private final StepMeters meters;
  private final Counter dropped;
  private final BlockingQueue<Milestone> waiting = new ArrayBlockingQueue<>(MOST_WAITING);

  StepTimes(StepStore store, StepMeters meters, MeterRegistry registry) {
    this.store = store;
    this.meters = meters;
    this.dropped =
        Counter.builder("jit.metrics.dropped")
            .description("Steps that were not measured, because too many waited for it")
            .register(registry);
  }

  void reached(Milestone milestone) {
    if (!waiting.offer(milestone)) {
      dropped.increment();
    }
  }

  /** Measures what has happened since the last time. */
  void settle() {
    List<Milestone> some = new ArrayList<>();
    while (waiting.drainTo(some, AT_ONCE) > 0) {
      if (!measured(some)) {
        return;
      }
      some.clear();
    }
  }

  private boolean measured(List<Milestone> some) {
    try {
      Set<UUID> requests = some.stream().map(Milestone::request).collect(toSet());
      Map<UUID, Asked> asked = store.asked(requests);
      some.forEach(
          milestone ->
              Optional.ofNullable(asked.get(milestone.request()))
                  .ifPresent(from -> meters.count(milestone, from)));
      return true;
    } catch (RuntimeException databaseAway) {
      LOG.warn("{} steps will be measured later: {}", some.size(), databaseAway.toString());
      some.forEach(this::reached);
      return false;
    }
  }
}
