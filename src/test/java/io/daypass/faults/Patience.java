package io.daypass.faults;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waiting for what another process does. */
final class Patience {

  private static final Duration LOOK_EVERY = Duration.ofMillis(100);

  private Patience() {}

  /** Whether it came true in time. */
  static boolean until(Duration longest, BooleanSupplier condition) {
    long end = System.nanoTime() + longest.toNanos();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > end) {
        return false;
      }
      LockSupport.parkNanos(LOOK_EVERY.toNanos());
    }
    return true;
  }

  /** Lets time pass, but not beyond what ends it. */
  static void pass(Duration time, BooleanSupplier end) {
    until(time, end);
  }
}
