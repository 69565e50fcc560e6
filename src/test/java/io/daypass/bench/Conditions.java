package io.daypass.bench;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * Whether the machine was the same all the time: what it can commit is measured before each round.
 * Where it was not, figures are shown and no target is judged by them.
 */
final class Conditions {

  private static final double MOST_APART = 1.5;
  private static final double BUSY = 4;

  private final double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
  private final List<Integer> anchors = new ArrayList<>();

  void look(BenchDatabase database) {
    anchors.add(database.commitsPerSecond());
  }

  /** Whether a target was reached; nothing is said about it when the machine was not quiet. */
  String verdict(boolean reached) {
    if (!areFit()) {
      return "no verdict";
    }
    return reached ? "met" : "**missed**";
  }

  String sentence() {
    return "Before each round PostgreSQL committed %s single rows a second for 8 clients; load before the first was %s. %s"
        .formatted(
            String.join(", ", anchors.stream().map(String::valueOf).toList()),
            String.format(Locale.ROOT, "%.1f", load),
            areFit()
                ? "The rounds can be compared."
                : "**No verdict: the machine changed by more than half, or was busy.**");
  }

  private boolean areFit() {
    return load <= BUSY && Collections.max(anchors) <= MOST_APART * Collections.min(anchors);
  }
}
