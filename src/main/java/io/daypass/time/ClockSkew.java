package io.daypass.time;

import java.time.Duration;
import java.time.InstantSource;

/**
 * How far the clock of this machine is off the clock of Daypass. Our own deadlines do not depend on
 * it, but targets, certificates and whoever reads a log next to ours do, and one of the two clocks
 * is wrong: an end that is promised now may be kept at the wrong moment.
 */
public final class ClockSkew {

  private static final Duration GREATEST = Duration.ofSeconds(2);

  private final InstantSource clock;
  private final InstantSource machine;

  public ClockSkew(InstantSource clock, InstantSource machine) {
    this.clock = clock;
    this.machine = machine;
  }

  /** Positive when the machine is ahead. */
  public Duration now() {
    return Duration.between(clock.instant(), machine.instant());
  }

  /** Whether it is too great for new access to be promised. */
  public boolean isTooGreat() {
    return now().abs().compareTo(GREATEST) > 0;
  }
}
