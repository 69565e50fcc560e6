package io.daypass.issuance;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Sees the guard's backlog in what it has in hand and in the holds that nobody has taken. */
@Component
class DueBacklog implements GuardBacklog {

  /** A guard that keeps up has taken a hold long before. */
  private static final Duration PATIENCE = Duration.ofMillis(50);

  private static final long REMEMBERED_NANOS = Duration.ofMillis(100).toNanos();

  /** More than this in hand is a storm and no daily work. */
  private static final int MUCH_IN_HAND = 100;

  private final BacklogStore store;
  private final TargetWorkers workers;
  private final Clock clock;

  private long lookedAt;
  private boolean known;
  private boolean behind;

  DueBacklog(BacklogStore store, TargetWorkers workers, Clock clock) {
    this.store = store;
    this.workers = workers;
    this.clock = clock;
  }

  @Override
  public synchronized boolean isBehind() {
    if (workers.inHand().size() > MUCH_IN_HAND) {
      return true;
    }
    if (!known || System.nanoTime() - lookedAt > REMEMBERED_NANOS) {
      Instant now = clock.instant();
      behind = store.isAnyLeftSince(now.minus(PATIENCE), now);
      known = true;
      lookedAt = System.nanoTime();
    }
    return behind;
  }
}
