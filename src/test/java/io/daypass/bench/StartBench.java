package io.daypass.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How long the demo takes from the start of the process until it is ready, and what it needs. */
class StartBench {

  /** One start; what changes from row to row stands in its fields. */
  private record Start(int round, String data, double seconds, double megabytes) {

    List<Object> row() {
      return List.of(round, data, seconds, megabytes);
    }
  }

  @TempDir private Path homes;

  @Test
  void measureStarts() {
    Results results = new Results("1-start", "Start of the demo");
    List<Start> starts = new ArrayList<>();
    for (int round = 1; round <= Sizes.ROUNDS; round++) {
      Path home = homes.resolve("home-" + round);
      starts.add(start(round, "none", home));
      starts.add(start(round, "of an earlier start", home));
    }

    results
        .note(
            "From the start of `java -jar` in a folder of its own until `/actuator/health` says UP;"
                + " memory is the peak of the resident set at that moment. Medians of "
                + Sizes.ROUNDS
                + ".")
        .table(
            List.of("data in the folder", "start to ready", "slowest", "peak memory"),
            List.of(summary(starts, "none"), summary(starts, "of an earlier start")))
        .csv(
            "start",
            List.of("round", "data", "seconds", "megabytes"),
            starts.stream().map(Start::row).toList())
        .publish();
  }

  private static Start start(int round, String data, Path home) {
    try (PackagedDaypass daypass = PackagedDaypass.demo(home)) {
      double seconds = daypass.readyAfter().toMillis() / 1000.0;
      return new Start(round, data, seconds, daypass.peakMemory());
    }
  }

  private static List<String> summary(List<Start> starts, String data) {
    Spread seconds = spread(starts, data, Start::seconds);
    Spread memory = spread(starts, data, Start::megabytes);
    return List.of(
        data,
        Spread.shown(seconds.median()) + " s",
        Spread.shown(seconds.max()) + " s",
        Spread.shown(memory.median()) + " MB");
  }

  private static Spread spread(List<Start> starts, String data, ToDoubleFunction<Start> figure) {
    return Spread.of(
        starts.stream()
            .filter(start -> start.data().equals(data))
            .map(figure::applyAsDouble)
            .toList());
  }
}
