package io.daypass.ledger;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/** Wakes the sequencer of this node when entries have been committed here. */
@Component
class SequencerBell implements LedgerFollower {

  private final Semaphore rings = new Semaphore(0);

  @Override
  public void written(AuditEvent event, LedgerEntry entry) {
    ring();
  }

  void ring() {
    rings.release();
  }

  /** Whether it was rung within this time, or since the last call. */
  boolean await(Duration longest) throws InterruptedException {
    boolean rung = rings.tryAcquire(longest.toMillis(), TimeUnit.MILLISECONDS);
    rings.drainPermits();
    return rung;
  }
}
