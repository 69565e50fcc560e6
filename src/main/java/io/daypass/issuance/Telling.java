package io.daypass.issuance;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
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
  private static final int LATE_AT_ONCE = 100;
  private static final Duration LATE = Duration.ofSeconds(30);
  private static final String NOT_TRIED = "late, and not tried yet: the target does not answer";

  private final GrantStore grants;
  private final HoldStore holds;
  private final ClaimStore claims;
  private final GrantFollower follower;
  private final Clock clock;
  private String lastTold = "";
  private @Nullable ScheduledExecutorService threads;

  Telling(
      GrantStore grants, HoldStore holds, ClaimStore claims, GrantFollower follower, Clock clock) {
    this.grants = grants;
    this.holds = holds;
    this.claims = claims;
    this.follower = follower;
    this.clock = clock;
  }

  /**
   * @param lookEvery how often to look for whoever has not been told
   */
  void start(Duration lookEvery) {
    threads = Executors.newScheduledThreadPool(THREADS, GuardThreads.named("guard-tell"));
    GuardThreads.repeat(threads, lookEvery, () -> attempt(this::whoWaits));
    GuardThreads.repeat(threads, Duration.ofMinutes(1), () -> attempt(this::troubles));
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
      grants.canTell(changed).forEach(follower::settled);
    }
  }

  /**
   * For whoever could not be told at once: the node died, or the engine was busy. Some at a time,
   * round and round, so that those who cannot be told at all hold up nobody.
   */
  void whoWaits() {
    List<GrantStore.Waiter> some = grants.whoCanBeTold(lastTold, WAITERS_AT_ONCE);
    some.forEach(waiter -> follower.settled(waiter.grant()));
    lastTold = some.size() < WAITERS_AT_ONCE ? "" : some.get(some.size() - 1).who();
  }

  /**
   * Shows holds that are late without having been tried, because their target is left alone, and
   * forgets troubles that are over, in case whoever should have said so died.
   */
  void troubles() {
    Instant late = clock.instant().minus(LATE);
    for (GrantedHold hold : claims.lateSince(late, LATE_AT_ONCE)) {
      follower.stuck(hold.grant(), hold.hold(), NOT_TRIED);
    }
    follower.forgetWhatIsOver(ids -> holds.stuckAmong(ids, late));
  }

  /** Nothing is lost: whoever looks next tells what could not be told. */
  private static void attempt(Runnable telling) {
    try {
      telling.run();
    } catch (RuntimeException databaseAway) {
      LOG.warn("the engine is told later: {}", databaseAway.toString());
    }
  }
}
