package io.daypass.connector.ssh;

import io.daypass.connector.Guarantees;
import java.time.Duration;

/** What an SSH certificate authority promises about the end of access. */
final class SshGuarantees {

  /** Nothing ends such a session; a number is asked for, and a hundred years says "no limit". */
  private static final Duration NO_LIMIT = Duration.ofDays(36_500);

  private SshGuarantees() {}

  static Guarantees of(Duration maxDuration, boolean endsSessions) {
    return new Guarantees(
        Guarantees.ExpiryBy.CREDENTIAL,
        Guarantees.Accounts.PER_GRANT,
        SshProperties.Authority.MIN_DURATION,
        maxDuration,
        endsSessions,
        endsSessions ? Duration.ZERO : NO_LIMIT,
        endsSessions ? ENDING : LASTING);
  }

  private static final String ENDING =
      "The servers themselves let nobody in after the certificate's end; an earlier revocation"
          + " counts on each server from the moment it has the new revocation list. Running"
          + " sessions are ended by the operator's command.";

  private static final String LASTING =
      "The servers themselves let nobody in after the certificate's end; an earlier revocation"
          + " counts on each server from the moment it has the new revocation list. A session that"
          + " runs by then goes on without limit until its user logs out.";
}
