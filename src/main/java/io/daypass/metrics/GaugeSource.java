package io.daypass.metrics;

import java.time.Instant;
import java.util.List;

/**
 * Some gauges that are read together from the database. Every bean of this kind is read by the
 * {@link Sampler}; to add gauges, add one.
 */
interface GaugeSource {

  /** One word, the tag of {@code jit.metrics.sample.age}. */
  String name();

  Pace pace();

  /** All of its gauges, also those that are zero: what is missing is taken away from the scrape. */
  List<Reading> read(Instant now);
}
