package io.daypass.anchor;

import io.daypass.anchor.AnchorSink.ReadBack;
import io.daypass.anchor.AnchorStore.Anchored;
import io.daypass.identity.Ids;
import io.daypass.ledger.Ledger;
import io.daypass.ledger.LedgerTrust;
import io.daypass.ledger.SignedCheckpoint;
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

/** Looks after one sink: compares what lies there, and puts the newest checkpoint there. */
@Component
class Anchoring {

  private static final Logger LOG = LoggerFactory.getLogger(Anchoring.class);

  /** Longer than any sink takes; a killed node's turn is over after it. */
  static final Duration TURN_LASTS = Duration.ofMinutes(2);

  private final AnchorTurnStore turns;
  private final AnchorStore store;
  private final Demand demand;
  private final Comparison comparison;
  private final LedgerTrust trust;
  private final Ledger ledger;
  private final AnchorProperties properties;
  private final Ids ids;
  private final Clock clock;
  private final TransactionTemplate transaction;

  Anchoring(
      AnchorTurnStore turns,
      AnchorStore store,
      Demand demand,
      Comparison comparison,
      LedgerTrust trust,
      Ledger ledger,
      AnchorProperties properties,
      Ids ids,
      Clock clock,
      TransactionTemplate transaction) {
    this.turns = turns;
    this.store = store;
    this.demand = demand;
    this.comparison = comparison;
    this.trust = trust;
    this.ledger = ledger;
    this.properties = properties;
    this.ids = ids;
    this.clock = clock;
    this.transaction = transaction;
  }

  /**
   * Compares what lies outside with the own ledger, whoever's turn it is.
   *
   * @return whether the sink has nothing against this ledger
   * @throws AnchorUnavailable when it cannot be read
   */
  boolean check(AnchorSink sink) {
    turns.create(sink.name(), now());
    Optional<ReadBack> readBack = sink.readBack();
    if (readBack.isEmpty()) {
      return true;
    }
    Optional<Anchored> known = store.newest(sink.name());
    Optional<Comparison.Result> result =
        readBack
            .get()
            .newestNote(known.map(Anchored::size).orElse(0L))
            .map(note -> comparison.compare(sink, note));
    Optional<String> objection = result.flatMap(Comparison.Result::objection);
    conclude(sink, objection);
    if (objection.isEmpty()) {
      tellIfLost(sink, known, result.map(Comparison.Result::size).orElse(0L));
    }
    return objection.isEmpty();
  }

  /** One look: does what is due, if no other node is at it. */
  void look(AnchorSink sink) {
    Instant now = now();
    turns.create(sink.name(), now);
    Optional<AnchorTurn> turn = turns.find(sink.name());
    adopt(sink, turn.map(AnchorTurn::objection));
    boolean objects = turn.map(AnchorTurn::objection).isPresent();
    if (!objects && demand.of(sink, now).isEmpty()) {
      return;
    }
    UUID token = ids.next();
    if (turns.take(sink.name(), token, now, now.plus(TURN_LASTS))) {
      takeTurn(sink, turn.map(AnchorTurn::failures).orElse(0), token);
    }
  }

  private void takeTurn(AnchorSink sink, int failures, UUID token) {
    try {
      // Nothing is added to a place that speaks of another ledger: it would hide what it says.
      Optional<SignedCheckpoint> wanted = check(sink) ? demand.of(sink, now()) : Optional.empty();
      if (wanted.isPresent()) {
        write(sink, wanted.get(), failures, token);
      } else {
        turns.giveBack(sink.name(), token, now().plus(properties.every()));
      }
    } catch (AnchorUnavailable e) {
      fail(sink, failures, token, e);
    }
  }

  private void write(AnchorSink sink, SignedCheckpoint checkpoint, int failures, UUID token) {
    Receipt receipt = sink.write(checkpoint, now());
    Instant at = now();
    transaction.executeWithoutResult(
        tx -> {
          // Whoever has lost the turn has done no harm, but must not overtake who has it now.
          if (turns.succeeded(sink.name(), token, at.plus(properties.every()))) {
            store.add(sink.name(), checkpoint.size(), receipt, at);
            if (failures > 0) {
              ledger.append(new AnchorEvent.Recovered(sink.name(), failures));
            }
          }
        });
    if (failures > 0) {
      LOG.info("anchor {} ({}) takes checkpoints again", sink.name(), sink.place());
    }
    LOG.debug("checkpoint {} is in {}", checkpoint.size(), sink.name());
  }

  private void fail(AnchorSink sink, int failures, UUID token, AnchorUnavailable why) {
    Instant now = now();
    transaction.executeWithoutResult(
        tx -> {
          boolean ours =
              turns.failed(
                  sink.name(),
                  token,
                  now,
                  now.plus(Retry.after(failures)),
                  String.valueOf(why.getMessage()));
          if (ours && failures == 0) {
            ledger.append(new AnchorEvent.Failed(sink.name(), String.valueOf(why.getMessage())));
          }
        });
    if (failures == 0) {
      LOG.warn(
          "anchor {} ({}) takes no checkpoint, nothing is lost and it is tried again: {}",
          sink.name(),
          sink.place(),
          String.valueOf(why.getMessage()));
    }
  }

  /** What one node found holds for all of them, and after a restart. */
  private void conclude(AnchorSink sink, Optional<String> objection) {
    boolean changed =
        Boolean.TRUE.equals(
            transaction.execute(
                tx -> {
                  boolean news = turns.object(sink.name(), objection.orElse(null));
                  if (news) {
                    ledger.append(
                        objection
                            .<AnchorEvent>map(why -> new AnchorEvent.Disagreed(sink.name(), why))
                            .orElseGet(() -> new AnchorEvent.Agreed(sink.name())));
                  }
                  return news;
                }));
    adopt(sink, objection);
    if (changed && objection.isEmpty()) {
      LOG.info("anchor {} ({}) goes with this ledger again", sink.name(), sink.place());
    }
  }

  private void adopt(AnchorSink sink, Optional<String> objection) {
    String source = "anchor " + sink.name();
    objection.ifPresentOrElse(why -> trust.distrust(source, why), () -> trust.trustAgain(source));
  }

  /** No reason against this ledger: it is what lay outside that was tampered with, or lost. */
  private void tellIfLost(AnchorSink sink, Optional<Anchored> known, long found) {
    long expected = known.map(Anchored::size).orElse(0L);
    if (found < expected) {
      LOG.error(
          "anchor {} ({}) no longer has the checkpoint {} that it once confirmed; its newest is {}",
          sink.name(),
          sink.place(),
          expected,
          found);
      transaction.executeWithoutResult(
          tx -> ledger.append(new AnchorEvent.Lost(sink.name(), expected, found)));
    }
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
