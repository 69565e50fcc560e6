package io.daypass.issuance;

import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;

/** Threads that a person who reads a thread dump can tell apart, and that never hold up the end. */
final class GuardThreads {

  private GuardThreads() {}

  /**
   * Repeats a task for as long as the threads live, whatever it ends with: an executor's own
   * repetition stops for good, and says nothing, when a task throws.
   */
  static void repeat(ScheduledExecutorService on, Duration pause, Runnable task) {
    var unused =
        on.schedule(
            () -> {
              try {
                task.run();
              } finally {
                if (!on.isShutdown()) {
                  repeat(on, pause, task);
                }
              }
            },
            pause.toNanos(),
            TimeUnit.NANOSECONDS);
  }

  static ThreadFactory named(String name) {
    return task -> {
      Thread thread = new Thread(task, name);
      thread.setDaemon(true);
      return thread;
    };
  }
}
