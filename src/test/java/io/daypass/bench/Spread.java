package io.daypass.bench;

import java.util.List;
import java.util.Locale;

/** How a figure spreads over many measurements; percentiles by nearest rank. */
record Spread(List<Double> sorted) {

  static Spread of(List<Double> values) {
    return new Spread(values.stream().sorted().toList());
  }

  double median() {
    return at(0.50);
  }

  double p99() {
    return at(0.99);
  }

  double max() {
    return at(1);
  }

  double at(double part) {
    if (sorted.isEmpty()) {
      throw new IllegalStateException("nothing was measured");
    }
    return sorted.get(Math.max(0, (int) Math.ceil(part * sorted.size()) - 1));
  }

  static String shown(double value) {
    return String.format(Locale.ROOT, value < 100 ? "%.1f" : "%.0f", value);
  }
}
