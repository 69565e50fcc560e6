package io.daypass.connector;

import java.time.Duration;

/**
 * What a target promises about the end of access. An approver reads this before deciding.
 *
 * @param expiryBy who ends the access when its time is over
 * @param accounts whose account the access sits on
 * @param minDuration the shortest grant the target can do
 * @param maxDuration the longest grant the target can do
 * @param endsSessions whether a running session ends with the access
 * @param residualWindow how long a session can outlive the access; zero when sessions end with it
 * @param sentence the same in words, for people
 */
public record Guarantees(
    ExpiryBy expiryBy,
    Accounts accounts,
    Duration minDuration,
    Duration maxDuration,
    boolean endsSessions,
    Duration residualWindow,
    String sentence) {

  /** Who enforces the end of access. */
  public enum ExpiryBy {
    /** Daypass alone. */
    DAYPASS,
    /** Daypass, and the target by itself as a second deadline. */
    DAYPASS_AND_TARGET,
    /** The credential ends by itself and cannot be used longer. */
    CREDENTIAL
  }

  /** Whose account in the target the access sits on. */
  public enum Accounts {
    /**
     * The person's own: several grants can cover the same access, and it may have existed before.
     */
    PERSONAL,
    /** One made for this grant alone. */
    PER_GRANT
  }
}
