package io.daypass.metrics;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How often the gauges are read from the database.
 *
 * @param autoStart whether that starts with the program; tests do it by hand
 * @param every what is late, and what the engine has before it
 * @param countEvery what has to be counted row by row
 */
@ConfigurationProperties("daypass.metrics")
record MetricsProperties(
    @DefaultValue("true") boolean autoStart,
    @DefaultValue("5s") Duration every,
    @DefaultValue("60s") Duration countEvery) {

  MetricsProperties {
    if (every.toMillis() < 1) {
      throw new IllegalArgumentException("daypass.metrics.every must be longer than zero");
    }
    if (countEvery.compareTo(every) < 0) {
      throw new IllegalArgumentException(
          "daypass.metrics.count-every must not be shorter than daypass.metrics.every");
    }
  }
}
