package io.daypass.ledger;

/**
 * Hears of a checkpoint once it has been committed. It is a hint and no more: a node that dies
 * between commit and hint gives none, and other nodes get none either. Whoever must miss nothing
 * asks {@link Log#checkpoints}.
 */
public interface CheckpointFollower {

  /**
   * Runs in the sequencer's thread and must return at once. The same checkpoint comes again every
   * hour in which nothing is written, and at every start.
   */
  void released(SignedCheckpoint checkpoint);
}
