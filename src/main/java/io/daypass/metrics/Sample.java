package io.daypass.metrics;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What was last read from one source. When it cannot be read, its gauges say that they do not know,
 * and its age grows: an old number that looks like a new one would be worse than none.
 */
final class Sample {

  private static final Logger LOG = LoggerFactory.getLogger(Sample.class);

  private final GaugeSource source;
  private final SampledGauges gauges;
  private final io.micrometer.core.instrument.Clock monotonic;
  private final Clock clock;

  private volatile long takenAt;
  private List<Reading> last = List.of();
  private boolean failing;

  Sample(
      GaugeSource source,
      SampledGauges gauges,
      io.micrometer.core.instrument.Clock monotonic,
      Clock clock,
      MeterRegistry registry) {
    this.source = source;
    this.gauges = gauges;
    this.monotonic = monotonic;
    this.clock = clock;
    this.takenAt = monotonic.monotonicTime();
    TimeGauge.builder("jit.metrics.sample.age", this, TimeUnit.NANOSECONDS, Sample::age)
        .description("Time since the gauges of this kind were last read from the database")
        .tag("sample", source.name())
        .register(registry);
  }

  Pace pace() {
    return source.pace();
  }

  synchronized void take() {
    try {
      last = source.read(clock.instant());
      gauges.show(last);
      takenAt = monotonic.monotonicTime();
      failing = false;
    } catch (RuntimeException databaseAway) {
      gauges.show(last.stream().map(Reading::unknown).toList());
      sayOnce(databaseAway);
    }
  }

  private void sayOnce(RuntimeException why) {
    if (!failing) {
      failing = true;
      LOG.warn("the gauges of {} cannot be read: {}", source.name(), why.toString());
    }
  }

  private long age() {
    return monotonic.monotonicTime() - takenAt;
  }
}
