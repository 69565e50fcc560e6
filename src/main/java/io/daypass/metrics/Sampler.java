package io.daypass.metrics;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Reads every {@link GaugeSource} now and then, one after the other in one thread, so that neither
 * a scrape nor ten of them at once ask the database for anything.
 */
@Component
class Sampler implements SmartLifecycle {

  private final List<Sample> samples;
  private final StepTimes stepTimes;
  private final MetricsProperties properties;

  private @Nullable ScheduledExecutorService thread;

  Sampler(
      List<GaugeSource> sources,
      SampledGauges gauges,
      StepTimes stepTimes,
      MetricsProperties properties,
      MeterRegistry registry,
      io.micrometer.core.instrument.Clock monotonic,
      Clock clock) {
    this.samples =
        sources.stream()
            .map(source -> new Sample(source, gauges, monotonic, clock, registry))
            .toList();
    this.stepTimes = stepTimes;
    this.properties = properties;
  }

  /** Reads everything, in the caller's thread; for tests, which own the clock. */
  void sampleAll() {
    samples.forEach(Sample::take);
    stepTimes.settle();
  }

  @Override
  public void start() {
    ScheduledExecutorService started =
        Executors.newSingleThreadScheduledExecutor(
            task -> {
              Thread worker = new Thread(task, "metrics");
              worker.setDaemon(true);
              return worker;
            });
    samples.forEach(sample -> repeat(started, sample::take, pause(sample.pace())));
    repeat(started, stepTimes::settle, properties.every());
    thread = started;
  }

  @Override
  public void stop() {
    if (thread != null) {
      thread.shutdownNow();
      thread = null;
    }
  }

  @Override
  public boolean isRunning() {
    return thread != null;
  }

  @Override
  public boolean isAutoStartup() {
    return properties.autoStart();
  }

  private Duration pause(Pace pace) {
    return pace == Pace.OFTEN ? properties.every() : properties.countEvery();
  }

  private static void repeat(ScheduledExecutorService thread, Runnable task, Duration pause) {
    var unused = thread.scheduleWithFixedDelay(task, 0, pause.toMillis(), TimeUnit.MILLISECONDS);
  }
}
