package io.daypass.metrics;

import static java.util.stream.Collectors.groupingBy;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.Tags;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** The gauges as they were last read. A scrape takes them from here and waits for nobody. */
@Component
class SampledGauges {

  private final MeterRegistry registry;
  private final Map<String, MultiGauge> gauges = new ConcurrentHashMap<>();
  private final Map<String, List<Reading>> last = new ConcurrentHashMap<>();

  SampledGauges(MeterRegistry registry) {
    this.registry = registry;
  }

  /** Puts these in the place of what the gauges of the same names said before. */
  void show(List<Reading> readings) {
    readings.stream().collect(groupingBy(Reading::gauge)).forEach(this::show);
  }

  /** The highest value of a gauge over all its tags; empty when it is not known. */
  OptionalDouble highest(String gauge) {
    OptionalDouble highest =
        last.getOrDefault(gauge, List.of()).stream().mapToDouble(Reading::value).max();
    // The maximum with a NaN among the values is NaN.
    return highest.stream().filter(value -> !Double.isNaN(value)).findFirst();
  }

  private void show(String gauge, List<Reading> readings) {
    last.put(gauge, readings);
    gauges
        .computeIfAbsent(gauge, name -> gauge(readings.get(0)))
        .register(readings.stream().map(SampledGauges::row).toList(), true);
  }

  private MultiGauge gauge(Reading reading) {
    return MultiGauge.builder(reading.gauge()).description(reading.meaning()).register(registry);
  }

  private static MultiGauge.Row<Number> row(Reading reading) {
    List<Tag> tags =
        reading.tags().entrySet().stream()
            .map(tag -> Tag.of(tag.getKey(), tag.getValue()))
            .toList();
    return MultiGauge.Row.of(Tags.of(tags), reading.value());
  }
}
