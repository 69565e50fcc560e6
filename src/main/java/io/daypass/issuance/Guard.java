package io.daypass.issuance;

import io.daypass.entitlement.ConnectorId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Carries every wish out in the targets, and takes access away when its time is over, whatever the
 * process engine does. Sleeps until the next hold is due or somebody rings.
 *
 * <p>One thread claims, a few for each target call it, one writes results down, and two tell the
 * engine; none of them waits for a later one.
 */
@Component
public class Guard implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(Guard.class);
  private static final int MOST_AT_ONCE = 500;
  private static final Duration PATIENCE_AT_THE_END = Duration.ofSeconds(10);

  private final Claims claims;
  private final ClaimStore claimStore;
  private final Targets targets;
  private final TargetWorkers workers;
  private final HoldWork work;
  private final Recorder recorder;
  private final Telling telling;
  private final GuardBell bell;
  private final GuardPulse pulse;
  private final GuardProperties properties;
  private final Clock clock;

  private volatile boolean running;
  private volatile boolean recording;
  private @Nullable ScheduledExecutorService threads;

  Guard(
      Claims claims,
      ClaimStore claimStore,
      Targets targets,
      TargetWorkers workers,
      HoldWork work,
      Recorder recorder,
      Telling telling,
      GuardBell bell,
      GuardPulse pulse,
      GuardProperties properties,
      Clock clock) {
    this.claims = claims;
    this.claimStore = claimStore;
    this.targets = targets;
    this.workers = workers;
    this.work = work;
    this.recorder = recorder;
    this.telling = telling;
    this.bell = bell;
    this.pulse = pulse;
    this.properties = properties;
    this.clock = clock;
  }

  /** Does everything that is due now, in the caller's thread; for tests, which own the clock. */
  public int runDue() {
    int done = 0;
    for (List<AccessInHand> due = claimAnything(); !due.isEmpty(); due = claimAnything()) {
      done += Claims.holds(due).size();
      carryOut(due);
    }
    telling.whoWaits();
    return done;
  }

  private List<AccessInHand> claimAnything() {
    bringForward();
    return claims.targetsDue().stream()
        .map(this::claim)
        .filter(due -> !due.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private List<AccessInHand> claim(ConnectorId target) {
    int room = targets.room(target, Math.min(workers.room(target), MOST_AT_ONCE));
    return room > 0 ? claims.claimDue(target, room) : List.of();
  }

  /** Whoever waits for another try in a target that answers again need not wait any longer. */
  private void bringForward() {
    for (ConnectorId target : targets.answering()) {
      int waiting = claimStore.bringForward(target, clock.instant());
      targets.broughtForward(target);
      if (waiting > 0) {
        LOG.info("target {} answers again; {} holds that waited for it are due", target, waiting);
      }
    }
  }

  /** Works on what has been claimed and writes it down, in the caller's thread. */
  void carryOut(List<AccessInHand> due) {
    for (List<AccessInHand> unit : units(due)) {
      List<HoldResult> left = work.carryOut(unit);
      while (!left.isEmpty()) {
        List<Recorded> recorded = recorder.record(left);
        recorded.forEach(telling::now);
        left = recorded.stream().flatMap(one -> one.leftOver().stream()).toList();
      }
    }
  }

  @Override
  public void start() {
    running = true;
    recording = true;
    workers.start();
    telling.start(properties.pollEvery());
    threads = Executors.newScheduledThreadPool(3, GuardThreads.named("guard"));
    keepUp(threads, this::claimLoop);
    keepUp(threads, this::recordLoop);
    GuardThreads.repeat(threads, properties.claimFor().dividedBy(4), this::renewClaims);
  }

  /** Even an error, such as memory that ran out, must not end the guard of this node for good. */
  private void keepUp(ScheduledExecutorService on, Runnable loop) {
    long pause = properties.pollEvery().toMillis();
    on.execute(
        () -> {
          try {
            loop.run();
          } finally {
            if (running) {
              LOG.error("a thread of the guard has ended and is started again");
              var unused = on.schedule(() -> keepUp(on, loop), pause, TimeUnit.MILLISECONDS);
            }
          }
        });
  }

  @Override
  public void stop() {
    running = false;
    bell.ring();
    try {
      List<Hold> left = workers.stop(PATIENCE_AT_THE_END);
      recording = false;
      if (threads != null) {
        threads.shutdown();
        threads.awaitTermination(PATIENCE_AT_THE_END.toSeconds(), TimeUnit.SECONDS);
        threads.shutdownNow();
      }
      claims.giveBack(left);
      workers.letGoOfAll();
      telling.stop();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException databaseAway) {
      LOG.warn("claims could not be given back and run out: {}", databaseAway.toString());
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

  private void claimLoop() {
    while (running) {
      try {
        Instant lookedAt = clock.instant();
        if (!claimWhatIsDue()) {
          bell.await(untilNextDue(lookedAt));
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      } catch (RuntimeException e) {
        // The database may be away: nothing is lost, everything due stays due.
        LOG.error("the guard could not look for work and tries again: {}", e.toString());
        pause();
      }
    }
  }

  /** Hands due holds to the threads of their targets; false when nothing could be claimed. */
  private boolean claimWhatIsDue() {
    boolean any = false;
    bringForward();
    List<ConnectorId> targetsDue = claims.targetsDue();
    pulse.looked();
    for (ConnectorId target : targetsDue) {
      List<AccessInHand> due = claim(target);
      workers.submit(target, units(due), unit -> recorder.add(work.carryOut(unit)));
      any |= !due.isEmpty();
    }
    return any;
  }

  private List<List<AccessInHand>> units(List<AccessInHand> due) {
    return Units.of(due, targets::revokesAtOnce, clock.instant());
  }

  private void recordLoop() {
    while (recording || !recorder.isEmpty()) {
      try {
        recorder.next().forEach(this::recorded);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      } catch (RuntimeException e) {
        LOG.error("the guard could not write results down and tries again: {}", e.toString());
        pause();
      }
    }
  }

  private void recorded(Recorded recorded) {
    recorded.finished().forEach(workers::done);
    telling.later(recorded);
  }

  private void renewClaims() {
    try {
      claims.renew(workers.inHand());
    } catch (RuntimeException e) {
      LOG.warn("claims could not be renewed and may be taken over: {}", e.toString());
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
}
