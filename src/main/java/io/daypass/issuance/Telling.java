package io.daypass.issuance;

import io.daypass.entitlement.GrantId;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Tells the process engine what has been written down, in threads of its own: bookkeeping never
 * holds up the end of access.
 */
@Component
class Telling {

  private static final Logger LOG = LoggerFactory.getLogger(Telling.class);
  private static final int THREADS = 2;
  private static final int WAITERS_AT_ONCE = 100;
  private static final int PATIENCE_SECONDS = 5;

  private final GrantStore grants;
  private final GrantFollower follower;
  private @Nullable ScheduledExecutorService threads;

  Telling(GrantStore grants, GrantFollower follower) {
    this.grants = grants;
    this.follower = follower;
  }

  /**
   * @param lookEvery how often to look for whoever has not been told
   */
  void start(Duration lookEvery) {
    threads = Executors.newScheduledThreadPool(THREADS, GuardThreads.named("guard-tell"));
    long pause = lookEvery.toMillis();
    var unusedLook =
        threads.scheduleWithFixedDelay(
            () -> attempt(this::whoWaits), pause, pause, TimeUnit.MILLISECONDS);
    var unusedForget =
        threads.scheduleWithFixedDelay(
            () -> attempt(follower::forgetWhatIsOver), 0, 1, TimeUnit.MINUTES);
  }

  /** What is not told by then is told by whoever looks next. */
  void stop() throws InterruptedException {
    if (threads != null) {
      threads.shutdownNow();
      if (!threads.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        LOG.warn("the engine was still being told at the end");
      }
    }
  }

  void later(Recorded recorded) {
    if (threads == null) {
      throw new IllegalStateException("the guard has not been started");
    }
    threads.execute(() -> now(recorded));
  }

  void now(Recorded recorded) {
    attempt(() -> tell(recorded));
  }

  private void tell(Recorded recorded) {
    for (GrantInHand grant : recorded.grants()) {
      grant
          .stuck()
          .forEach(hold -> follower.stuck(grant.grant(), hold, String.valueOf(hold.lastError())));
      grant.recovered().forEach(hold -> follower.recovered(grant.grant(), hold));
    }
    List<UUID> changed =
        recorded.grants().stream()
            .filter(GrantInHand::isChanged)
            .map(grant -> grant.grant().id().value())
            .toList();
    if (!changed.isEmpty()) {
      grants.canTell(changed).forEach(this::settled);
    }
  }

  /** For whoever could not be told at once: the node died, or the engine was busy. */
  void whoWaits() {
    grants.settledWithWaiting(WAITERS_AT_ONCE).forEach(id -> settled(id.value()));
  }

  /** Nothing is lost: whoever looks next tells what could not be told. */
  private static void attempt(Runnable telling) {
    try {
      telling.run();
    } catch (RuntimeException databaseAway) {
      LOG.warn("the engine is told later: {}", databaseAway.toString());
    }
  }

  private void settled(UUID id) {
    follower.settled(grants.find(new GrantId(id)).orElseThrow());
  }
}
