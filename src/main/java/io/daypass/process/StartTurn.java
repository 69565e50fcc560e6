package io.daypass.process;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.flywaydb.core.Flyway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.autoconfigure.flyway.FlywayMigrationStrategy;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Lets one node at a time make tables, deploy models and bring people in: the engine cannot make
 * its tables twice at once, and elsewhere too a start looks first and writes then. A node has its
 * turn from before the migration until all of that is done; what runs later is made for many nodes.
 */
@Component
class StartTurn implements FlywayMigrationStrategy, SmartLifecycle, DisposableBean {

  private static final Logger LOG = LoggerFactory.getLogger(StartTurn.class);
  private static final Duration LONGEST = Duration.ofMinutes(5);
  private static final Duration LOOK_EVERY = Duration.ofMillis(100);
  private static final Duration SAY_EVERY = Duration.ofSeconds(15);

  private final StartTurnStore turn;

  StartTurn(StartTurnStore turn) {
    this.turn = turn;
  }

  @Override
  public void migrate(Flyway flyway) {
    take(LONGEST);
    flyway.migrate();
  }

  /** Called when every bean is there, and before any other of this kind. */
  @Override
  public void start() {
    turn.release();
  }

  @Override
  public void stop() {}

  @Override
  public boolean isRunning() {
    return false;
  }

  @Override
  public int getPhase() {
    return Integer.MIN_VALUE;
  }

  /** When the start fails in between. */
  @Override
  public void destroy() {
    turn.release();
  }

  /**
   * @throws StillStarting when it has not come after this time
   */
  void take(Duration longest) {
    long asked = System.nanoTime();
    Duration said = Duration.ZERO;
    while (!turn.take()) {
      Duration waited = Duration.ofNanos(System.nanoTime() - asked);
      if (waited.compareTo(longest) > 0) {
        throw new StillStarting(turn.holder(), longest);
      }
      if (waited.compareTo(said) >= 0) {
        turn.holder().ifPresent(StartTurn::say);
        said = waited.plus(SAY_EVERY);
      }
      LockSupport.parkNanos(LOOK_EVERY.toNanos());
    }
  }

  private static void say(String other) {
    LOG.info("waits while another node starts and makes the tables: {}", other);
  }
}
