package io.daypass.drift;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Looks every two seconds whether a sweep is due. */
@Component
class SweepLoop implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(SweepLoop.class);
  private static final Duration LOOK_EVERY = Duration.ofSeconds(2);

  private final Sweeps sweeps;
  private final DriftProperties properties;
  private @Nullable ScheduledExecutorService thread;

  SweepLoop(Sweeps sweeps, DriftProperties properties) {
    this.sweeps = sweeps;
    this.properties = properties;
  }

  @Override
  public void start() {
    thread = Executors.newSingleThreadScheduledExecutor(SweepLoop::named);
    thread.scheduleWithFixedDelay(
        this::look, LOOK_EVERY.toMillis(), LOOK_EVERY.toMillis(), TimeUnit.MILLISECONDS);
  }

  @Override
  public void stop() {
    if (thread == null) {
      return;
    }
    thread.shutdown();
    try {
      if (!thread.awaitTermination(10, TimeUnit.SECONDS)) {
        LOG.warn("a sweep was still under way at the end; its turn runs out by itself");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    thread = null;
  }

  @Override
  public boolean isRunning() {
    return thread != null;
  }

  @Override
  public boolean isAutoStartup() {
    return properties.autoStart();
  }

  private void look() {
    try {
      sweeps.runDue();
    } catch (RuntimeException e) {
      // The database may be away, or another node has taken over: the next look begins anew.
      LOG.error("the drift sweep broke off and begins anew later: {}", e.toString());
    }
  }

  private static Thread named(Runnable task) {
    Thread thread = new Thread(task, "drift");
    thread.setDaemon(true);
    return thread;
  }
}
