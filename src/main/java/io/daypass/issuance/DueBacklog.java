package io.daypass.issuance;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Sees the guard's backlog in the holds themselves, and remembers it for a moment. */
@Component
class DueBacklog implements GuardBacklog {

  /** A guard that keeps up has taken a hold long before. */
  private static final Duration PATIENCE = Duration.ofMillis(50);

  private static final long REMEMBERED_NANOS = Duration.ofMillis(100).toNanos();

  private final BacklogStore store;
  private final Clock clock;

  private long lookedAt;
  private boolean known;
  private boolean behind;

  DueBacklog(BacklogStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  @Override
  public synchronized boolean isBehind() {
    if (!known || System.nanoTime() - lookedAt > REMEMBERED_NANOS) {
      Instant now = clock.instant();
      behind = store.isAnyLeftSince(now.minus(PATIENCE), now);
      known = true;
      lookedAt = System.nanoTime();
    }
    return behind;
  }
}
