package io.daypass.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;

/**
 * Asks at times that are fixed beforehand, however late the answers come; the clock of each ask
 * runs from its fixed time. So a slow answer cannot hide those behind it.
 */
final class OpenLoop {

  private static final Duration LOOK_EVERY = Duration.ofMillis(10);
  private static final Duration LONGEST = Duration.ofMinutes(1);

  /**
   * One ask as its caller saw it.
   *
   * @param answered milliseconds until the request was accepted
   * @param usable milliseconds until its grant was seen active
   */
  record Seen(int number, String request, double answered, double usable) {}

  private final BenchProgram daypass;
  private final String role;
  private final Duration lease;

  OpenLoop(BenchProgram daypass, String role, Duration lease) {
    this.daypass = daypass;
    this.role = role;
    this.lease = lease;
  }

  /** Those asks that succeeded, in their order. */
  List<Seen> run(int asks, int perSecond) {
    ExecutorService threads = Executors.newCachedThreadPool();
    try {
      long began = System.nanoTime();
      List<Future<Seen>> running = new ArrayList<>();
      for (int n = 0; n < asks; n++) {
        int number = n;
        long at = began + n * 1_000_000_000L / perSecond;
        parkUntil(at);
        running.add(threads.submit(() -> ask(number, at)));
      }
      List<Seen> seen = new ArrayList<>();
      for (Future<Seen> one : running) {
        collect(one, seen);
      }
      return seen;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    } finally {
      threads.shutdownNow();
    }
  }

  private static void collect(Future<Seen> one, List<Seen> seen) throws InterruptedException {
    try {
      seen.add(one.get());
    } catch (ExecutionException e) {
      System.out.println("failed: " + e.getCause().getMessage());
    }
  }

  private Seen ask(int number, long at) {
    Caller caller = daypass.caller(number);
    String request = caller.ask(role, lease);
    double answered = millisSince(at);
    long look = System.nanoTime();
    while (!caller.isUsable(request)) {
      if (millisSince(at) > LONGEST.toMillis()) {
        throw new IllegalStateException("request " + request + " did not become usable");
      }
      look += LOOK_EVERY.toNanos();
      parkUntil(look);
    }
    return new Seen(number, request, answered, millisSince(at));
  }

  private static double millisSince(long at) {
    return (System.nanoTime() - at) / 1e6;
  }

  private static void parkUntil(long at) {
    for (long left = at - System.nanoTime(); left > 0; left = at - System.nanoTime()) {
      LockSupport.parkNanos(left);
    }
  }
}
