package io.daypass.process;

import java.time.Duration;

/**
 * Lets somebody else go first, but not for ever: what is given away has to be earned back by
 * working. Even one who always asks gets no more than half of the time in the long run.
 */
final class Courtesy {

  private final long most;

  private long left;
  private long lastAsked;
  private boolean yielding;

  /**
   * @param most how long in a row
   * @param now nanoseconds from anywhere, always forward
   */
  Courtesy(Duration most, long now) {
    this.most = most.toNanos();
    this.left = this.most;
    this.lastAsked = now;
  }

  /** Whether to yield from now on, given whether somebody asks for it. */
  boolean yields(boolean asked, long now) {
    long passed = now - lastAsked;
    lastAsked = now;
    left = yielding ? left - passed : Math.min(most, left + passed);
    // Once used up it must be worth while again, or both would get in each other's way.
    yielding = asked && left > (yielding ? 0 : most / 2);
    return yielding;
  }
}
