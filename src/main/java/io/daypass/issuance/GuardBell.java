package io.daypass.issuance;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Wakes the guard of this node when a transaction that gave it work has been committed. */
@Component
class GuardBell {

  private final Semaphore rings = new Semaphore(0);

  void ringAfterCommit() {
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            ring();
          }
        });
  }

  void ring() {
    rings.release();
  }

  /** Returns when rung, or after this long. */
  void await(Duration longest) throws InterruptedException {
    if (rings.tryAcquire(Math.max(1, longest.toMillis()), TimeUnit.MILLISECONDS)) {
      rings.drainPermits();
    }
  }
}
