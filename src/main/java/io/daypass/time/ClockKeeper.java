package io.daypass.time;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Keeps the clock with the database's, and says once when something is wrong with either. */
@Component
class ClockKeeper implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(ClockKeeper.class);
  private static final long EVERY_SECONDS = 10;

  /** More than this is no drift: somebody has set a clock, or the machine has slept. */
  private static final Duration JUMP = Duration.ofSeconds(1);

  private final DatabaseClock clock;
  private final ClockSkew skew;

  private boolean away;
  private boolean skewed;
  private @Nullable ScheduledExecutorService thread;

  ClockKeeper(DatabaseClock clock, ClockSkew skew) {
    this.clock = clock;
    this.skew = skew;
  }

  @Override
  public void start() {
    thread =
        Executors.newSingleThreadScheduledExecutor(
            task -> {
              Thread keeper = new Thread(task, "clock");
              keeper.setDaemon(true);
              return keeper;
            });
    thread.scheduleWithFixedDelay(this::look, 0, EVERY_SECONDS, TimeUnit.SECONDS);
  }

  @Override
  public void stop() {
    if (thread != null) {
      thread.shutdownNow();
      thread = null;
    }
  }

  @Override
  public boolean isRunning() {
    return thread != null;
  }

  void look() {
    try {
      sayIfJumped(clock.follow());
      away = false;
    } catch (RuntimeException databaseAway) {
      sayOnceThatItIsAway(databaseAway);
    }
    sayOnceIfSkewed();
  }

  private static void sayIfJumped(Duration behind) {
    if (behind.abs().compareTo(JUMP) > 0) {
      LOG.error(
          "the clock has been set {} ms {}: the database's clock was set, or this machine has slept",
          behind.abs().toMillis(),
          behind.isNegative() ? "back" : "ahead");
    }
  }

  private void sayOnceThatItIsAway(RuntimeException databaseAway) {
    if (!away) {
      LOG.warn("the clock goes on without the database: {}", databaseAway.toString());
    }
    away = true;
  }

  private void sayOnceIfSkewed() {
    boolean now = skew.isTooGreat();
    if (now && !skewed) {
      LOG.error(
          "the clock of this machine is {} ms off the database's: no new access is given until they"
              + " agree, revocations go on",
          skew.now().toMillis());
    } else if (!now && skewed) {
      LOG.info("the clock of this machine agrees with the database's again");
    }
    skewed = now;
  }
}
