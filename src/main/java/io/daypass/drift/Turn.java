package io.daypass.drift;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The right of one node to sweep. Whatever a sweep writes, it writes while it still has it: a node
 * that was paused for too long finds its turn gone, and stops.
 */
final class Turn {

  /** Longer than a target takes to list one entitlement; a killed node's turn is over after it. */
  static final Duration LASTS = Duration.ofMinutes(2);

  /** Another node has taken over. */
  static final class Lost extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Lost() {
      super("another node has taken over the sweep");
    }
  }

  private final UUID token;
  private final TurnStore store;
  private final TransactionTemplate transaction;
  private final Clock clock;

  Turn(UUID token, TurnStore store, TransactionTemplate transaction, Clock clock) {
    this.token = token;
    this.store = store;
    this.transaction = transaction;
    this.clock = clock;
  }

  Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }

  /**
   * One transaction under this turn. Its row is locked first, before any request.
   *
   * @throws Lost when another node has taken over
   */
  <T> T write(Supplier<T> work) {
    return transaction.execute(
        tx -> {
          keep();
          return work.get();
        });
  }

  /** Between calls to targets. */
  void keep() {
    if (!store.keep(token, now().plus(LASTS))) {
      throw new Lost();
    }
  }
}
