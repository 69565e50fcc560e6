package io.daypass.siem;

import io.daypass.identity.Ids;
import io.daypass.ledger.CheckpointFollower;
import io.daypass.ledger.SignedCheckpoint;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** One thread for each sink, so that a receiver that hangs holds up nobody but itself. */
@Component
class SinkLoops implements SmartLifecycle, CheckpointFollower {

  private static final Logger LOG = LoggerFactory.getLogger(SinkLoops.class);
  private static final Duration AFTER_TROUBLE = Duration.ofSeconds(5);
  private static final Duration END = Duration.ofSeconds(10);

  private final Sinks sinks;
  private final Forwarding forwarding;
  private final Ids ids;
  private final SiemProperties properties;
  private final List<Loop> loops = new CopyOnWriteArrayList<>();

  SinkLoops(Sinks sinks, Forwarding forwarding, Ids ids, SiemProperties properties) {
    this.sinks = sinks;
    this.forwarding = forwarding;
    this.ids = ids;
    this.properties = properties;
  }

  @Override
  public synchronized void start() {
    sinks.all().stream()
        .map(sink -> new Loop(new SinkRunner(sink, forwarding, ids.next())))
        .forEach(loops::add);
    loops.forEach(Loop::start);
  }

  @Override
  public synchronized void stop() {
    loops.forEach(Loop::end);
    loops.forEach(Loop::await);
    loops.clear();
  }

  @Override
  public synchronized boolean isRunning() {
    return !loops.isEmpty();
  }

  @Override
  public boolean isAutoStartup() {
    return properties.autoStart();
  }

  /** There is something new in the log; whoever hears nothing looks by itself. */
  @Override
  public void released(SignedCheckpoint checkpoint) {
    loops.forEach(Loop::wake);
  }

  private static final class Loop {

    private final SinkRunner runner;
    private final Semaphore bell = new Semaphore(0);
    private final Thread thread;
    private volatile boolean ended;

    Loop(SinkRunner runner) {
      this.runner = runner;
      this.thread = new Thread(this::run, "siem-" + runner.name());
      this.thread.setDaemon(true);
    }

    void start() {
      thread.start();
    }

    void wake() {
      bell.release();
    }

    void end() {
      ended = true;
      bell.release();
    }

    void await() {
      try {
        thread.join(END.toMillis());
        if (thread.isAlive()) {
          LOG.warn(
              "sink {} was still at work at the end; another node waits for it", runner.name());
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }

    private void run() {
      while (!ended) {
        Duration pause = turn();
        pause(pause);
      }
      try {
        runner.letGo();
      } catch (RuntimeException e) {
        LOG.warn("sink {} keeps its lease until it runs out: {}", runner.name(), e.toString());
      }
    }

    private Duration turn() {
      try {
        return runner.turn();
      } catch (RuntimeException e) {
        // The database may be away, or the log damaged: nothing is skipped, and it is tried again.
        LOG.error("sink {} cannot go on: {}", runner.name(), e.toString());
        return AFTER_TROUBLE;
      }
    }

    /** A bell rings while something is in the log; a receiver that asked for time still gets it. */
    private void pause(Duration pause) {
      if (pause.isZero()) {
        return;
      }
      try {
        if (bell.tryAcquire(pause.toMillis(), TimeUnit.MILLISECONDS)) {
          bell.drainPermits();
        }
      } catch (InterruptedException e) {
        ended = true;
      }
    }
  }
}
