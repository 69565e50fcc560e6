package io.daypass.connector;

/** What a target answered when asked to issue. */
public sealed interface IssueOutcome {

  /** The access is there and was not before. */
  record Issued(ExternalRef ref) implements IssueOutcome {}

  /** The access was there already. */
  record AlreadyHeld(ExternalRef ref) implements IssueOutcome {}

  /**
   * The target said no, and asking again would not help.
   *
   * @param reason a sentence without secrets, for the requester
   */
  record Refused(String reason) implements IssueOutcome {}
}
