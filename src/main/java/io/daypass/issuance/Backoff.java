package io.daypass.issuance;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/** How long to leave a failing target alone: 1 s, doubled each time, 5 minutes at most. */
final class Backoff {

  static final Duration FIRST = Duration.ofSeconds(1);
  static final Duration LONGEST = Duration.ofMinutes(5);

  private Backoff() {}

  /**
   * @param attempts failures so far, one or more
   * @param asked what the target asked for; honoured when longer, up to {@link #LONGEST}
   */
  static Duration delay(int attempts, Optional<Duration> asked) {
    Duration own = jittered(doubled(attempts));
    return asked.map(Backoff::capped).filter(wait -> wait.compareTo(own) > 0).orElse(own);
  }

  private static Duration doubled(int attempts) {
    int doublings = Math.min(attempts - 1, 20);
    return capped(FIRST.multipliedBy(1L << doublings));
  }

  /** Between 80 and 100 percent, so that holds which failed together do not come back together. */
  private static Duration jittered(Duration delay) {
    long millis = delay.toMillis();
    return Duration.ofMillis(millis - ThreadLocalRandom.current().nextLong(millis / 5 + 1));
  }

  private static Duration capped(Duration delay) {
    return delay.compareTo(LONGEST) > 0 ? LONGEST : delay;
  }
}
