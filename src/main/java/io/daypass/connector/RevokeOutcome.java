package io.daypass.connector;

/** What a target answered when asked to take access away. */
public sealed interface RevokeOutcome {

  /**
   * The access was there and has been removed.
   *
   * @param sessionsEnded how many running sessions were ended with it, zero or more
   */
  record Revoked(int sessionsEnded) implements RevokeOutcome {}

  /** There was nothing to remove; that is success. */
  record AlreadyGone() implements RevokeOutcome {}
}
