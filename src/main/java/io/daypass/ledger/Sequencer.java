package io.daypass.ledger;

import io.daypass.ledger.Sequencing.Batch;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Puts committed entries in order, soon after their commit, and lets checkpoints out. One thread
 * per node; of several nodes one does it at a time.
 *
 * <p>While the ledger is distrusted it stands still: a signature over what does not verify, or in a
 * name that has promised something else, would do harm that stays. Entries wait, and none is lost.
 */
@Component
public class Sequencer implements SmartLifecycle, SmartInitializingSingleton {

  private static final Logger LOG = LoggerFactory.getLogger(Sequencer.class);
  private static final Duration LONGEST_SLEEP = Duration.ofSeconds(1);
  private static final Duration PATIENCE_AT_THE_END = Duration.ofSeconds(5);

  private final Sequencing sequencing;
  private final SequencerStore store;
  private final LogStore log;
  private final TailCheck check;
  private final SequencerPulse pulse;
  private final SequencerBell bell;
  private final LedgerTrust trust;
  private final SigningKeys keys;
  private final List<CheckpointFollower> followers;
  private final LedgerProperties properties;
  private final Clock clock;

  private volatile boolean running;
  private boolean begun;
  private boolean failing;
  private @Nullable Thread thread;

  Sequencer(
      Sequencing sequencing,
      SequencerStore store,
      LogStore log,
      TailCheck check,
      SequencerPulse pulse,
      SequencerBell bell,
      LedgerTrust trust,
      SigningKeys keys,
      List<CheckpointFollower> followers,
      LedgerProperties properties,
      Clock clock) {
    this.sequencing = sequencing;
    this.store = store;
    this.log = log;
    this.check = check;
    this.pulse = pulse;
    this.bell = bell;
    this.trust = trust;
    this.keys = keys;
    this.followers = followers;
    this.properties = properties;
    this.clock = clock;
  }

  /** Before anything of this node runs, let alone gives access. */
  @Override
  public void afterSingletonsInstantiated() {
    keys.verifiers()
        .forEach(key -> LOG.info("checkpoints of the ledger are signed by {}", key.text()));
    check.run();
  }

  @Override
  public void start() {
    running = true;
    pulse.watch();
    startThread();
  }

  @Override
  public void stop() {
    running = false;
    pulse.rest();
    bell.ring();
    if (thread != null) {
      try {
        thread.join(PATIENCE_AT_THE_END.toMillis());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
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

  /** Puts everything in order that is committed, in the caller's thread; for tests. */
  public void putInOrder() {
    sequencing.begin();
    workOff();
  }

  private void startThread() {
    Thread fresh = new Thread(this::live, "sequencer");
    fresh.setDaemon(true);
    thread = fresh;
    fresh.start();
  }

  /** Even an error, such as memory that ran out, must not end it for good. */
  private void live() {
    try {
      loop();
    } finally {
      if (running) {
        LOG.error("the thread of the sequencer has ended and is started again");
        startThread();
      }
    }
  }

  private void loop() {
    while (running) {
      try {
        boolean rung = bell.await(LONGEST_SLEEP);
        if (rung) {
          // Entries come in groups, and a batch costs the same for one as for many.
          TimeUnit.MILLISECONDS.sleep(properties.gather().toMillis());
        }
        look(rung);
        failing = false;
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      } catch (RuntimeException e) {
        sayOnce(e);
      }
    }
  }

  private void look(boolean rung) {
    if (check.isDue()) {
      check.run();
    }
    if (trust.isDistrusted()) {
      return;
    }
    if (!begun) {
      sequencing.begin();
      log.latest().ifPresent(this::release);
      begun = true;
    }
    if (rung || hasWork()) {
      workOff();
    } else {
      pulse.worked();
    }
  }

  /** One cheap question, so that nodes with nothing to do leave the head alone. */
  private boolean hasWork() {
    return store.isThereWork(clock.instant().minus(Sequencing.LONGEST_SILENCE));
  }

  private void workOff() {
    Batch batch;
    do {
      batch = sequencing.next();
      if (batch.checkpoint() != null) {
        release(batch.checkpoint());
      }
      pulse.worked(batch.busy() ? waitOfOldest() : Duration.ZERO);
    } while (batch.mayHaveLeftSome());
  }

  /** Another node is at it, or hangs with the lock in its hand: what waits tells. */
  private Duration waitOfOldest() {
    Instant now = clock.instant();
    return Duration.between(store.oldestPending().filter(now::isAfter).orElse(now), now);
  }

  private void release(SignedCheckpoint checkpoint) {
    for (CheckpointFollower follower : followers) {
      try {
        follower.released(checkpoint);
      } catch (RuntimeException e) {
        LOG.error("{} could not take the checkpoint {}", follower, checkpoint.size(), e);
      }
    }
  }

  private void sayOnce(RuntimeException why) {
    if (!failing) {
      failing = true;
      LOG.error("entries cannot be put in order, wait, and are tried again: {}", why.toString());
    }
  }
}
