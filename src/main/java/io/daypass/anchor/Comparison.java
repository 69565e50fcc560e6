package io.daypass.anchor;

import io.daypass.ledger.Ledger;
import io.daypass.ledger.Log;
import io.daypass.ledger.NoteReader;
import io.daypass.ledger.OutsideCheckpoint;
import io.daypass.ledger.TreeHash;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Holds a note that was found outside against the own ledger. */
@Component
class Comparison {

  private static final Logger LOG = LoggerFactory.getLogger(Comparison.class);

  private final NoteReader notes;
  private final Log log;
  private final AnchorStore store;
  private final AnchorProperties properties;
  private final Ledger ledger;
  private final TransactionTemplate transaction;
  private final Clock clock;

  Comparison(
      NoteReader notes,
      Log log,
      AnchorStore store,
      AnchorProperties properties,
      Ledger ledger,
      TransactionTemplate transaction,
      Clock clock) {
    this.notes = notes;
    this.log = log;
    this.store = store;
    this.properties = properties;
    this.ledger = ledger;
    this.transaction = transaction;
    this.clock = clock;
  }

  /**
   * What came of it.
   *
   * @param size the size that the note outside claims, 0 when it is not ours
   * @param objection why the note does not go with this ledger, and what to do, a sentence without
   *     a full stop; empty when it does
   */
  record Result(long size, Optional<String> objection) {}

  /** The note was read before this ledger is: what has been let out was committed before. */
  Result compare(AnchorSink sink, String note) {
    NoteReader.Reading reading = notes.read(note);
    if (reading instanceof NoteReader.Ours ours) {
      OutsideCheckpoint outside = ours.checkpoint();
      return new Result(
          outside.size(),
          objection(outside)
              .filter(why -> !goesOnWithout(sink, outside))
              .map(why -> at(sink, why)));
    }
    String why = ((NoteReader.NotOurs) reading).why();
    return new Result(
        0,
        Optional.of(
            at(
                sink,
                "a note which "
                    + why
                    + ": give this ledger a place of its own, or the name and key that it had")));
  }

  private Optional<String> objection(OutsideCheckpoint outside) {
    long ownSize = log.size();
    if (outside.size() > ownSize) {
      return Optional.of(
          "a checkpoint of %d entries, and this ledger has %d: an old backup was restored, or the ledger was cut; %s"
              .formatted(outside.size(), ownSize, whatToDo(outside)));
    }
    TreeHash own = log.root(outside.size());
    if (!own.equals(outside.root())) {
      return Optional.of(
          "a checkpoint of %d entries with another root than this ledger had then: entries were changed, or two ledgers have the same name and key; %s"
              .formatted(outside.size(), whatToDo(outside)));
    }
    return Optional.empty();
  }

  private static String whatToDo(OutsideCheckpoint outside) {
    return "restore a database that has it, or, if it is lost for good, set"
        + " daypass.anchors.continue-after=%d:%s".formatted(outside.size(), outside.root());
  }

  private static String at(AnchorSink sink, String what) {
    return "anchor %s (%s) holds %s".formatted(sink.name(), sink.place(), what);
  }

  private boolean goesOnWithout(AnchorSink sink, OutsideCheckpoint outside) {
    String named = outside.size() + ":" + outside.root();
    if (named.equals(properties.continueAfter())) {
      continueWithout(sink, outside);
    }
    return store.isContinuedWithout(outside);
  }

  /** What is lost may also have been anchored elsewhere, a little earlier: all of it counts. */
  private void continueWithout(AnchorSink sink, OutsideCheckpoint lost) {
    transaction.executeWithoutResult(
        tx -> {
          long ownSize = Math.min(log.size(), lost.size() - 1);
          if (store.continueWithout(
              lost, ownSize, clock.instant().truncatedTo(ChronoUnit.MILLIS))) {
            ledger.append(
                new AnchorEvent.Continued(sink.name(), ownSize, lost.size(), lost.root()));
            LOG.warn(
                "the ledger goes on after {} entries without the checkpoint {}:{} that {} holds, as"
                    + " daypass.anchors.continue-after says",
                ownSize,
                lost.size(),
                lost.root(),
                sink.name());
          }
        });
  }
}
