package io.daypass.process;

import static java.util.stream.Collectors.joining;

import java.time.Duration;
import java.util.stream.Stream;

/** Durations as people say them: "1 hour 30 minutes". */
final class Spoken {

  private Spoken() {}

  static String duration(Duration duration) {
    String spoken =
        Stream.of(
                part(duration.toDaysPart(), "day"),
                part(duration.toHoursPart(), "hour"),
                part(duration.toMinutesPart(), "minute"),
                part(duration.toSecondsPart(), "second"))
            .filter(part -> !part.isEmpty())
            .collect(joining(" "));
    return spoken.isEmpty() ? "no time" : spoken;
  }

  private static String part(long count, String unit) {
    if (count == 0) {
      return "";
    }
    return count + " " + unit + (count == 1 ? "" : "s");
  }
}
