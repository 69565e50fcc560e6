package io.daypass.issuance;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** The time bound that every grant has. */
public record Lease(Instant start, Instant end) {

  public Lease {
    if (!end.isAfter(start)) {
      throw new IllegalArgumentException("a lease must end after it starts: " + start + "/" + end);
    }
  }

  /**
   * A lease of about this duration: it ends on a whole second, since most targets know no smaller
   * unit, and never later than asked.
   */
  public static Lease of(Instant start, Duration duration) {
    Instant asked = start.plus(duration);
    Instant whole = asked.truncatedTo(ChronoUnit.SECONDS);
    return new Lease(start, whole.isAfter(start) ? whole : asked);
  }

  public boolean isOverAt(Instant now) {
    return !now.isBefore(end);
  }
}
