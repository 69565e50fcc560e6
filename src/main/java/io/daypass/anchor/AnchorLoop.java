package io.daypass.anchor;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Looks at every sink every few seconds, each in a thread of its own. */
@Component
class AnchorLoop implements SmartLifecycle, SmartInitializingSingleton {

  private static final Logger LOG = LoggerFactory.getLogger(AnchorLoop.class);
  private static final Duration LOOK_EVERY = Duration.ofSeconds(5);

  /** For all sinks together: the start of a node does not hang on somebody else's machine. */
  private static final Duration PATIENCE_AT_THE_START = Duration.ofSeconds(10);

  private final Anchors anchors;
  private final Anchoring anchoring;
  private final AnchorProperties properties;
  private @Nullable ScheduledExecutorService threads;
  private volatile boolean running;

  AnchorLoop(Anchors anchors, Anchoring anchoring, AnchorProperties properties) {
    this.anchors = anchors;
    this.anchoring = anchoring;
    this.properties = properties;
  }

  /** Before this node gives any access. A sink that answers later is heard later. */
  @Override
  public void afterSingletonsInstantiated() {
    if (!properties.autoStart()) {
      return;
    }
    sayHowMany();
    ScheduledExecutorService started = threads();
    List<Future<?>> checks =
        anchors.all().stream().<Future<?>>map(sink -> started.submit(() -> check(sink))).toList();
    long end = System.nanoTime() + PATIENCE_AT_THE_START.toNanos();
    checks.forEach(check -> await(check, end - System.nanoTime()));
  }

  @Override
  public void start() {
    running = true;
    ScheduledExecutorService started = threads();
    for (AnchorSink sink : anchors.all()) {
      var unused =
          started.scheduleWithFixedDelay(
              () -> look(sink), 0, LOOK_EVERY.toMillis(), TimeUnit.MILLISECONDS);
    }
  }

  @Override
  public void stop() {
    running = false;
    if (threads != null) {
      // A write under way is not interrupted, nor waited for: its turn runs out by itself.
      threads.shutdown();
      threads = null;
    }
  }

  @Override
  public boolean isRunning() {
    // Threads are there from the check at the start on, which is no running yet.
    return running;
  }

  @Override
  public boolean isAutoStartup() {
    return properties.autoStart();
  }

  private ScheduledExecutorService threads() {
    if (threads == null) {
      threads =
          Executors.newScheduledThreadPool(Math.max(1, anchors.all().size()), AnchorLoop::named);
    }
    return threads;
  }

  private void sayHowMany() {
    anchors.all().forEach(sink -> LOG.info("checkpoints go to {} ({})", sink.name(), sink.place()));
    if (anchors.all().size() < 2) {
      LOG.warn(
          "checkpoints go to {} places outside; two that belong to different people are needed"
              + " before nobody can change the past alone",
          anchors.all().size());
    }
  }

  private void check(AnchorSink sink) {
    try {
      anchoring.check(sink);
    } catch (AnchorUnavailable e) {
      LOG.warn(
          "anchor {} ({}) cannot be read at the start and is compared later: {}",
          sink.name(),
          sink.place(),
          e.getMessage());
    } catch (RuntimeException e) {
      LOG.error("anchor {} could not be compared at the start", sink.name(), e);
    }
  }

  private void look(AnchorSink sink) {
    try {
      anchoring.look(sink);
    } catch (RuntimeException e) {
      // The database may be away; the next look begins anew.
      LOG.error("anchor {} could not be looked after: {}", sink.name(), e.toString());
    }
  }

  private static void await(Future<?> check, long nanos) {
    try {
      check.get(Math.max(0, nanos), TimeUnit.NANOSECONDS);
    } catch (TimeoutException e) {
      LOG.warn("a sink of checkpoints takes long to answer and is compared later");
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static Thread named(Runnable task) {
    Thread thread = new Thread(task, "anchor");
    thread.setDaemon(true);
    return thread;
  }
}
