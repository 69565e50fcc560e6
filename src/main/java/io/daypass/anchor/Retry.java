package io.daypass.anchor;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/** How long to leave a failing sink alone: 5 s, doubled each time, 1 minute at most. */
final class Retry {

  static final Duration FIRST = Duration.ofSeconds(5);
  static final Duration LONGEST = Duration.ofMinutes(1);
  private static final int MOST_DOUBLINGS = 10;

  private Retry() {}

  /**
   * Between 80 and 100 percent of it, so that sinks which failed together do not come back
   * together.
   *
   * @param failures in a row before this one
   */
  static Duration after(int failures) {
    Duration full = FIRST.multipliedBy(1L << Math.min(failures, MOST_DOUBLINGS));
    long millis = (full.compareTo(LONGEST) > 0 ? LONGEST : full).toMillis();
    return Duration.ofMillis(millis - ThreadLocalRandom.current().nextLong(millis / 5 + 1));
  }
}
