package io.daypass.issuance;

/**
 * Somebody who must be told when a grant gets somewhere.
 *
 * @param who an opaque name; the process package gives the execution's id
 * @param what when to tell
 */
public record Waiting(String who, Event what) {

  /** What is waited for. */
  public enum Event {
    /** The grant is active, or will never be. */
    ISSUED,
    /** The grant is revoked. */
    REVOKED
  }

  boolean isOverWith(GrantStatus status) {
    return what == Event.ISSUED ? status != GrantStatus.ISSUING : status == GrantStatus.REVOKED;
  }
}
