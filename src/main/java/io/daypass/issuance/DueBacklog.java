package io.daypass.issuance;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Sees the guard's backlog in what it has to write down and in the holds that nobody has taken. */
@Component
class DueBacklog implements GuardBacklog {

  /** A guard that keeps up has taken a hold long before. */
  private static final Duration PATIENCE = Duration.ofMillis(50);

  private static final long REMEMBERED_NANOS = Duration.ofMillis(100).toNanos();

  /** More results than this to write down are a storm and no daily work. */
  private static final int MUCH_TO_RECORD = 100;

  private final BacklogStore store;
  private final Recorder recorder;
  private final Clock clock;

  private long lookedAt;
  private boolean known;
  private boolean behind;

  DueBacklog(BacklogStore store, Recorder recorder, Clock clock) {
    this.store = store;
    this.recorder = recorder;
    this.clock = clock;
  }

  @Override
  public synchronized boolean isBehind() {
    if (recorder.size() > MUCH_TO_RECORD) {
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
