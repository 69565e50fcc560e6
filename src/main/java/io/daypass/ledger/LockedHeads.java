package io.daypass.ledger;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The heads that the running transaction has locked. Nobody else can move them before it ends, so
 * that its next entry need not read them again, and the row of each is written once, at the end.
 */
final class LockedHeads implements TransactionSynchronization {

  private final StreamHeadStore store;
  private final Map<StreamId, StreamHead> stored = new HashMap<>();
  private final Map<StreamId, StreamHead> now = new HashMap<>();
  private boolean written;

  private LockedHeads(StreamHeadStore store) {
    this.store = store;
  }

  static LockedHeads ofThisTransaction(StreamHeadStore store) {
    for (TransactionSynchronization one : TransactionSynchronizationManager.getSynchronizations()) {
      if (one instanceof LockedHeads known) {
        return known;
      }
    }
    LockedHeads none = new LockedHeads(store);
    TransactionSynchronizationManager.registerSynchronization(none);
    return none;
  }

  /** Locks those that are not locked yet. */
  void lock(SortedSet<StreamId> streams) {
    SortedSet<StreamId> others = new TreeSet<>(streams);
    others.removeAll(now.keySet());
    if (!others.isEmpty()) {
      Map<StreamId, StreamHead> read = store.lock(others);
      stored.putAll(read);
      now.putAll(read);
    }
  }

  StreamHead of(StreamId stream) {
    return Objects.requireNonNull(now.get(stream));
  }

  void move(StreamId stream, StreamHead to) {
    if (written) {
      throw new IllegalStateException("an entry came too late: " + stream + " is being committed");
    }
    now.put(stream, to);
  }

  /** Still within the transaction: when it fails, nothing is left. */
  @Override
  public void beforeCommit(boolean readOnly) {
    written = true;
    store.advance(stored, now);
  }
}
