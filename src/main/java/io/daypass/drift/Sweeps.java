package io.daypass.drift;

import io.daypass.identity.Actor;
import io.daypass.identity.Ids;
import io.daypass.ledger.Ledger;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Sweeps all targets when it is time or somebody asks, on one node at a time. */
@Component
public class Sweeps {

  private static final Logger LOG = LoggerFactory.getLogger(Sweeps.class);

  /** What a sweep changed is in the ledger for good; that it ran is not needed for longer. */
  private static final Duration KEPT = Duration.ofDays(30);

  private final TurnStore turns;
  private final SweepStore store;
  private final WatchList watchList;
  private final TargetSweep targetSweep;
  private final FindingBook findings;
  private final DriftProperties properties;
  private final Ledger ledger;
  private final Ids ids;
  private final Clock clock;
  private final TransactionTemplate transaction;

  Sweeps(
      TurnStore turns,
      SweepStore store,
      WatchList watchList,
      TargetSweep targetSweep,
      FindingBook findings,
      DriftProperties properties,
      Ledger ledger,
      Ids ids,
      Clock clock,
      TransactionTemplate transaction) {
    this.turns = turns;
    this.store = store;
    this.watchList = watchList;
    this.targetSweep = targetSweep;
    this.findings = findings;
    this.properties = properties;
    this.ledger = ledger;
    this.ids = ids;
    this.clock = clock;
    this.transaction = transaction;
  }

  /** Wants a sweep now; one that waits already will do. Some node begins within seconds. */
  public Sweep ask(Actor.Human actor) {
    return transaction.execute(
        tx -> {
          Optional<Sweep> waiting = store.waiting();
          if (waiting.isPresent()) {
            return waiting.get();
          }
          UUID id = ids.next();
          store.insert(id, actor.subject(), now());
          ledger.append(new DriftEvent.Asked(id, actor));
          return store.find(id).orElseThrow();
        });
  }

  /**
   * Sweeps, if it is time or somebody has asked, and no other node is at it.
   *
   * @return the sweep that was done
   */
  public Optional<Sweep> runDue() {
    UUID token = ids.next();
    if (!takeTurn(token)) {
      return Optional.empty();
    }
    Turn turn = new Turn(token, turns, transaction, clock);
    try {
      UUID id = turn.write(() -> begin(turn));
      Sweep.Counts counts = sweep(turn);
      turn.write(() -> end(turn, id, counts));
      return store.find(id);
    } finally {
      turns.giveBack(token, now().plus(properties.every()));
    }
  }

  private boolean takeTurn(UUID token) {
    Instant now = now();
    turns.create(now.plus(properties.every()));
    return turns.take(token, now, now.plus(Turn.LASTS));
  }

  private UUID begin(Turn turn) {
    store.breakOffRunning(turn.now());
    store.deleteEndedBefore(turn.now().minus(KEPT));
    UUID id = store.waiting().map(Sweep::id).orElseGet(ids::next);
    if (store.find(id).isEmpty()) {
      store.insert(id, null, turn.now());
    }
    store.started(id, turn.now());
    return id;
  }

  private Sweep.Counts sweep(Turn turn) {
    Tally tally = new Tally();
    watchList
        .byConnector()
        .forEach((target, watched) -> targetSweep.sweep(turn, target, watched, tally));
    findings.resolveUnwatched(turn, tally);
    return tally.counts();
  }

  private Sweep.Counts end(Turn turn, UUID id, Sweep.Counts counts) {
    store.ended(id, counts, turn.now());
    LOG.info("drift sweep {}: {}", id, counts);
    return counts;
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
