package io.daypass.bench;

import io.daypass.bench.side.Side;
import java.time.Duration;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** Four callers in a closed loop: each begins the next lifecycle when the last one has begun. */
final class Starters {

  static final int CALLERS = 4;
  private static final Duration LEASE = Duration.ofSeconds(1);
  private static final Duration LONGEST = Duration.ofMinutes(3);

  private Starters() {}

  /** Lets these lifecycles begin and end; seconds without the lease, in which nothing happens. */
  static double live(Side side, int lifecycles) {
    long goal = side.ended() + lifecycles;
    long began = System.nanoTime();
    begin(side, lifecycles);
    if (!Patience.until(LONGEST, Duration.ofMillis(20), () -> side.ended() >= goal)) {
      throw new IllegalStateException(
          "%d of %d lifecycles did not end".formatted(goal - side.ended(), lifecycles));
    }
    return (System.nanoTime() - began - LEASE.toNanos()) / 1e9;
  }

  private static void begin(Side side, int lifecycles) {
    AtomicInteger next = new AtomicInteger();
    Callable<Void> caller =
        () -> {
          for (int n = next.getAndIncrement(); n < lifecycles; n = next.getAndIncrement()) {
            side.begin(n, LEASE);
          }
          return null;
        };
    ExecutorService threads = Executors.newFixedThreadPool(CALLERS);
    try {
      for (Future<Void> done : threads.invokeAll(Collections.nCopies(CALLERS, caller))) {
        done.get();
      }
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    } finally {
      threads.shutdownNow();
    }
  }
}
