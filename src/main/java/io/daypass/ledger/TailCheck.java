package io.daypass.ledger;

import io.daypass.ledger.SequencerStore.Head;
import io.micrometer.core.instrument.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Holds the end of the log against its newest checkpoint: the note is signed by a key of this node,
 * the last entries say what was signed, and together with the stored hashes of all others they give
 * the signed root. Done at the start and every hour.
 */
@Component
class TailCheck {

  static final String SOURCE = "tail";

  static final int LAST = 1_000;

  private static final int AT_ONCE = 100;
  private static final Duration WHEN_SOUND = Duration.ofHours(1);
  private static final Duration WHEN_NOT = Duration.ofMinutes(1);

  private final SequencerStore store;
  private final LogStore log;
  private final SigningKeys keys;
  private final LedgerProperties properties;
  private final LedgerTrust trust;
  private final Clock clock;

  private volatile long dueAt;

  TailCheck(
      SequencerStore store,
      LogStore log,
      SigningKeys keys,
      LedgerProperties properties,
      LedgerTrust trust,
      Clock clock) {
    this.store = store;
    this.log = log;
    this.keys = keys;
    this.properties = properties;
    this.trust = trust;
    this.clock = clock;
  }

  boolean isDue() {
    return clock.monotonicTime() - dueAt >= 0;
  }

  void run() {
    Optional<String> fault = fault();
    fault.ifPresentOrElse(
        why -> trust.distrust(SOURCE, why), () -> trust.trustAgain(SOURCE));
    dueAt = clock.monotonicTime() + (fault.isPresent() ? WHEN_NOT : WHEN_SOUND).toNanos();
  }

  /** What is wrong, a sentence. */
  Optional<String> fault() {
    try {
      // In this order: another node may add to the log between the two.
      Head head = store.head().orElse(null);
      SignedCheckpoint newest = log.latest().orElse(null);
      if (head == null || newest == null) {
        boolean isNew = newest == null && (head == null || head.size() == 0);
        return isNew ? Optional.empty() : Optional.of("the ledger has lost its head or checkpoint");
      }
      return against(head, newest);
    } catch (IllegalStateException | IllegalArgumentException unreadable) {
      return Optional.of("the end of the ledger cannot be read: " + unreadable.getMessage());
    }
  }

  private Optional<String> against(Head head, SignedCheckpoint newest) {
    if (newest.size() < head.size()) {
      return Optional.of(
          "the ledger has %d entries, but its newest checkpoint is of size %d"
              .formatted(head.size(), newest.size()));
    }
    if (!isOurs(newest)) {
      return Optional.of(
          "the newest checkpoint of the ledger is not signed by the key of this node in the name %s"
              .formatted(properties.origin()));
    }
    List<byte[]> tail = new ArrayList<>();
    long from = Math.max(0, newest.size() - LAST);
    for (long at = from; at < newest.size(); at += AT_ONCE) {
      int some = (int) Math.min(AT_ONCE, newest.size() - at);
      for (LoggedEntry entry : log.from(at, some)) {
        byte[] leaf = LeafHash.ofBody(entry.entry().body()).bytes();
        if (!isSound(entry, from + tail.size())) {
          return Optional.of(
              "entry %d of the ledger, %s, is not what was signed"
                  .formatted(from + tail.size(), entry.entry().id()));
        }
        tail.add(leaf);
      }
    }
    if (from + tail.size() != newest.size()) {
      return Optional.of(
          "the ledger has %d entries less than its newest checkpoint says"
              .formatted(newest.size() - from - tail.size()));
    }
    Merkle.Subtrees tree = new TreeOverTail(new StoredTree(log::hashes), from, tail);
    if (!Merkle.root(newest.size(), tree).equals(newest.root())
        || !Merkle.root(head.size(), tree).equals(head.root())
        || !head.grow().root().equals(head.root())) {
      return Optional.of("the entries of the ledger do not give the root that was signed");
    }
    return Optional.empty();
  }

  private boolean isOurs(SignedCheckpoint newest) {
    Checkpoint said = Checkpoint.parse(newest.note());
    if (said.size() != newest.size()) {
      return false;
    }
    if (said.origin().equals(properties.continues())) {
      return true;
    }
    return said.origin().equals(properties.origin())
        && keys.verifiers().stream().anyMatch(key -> SignedNote.isSignedBy(key, newest.note()));
  }

  /** The columns repeat what the body says, and only the body is in the tree. */
  private static boolean isSound(LoggedEntry logged, long index) {
    LedgerEntry entry = logged.entry();
    BodyFields said = BodyFields.read(entry.body());
    return logged.index() == index
        && entry.leafHash().equals(LeafHash.ofBody(entry.body()))
        && said.id().equals(entry.id())
        && said.stream().equals(entry.stream())
        && said.seq() == entry.seq();
  }

  /** The tree in which nothing is believed that the last leaves could tell. */
  private record TreeOverTail(Merkle.Subtrees stored, long from, List<byte[]> tail)
      implements Merkle.Subtrees {

    @Override
    public byte[] hash(int level, long index) {
      if ((index + 1) << level <= from) {
        return stored.hash(level, index);
      }
      return level == 0
          ? tail.get((int) (index - from))
          : Merkle.node(hash(level - 1, index * 2), hash(level - 1, index * 2 + 1));
    }
  }
}
