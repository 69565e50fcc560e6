package io.daypass.siem;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Meter.MeterProvider;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.stereotype.Component;

/** What this node handed over. */
@Component
class SinkMetrics {

  private static final String SINK = "sink";

  private final MeterProvider<Counter> delivered;
  private final MeterProvider<Counter> failed;

  SinkMetrics(MeterRegistry registry) {
    delivered =
        Counter.builder("jit.siem.delivered")
            .description("Entries that this node handed to a sink, repetitions included")
            .withRegistry(registry);
    failed =
        Counter.builder("jit.siem.failures")
            .description("Deliveries of this node that a sink's receiver did not take")
            .withRegistry(registry);
  }

  /** Every sink has its series from the start, so that the first failure shows as a rise. */
  void begin(String sink) {
    delivered(sink, 0);
    failed.withTag(SINK, sink);
  }

  void delivered(String sink, int entries) {
    delivered.withTag(SINK, sink).increment(entries);
  }

  void failed(String sink) {
    failed.withTag(SINK, sink).increment();
  }
}
