package io.daypass.issuance;

import io.daypass.entitlement.GrantId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Carries every wish out in the targets, and takes access away when its time is over, whatever the
 * process engine does. Sleeps until the next hold is due or somebody rings.
 */
@Component
public class Guard implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(Guard.class);
  private static final int TELL_AT_ONCE = 100;

  private final Claims claims;
  private final ClaimStore claimStore;
  private final HoldWork work;
  private final GrantStore grants;
  private final GrantFollower follower;
  private final GuardBell bell;
  private final GuardPulse pulse;
  private final GuardProperties properties;
  private final Clock clock;
  private final Semaphore free;

  private volatile boolean running;
  private Instant tellAgainAt = Instant.MIN;
  private @Nullable ExecutorService workers;
  private @Nullable Thread thread;

  Guard(
      Claims claims,
      ClaimStore claimStore,
      HoldWork work,
      GrantStore grants,
      GrantFollower follower,
      GuardBell bell,
      GuardPulse pulse,
      GuardProperties properties,
      Clock clock) {
    this.claims = claims;
    this.claimStore = claimStore;
    this.work = work;
    this.grants = grants;
    this.follower = follower;
    this.bell = bell;
    this.pulse = pulse;
    this.properties = properties;
    this.clock = clock;
    this.free = new Semaphore(properties.threads());
  }

  /** Does everything that is due now, in the caller's thread; for tests, which own the clock. */
  public int runDue() {
    int done = 0;
    for (List<UUID> due = claims.claimDue(100); !due.isEmpty(); due = claims.claimDue(100)) {
      due.forEach(this::carryOut);
      done += due.size();
    }
    tellWhoWaits();
    return done;
  }

  @Override
  public void start() {
    running = true;
    workers = Executors.newFixedThreadPool(properties.threads(), named("guard-worker"));
    thread = named("guard").newThread(this::loop);
    thread.start();
  }

  @Override
  public void stop() {
    running = false;
    bell.ring();
    try {
      if (thread != null) {
        thread.join(Duration.ofSeconds(5).toMillis());
      }
      if (workers != null) {
        workers.shutdown();
        if (!workers.awaitTermination(10, TimeUnit.SECONDS)) {
          LOG.warn("some calls to targets were still under way at the end; their claims expire");
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  @Override
  public boolean isAutoStartup() {
    return properties.autoStart();
  }

  private void loop() {
    while (running) {
      try {
        Instant lookedAt = clock.instant();
        if (!dispatch()) {
          tellNowAndThen(lookedAt);
          bell.await(untilNextDue(lookedAt));
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      } catch (RuntimeException e) {
        // The database may be away: nothing is lost, everything due stays due.
        LOG.error("the guard could not work and tries again: {}", e.toString());
        pause();
      }
    }
  }

  /** Hands due holds to free workers; false when nothing was due. */
  private boolean dispatch() throws InterruptedException {
    free.acquire();
    int capacity = 1 + free.drainPermits();
    List<UUID> due = List.of();
    try {
      due = claims.claimDue(capacity);
      pulse.looked();
    } finally {
      free.release(capacity - due.size());
    }
    due.forEach(this::submit);
    return !due.isEmpty();
  }

  private void submit(UUID hold) {
    if (workers == null) {
      throw new IllegalStateException("the guard has not been started");
    }
    workers.execute(
        () -> {
          try {
            carryOut(hold);
          } finally {
            free.release();
          }
        });
  }

  private void carryOut(UUID hold) {
    try {
      work.carryOut(hold);
    } catch (RuntimeException bug) {
      LOG.error("hold {} failed unexpectedly", hold, bug);
      try {
        work.stumbled(hold, bug);
      } catch (RuntimeException databaseAway) {
        LOG.error("hold {} comes up again when its claim ends: {}", hold, databaseAway.toString());
      }
    }
  }

  /** Workers tell at once; what they could not do needs no look after every ring. */
  private void tellNowAndThen(Instant now) {
    if (!now.isBefore(tellAgainAt)) {
      tellAgainAt = now.plus(properties.pollEvery());
      tellWhoWaits();
    }
  }

  /** For whoever could not be told at once: the node died, or the engine was busy. */
  private void tellWhoWaits() {
    for (GrantId id : grants.settledWithWaiting(TELL_AT_ONCE)) {
      follower.settled(grants.find(id).orElseThrow());
    }
  }

  private Duration untilNextDue(Instant lookedAt) {
    Instant next = claimStore.nextDueAfter(lookedAt);
    if (next == null) {
      return properties.pollEvery();
    }
    Duration left = Duration.between(clock.instant(), next);
    return left.compareTo(properties.pollEvery()) < 0 ? left : properties.pollEvery();
  }

  private void pause() {
    try {
      bell.await(properties.pollEvery());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static ThreadFactory named(String name) {
    return task -> {
      Thread thread = new Thread(task, name);
      thread.setDaemon(true);
      return thread;
    };
  }
}
