package io.daypass.bench;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for what will come by itself. */
final class Patience {

  private Patience() {}

  /** Returns whether it came in time. */
  static boolean until(Duration longest, Duration lookEvery, BooleanSupplier come) {
    long end = System.nanoTime() + longest.toNanos();
    while (!come.getAsBoolean()) {
      if (System.nanoTime() > end) {
        return false;
      }
      LockSupport.parkNanos(lookEvery.toNanos());
    }
    return true;
  }
}
