package io.daypass.ledger;

import io.daypass.identity.Actor;
import io.daypass.ledger.SequencerStore.Head;
import io.daypass.ledger.SequencerStore.Node;
import io.daypass.ledger.SequencerStore.Pending;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Puts a batch of entries in order and signs where the log has come to, in one transaction. Of
 * several nodes the one that has locked the head does it; when it dies, its lock dies with it.
 */
@Component
class Sequencing {

  static final int MOST_AT_ONCE = 1_000;

  /** A checkpoint goes out at least so often, so that silence is evidence too. */
  static final Duration LONGEST_SILENCE = Duration.ofHours(1);

  /** Subtrees of 256, 256^2, … entries are kept. */
  private static final int KEPT_LEVELS = 8;

  private static final Actor ACTOR = new Actor.Component("sequencer");

  private final SequencerStore store;
  private final LogStore log;
  private final Ledger ledger;
  private final SigningKeys keys;
  private final LedgerProperties properties;
  private final Clock clock;
  private final TransactionTemplate transaction;

  Sequencing(
      SequencerStore store,
      LogStore log,
      Ledger ledger,
      SigningKeys keys,
      LedgerProperties properties,
      Clock clock,
      PlatformTransactionManager transactions) {
    this.store = store;
    this.log = log;
    this.ledger = ledger;
    this.keys = keys;
    this.properties = properties;
    this.clock = clock;
    this.transaction = new TransactionTemplate(transactions);
  }

  /**
   * What came of one batch.
   *
   * @param numbered how many entries got their place
   * @param busy another node is at it
   * @param checkpoint to be released, now that it has been committed
   */
  record Batch(int numbered, boolean busy, @Nullable SignedCheckpoint checkpoint) {

    static final Batch NOTHING = new Batch(0, false, null);
    static final Batch BUSY = new Batch(0, true, null);

    boolean mayHaveLeftSome() {
      return numbered == MOST_AT_ONCE;
    }
  }

  /** Makes the keys of this node known before they sign anything. */
  void begin() {
    transaction.executeWithoutResult(
        status -> {
          store.begin();
          store.awaitHead();
          Instant now = now();
          for (VerifierKey key : keys.verifiers()) {
            if (store.know(key, now)) {
              ledger.append(new LogEvent.KeyAdded(key.text(), ACTOR));
            }
          }
        });
  }

  /** The note that it returns has been committed; one of a transaction that failed is lost. */
  Batch next() {
    return Objects.requireNonNull(
        transaction.execute(status -> store.lockHead().map(this::extend).orElse(Batch.BUSY)));
  }

  private Batch extend(Head head) {
    List<Pending> entries = PendingOrder.of(store.pending(MOST_AT_ONCE));
    if (entries.isEmpty()) {
      return repeat(head);
    }
    if (store.number(entries, head.size()) != entries.size()) {
      throw new IllegalStateException("an entry got its place from somebody else");
    }
    Frontier frontier = head.grow();
    List<Node> kept = new ArrayList<>();
    entries.forEach(entry -> frontier.push(entry.leaf(), (l, i, hash) -> keep(kept, l, i, hash)));
    store.add(kept);
    SignedCheckpoint checkpoint = sign(frontier);
    store.add(checkpoint);
    store.move(frontier, checkpoint.at());
    return new Batch(entries.size(), false, checkpoint);
  }

  private static void keep(List<Node> kept, int level, long index, byte[] hash) {
    if (level % KEPT_LEVELS == 0) {
      kept.add(new Node(level, index, hash));
    }
  }

  /** Nothing has happened; now and then that is said aloud, with the same note. */
  private Batch repeat(Head head) {
    Instant now = now();
    Instant last = head.releasedAt();
    if (last == null || now.isBefore(last.plus(LONGEST_SILENCE))) {
      return Batch.NOTHING;
    }
    Optional<SignedCheckpoint> latest = log.latest();
    store.released(now);
    return latest
        .map(one -> new SignedCheckpoint(one.size(), one.root(), one.note(), now))
        .map(one -> new Batch(0, false, one))
        .orElse(Batch.NOTHING);
  }

  private SignedCheckpoint sign(Frontier frontier) {
    TreeHash root = frontier.root();
    String text = new Checkpoint(properties.origin(), frontier.size(), root).text();
    return new SignedCheckpoint(
        frontier.size(), root, SignedNote.sign(text, keys.all()), now());
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
