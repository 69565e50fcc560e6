package io.daypass.ledger;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * The log: every committed entry in one order without gaps, its tree, its checkpoints. What has
 * been written but not yet put in order is not seen here; that takes a second at most.
 */
@Component
public class Log {

  private final LogStore store;
  private final LedgerProperties properties;

  Log(LogStore store, LedgerProperties properties) {
    this.store = store;
    this.properties = properties;
  }

  /** How many entries are in order; the next one gets this index. */
  public long size() {
    return store.size();
  }

  /** The entries from this index on, in order. */
  public List<LoggedEntry> from(long firstIndex, int atMost) {
    return store.from(firstIndex, atMost);
  }

  /** An entry, once it has its place. */
  public Optional<LoggedEntry> find(UUID entryId) {
    return store.find(entryId);
  }

  /** The newest checkpoint; empty before the first entry. */
  public Optional<SignedCheckpoint> latest() {
    return store.latest();
  }

  /** The checkpoints of this size and larger, the smallest first. */
  public List<SignedCheckpoint> checkpoints(long fromSize, int atMost) {
    return store.checkpoints(fromSize, atMost);
  }

  /** The audit path of RFC 6962 for the entry at this index in the tree of this size. */
  public List<TreeHash> proof(long index, long size) {
    return Merkle.path(index, size, tree());
  }

  /** Audit paths for many entries at once, in their order; cheap when they are neighbours. */
  public List<List<TreeHash>> proofs(List<Long> indexes, long size) {
    StoredTree tree = tree();
    return indexes.stream().map(index -> Merkle.path(index, size, tree)).toList();
  }

  /** The root that the log had at this size, from the stored hashes. */
  public TreeHash root(long size) {
    return Merkle.root(size, tree());
  }

  /** The name of this log, the first line of its checkpoints. */
  public String origin() {
    return properties.origin();
  }

  /** The public keys of every key that has ever signed, as verifiers want them, oldest first. */
  public List<String> verifierKeys() {
    return store.verifierKeys();
  }

  private StoredTree tree() {
    return new StoredTree(store::hashes);
  }
}
