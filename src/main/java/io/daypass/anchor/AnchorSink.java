package io.daypass.anchor;

import io.daypass.ledger.SignedCheckpoint;
import java.time.Instant;
import java.util.Optional;

/**
 * A place outside where checkpoints are put, best one that the owner of the ledger cannot change.
 *
 * <p>It is called from a thread of its own, never inside a transaction, and by one node at a time
 * unless a node is slower than its turn. It has timeouts for everything and may be called with the
 * same checkpoint again.
 */
public interface AnchorSink {

  /** As it is called in the configuration; unique among all of them. */
  String name();

  /** The kind of place, a word. */
  String kind();

  /** Where it is, for people; without secrets. */
  String place();

  /**
   * Puts a checkpoint there, and returns when the place has confirmed it.
   *
   * @throws AnchorUnavailable when it is not known to be there
   */
  Receipt write(SignedCheckpoint checkpoint, Instant now);

  /** How to find again what is there; empty where nothing can be read. */
  default Optional<ReadBack> readBack() {
    return Optional.empty();
  }

  /** Reads what lies outside. */
  @FunctionalInterface
  interface ReadBack {

    /**
     * The text of the newest note there.
     *
     * @param knownSize the size that this ledger knows to have put there last; a place that is
     *     sorted by size need not be read from its beginning
     * @throws AnchorUnavailable when the place cannot be read; never in place of an empty answer
     */
    Optional<String> newestNote(long knownSize);
  }
}
