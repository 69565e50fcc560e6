package io.daypass.process;

import io.daypass.issuance.GuardBacklog;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.impl.jobexecutor.AcquiredJobs;
import org.camunda.bpm.engine.impl.jobexecutor.BackoffJobAcquisitionStrategy;
import org.camunda.bpm.engine.impl.jobexecutor.JobAcquisitionContext;
import org.camunda.bpm.engine.impl.jobexecutor.JobAcquisitionStrategy;
import org.camunda.bpm.engine.impl.jobexecutor.SequentialJobAcquisitionRunnable;
import org.camunda.bpm.engine.spring.components.jobexecutor.SpringJobExecutor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

/**
 * The engine's job executor, with three habits of its own: it wakes when the next job is due
 * instead of at the next poll, it takes no more jobs than it has room for, and it lets the guard go
 * first. Why: docs/decisions/0015-the-engine-yields-to-the-guard.md.
 */
class PacedJobExecutor extends SpringJobExecutor {

  private static final Logger LOG = LoggerFactory.getLogger(PacedJobExecutor.class);
  private static final long YIELD_MILLIS = 50;
  private static final long ROOM_MILLIS = 10;

  private final ThreadPoolTaskExecutor workers;
  private final DueJobStore jobs;
  private final GuardBacklog guard;
  private final Courtesy courtesy;
  private final Clock clock;

  PacedJobExecutor(
      ThreadPoolTaskExecutor workers,
      DueJobStore jobs,
      GuardBacklog guard,
      EngineProperties properties,
      Clock clock) {
    this.workers = workers;
    this.jobs = jobs;
    this.guard = guard;
    this.courtesy = new Courtesy(properties.yieldAtMost(), System.nanoTime());
    this.clock = clock;
    setTaskExecutor(workers);
  }

  /**
   * Starts over when the thread that takes jobs has died, which the engine itself does not notice.
   *
   * @return whether it had died
   */
  synchronized boolean restartIfDead() {
    if (!isActive() || jobAcquisitionThread == null || jobAcquisitionThread.isAlive()) {
      return false;
    }
    shutdown();
    start();
    return true;
  }

  @Override
  public synchronized void start() {
    super.start();
  }

  @Override
  protected void ensureInitialization() {
    super.ensureInitialization();
    acquireJobsRunnable = new Acquisition();
  }

  /** As the engine does it, but a death is written down. */
  @Override
  protected void startJobAcquisitionThread() {
    if (jobAcquisitionThread == null) {
      Thread thread = new Thread(acquireJobsRunnable, getName());
      thread.setUncaughtExceptionHandler(
          (dead, cause) -> LOG.error("the thread that takes the engine's jobs has died", cause));
      thread.start();
      jobAcquisitionThread = thread;
    }
  }

  /** Only the acquisition adds to the queue, so what there is room for now fits later too. */
  private int room() {
    return workers.getThreadPoolExecutor().getQueue().remainingCapacity();
  }

  /** Takes due jobs and hands them to the workers, for ever. */
  private class Acquisition extends SequentialJobAcquisitionRunnable {

    private Instant lookedAt = Instant.MIN;
    private long heldBackMillis;

    Acquisition() {
      super(PacedJobExecutor.this);
    }

    @Override
    protected JobAcquisitionStrategy initializeAcquisitionStrategy() {
      return new BackoffJobAcquisitionStrategy(PacedJobExecutor.this) {
        @Override
        public int getNumJobsToAcquire(String processEngine) {
          return Math.min(super.getNumJobsToAcquire(processEngine), room());
        }
      };
    }

    @Override
    protected AcquiredJobs acquireJobs(
        JobAcquisitionContext context, JobAcquisitionStrategy strategy, ProcessEngineImpl engine) {
      // The engine's due dates have whole milliseconds: one that comes now must not lie before.
      lookedAt = clock.instant().truncatedTo(ChronoUnit.MILLIS).minusMillis(1);
      heldBackMillis = holdBackMillis();
      if (heldBackMillis == 0) {
        return super.acquireJobs(context, strategy, engine);
      }
      AcquiredJobs none = new AcquiredJobs(0);
      context.submitAcquiredJobs(engine.getName(), none);
      return none;
    }

    private long holdBackMillis() {
      if (courtesy.yields(isGuardBehind(), System.nanoTime())) {
        return YIELD_MILLIS;
      }
      return room() == 0 ? ROOM_MILLIS : 0;
    }

    /** Who cannot be asked is not waited for. */
    private boolean isGuardBehind() {
      try {
        return guard.isBehind();
      } catch (RuntimeException unknown) {
        PacedJobExecutor.LOG.debug("the guard's backlog cannot be read", unknown);
        return false;
      }
    }

    @Override
    protected void suspendAcquisition(long millis) {
      super.suspendAcquisition(heldBackMillis > 0 ? heldBackMillis : untilNextDue(millis));
    }

    /** The engine reckons with the machine's clock: whoever sets it back must not stop us. */
    private long untilNextDue(long millis) {
      long longest = Math.min(millis, getMaxWait());
      if (longest <= 0) {
        return 0;
      }
      try {
        return jobs.nextDueAfter(lookedAt)
            .map(due -> Math.min(longest, millisUntil(due)))
            .orElse(longest);
      } catch (RuntimeException databaseAway) {
        PacedJobExecutor.LOG.debug("the next due date cannot be read", databaseAway);
        return longest;
      }
    }

    /** Rounded up, since the engine counts in whole milliseconds. */
    private long millisUntil(Instant due) {
      return Math.max(1, Duration.between(clock.instant(), due).plusNanos(999_999).toMillis());
    }
  }
}
