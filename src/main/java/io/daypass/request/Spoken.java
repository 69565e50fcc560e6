package io.daypass.request;

import static java.util.stream.Collectors.joining;

import java.time.Duration;
import java.util.stream.Stream;

/** Durations as people say them: "1 hour 30 minutes". */
public final class Spoken {

  private Spoken() {}

  public static String duration(Duration duration) {
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

  /** The same with what to write in a request: "8 hours (PT8H)". */
  public static String asked(Duration duration) {
    return "%s (%s)".formatted(duration(duration), duration);
  }

  private static String part(long count, String unit) {
    if (count == 0) {
      return "";
    }
    return count + " " + unit + (count == 1 ? "" : "s");
  }
}
