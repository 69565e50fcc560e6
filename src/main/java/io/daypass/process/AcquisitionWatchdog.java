package io.daypass.process;

import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Looks every second whether the thread that takes the engine's jobs is alive. An {@link Error}
 * ends it while the engine goes on believing that it runs, and no timer fires any more.
 */
class AcquisitionWatchdog implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(AcquisitionWatchdog.class);
  private static final long EVERY_MILLIS = 1000;

  private final PacedJobExecutor executor;

  private volatile @Nullable ScheduledExecutorService thread;

  AcquisitionWatchdog(PacedJobExecutor executor) {
    this.executor = executor;
  }

  @Override
  public void start() {
    ScheduledExecutorService watch =
        Executors.newSingleThreadScheduledExecutor(
            task -> {
              Thread watchdog = new Thread(task, "engine-watchdog");
              watchdog.setDaemon(true);
              return watchdog;
            });
    thread = watch;
    lookAgainLater(watch);
  }

  @Override
  public void stop() {
    ScheduledExecutorService watch = thread;
    thread = null;
    if (watch != null) {
      watch.shutdownNow();
    }
  }

  @Override
  public boolean isRunning() {
    return thread != null;
  }

  /** A repeated task would end with its first error; one that calls itself does not. */
  private void lookAgainLater(ScheduledExecutorService watch) {
    try {
      watch.schedule(() -> look(watch), EVERY_MILLIS, TimeUnit.MILLISECONDS);
    } catch (RejectedExecutionException stopped) {
      LOG.debug("the watchdog has been stopped");
    }
  }

  private void look(ScheduledExecutorService watch) {
    try {
      if (executor.restartIfDead()) {
        LOG.error("the engine's job executor had stopped taking jobs; it was started again");
      }
    } finally {
      lookAgainLater(watch);
    }
  }
}
