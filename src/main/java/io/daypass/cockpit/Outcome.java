package io.daypass.cockpit;

import io.daypass.issuance.EndReason;
import io.daypass.issuance.GrantStatus;
import io.daypass.request.RequestStatus;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What has come of a request so far: its own status and that of its grant, as one word. */
enum Outcome {
  /** Waits for a decision. */
  PENDING(false),
  /** Agreed to, and some target has not confirmed yet. */
  ISSUING(false),
  /** The access is held. */
  ACTIVE(false),
  /** The access is being taken away. */
  REVOKING(false),
  /** The access was held until its time was over. */
  ENDED_ON_TIME(true),
  /** The access was held, and ended before its time was over. */
  ENDED_EARLY(true),
  /** A target said no. */
  NOT_ISSUED(true),
  /** Risk refused it. */
  REFUSED(true),
  /** An approver denied it. */
  DENIED(true),
  /** Taken back by who asked. */
  WITHDRAWN(true),
  /** Nobody decided in time. */
  LAPSED(true);

  private final boolean finished;

  Outcome(boolean finished) {
    this.finished = finished;
  }

  static Outcome of(
      RequestStatus request, @Nullable GrantStatus grant, @Nullable EndReason reason) {
    return switch (request) {
      case PENDING -> PENDING;
      case REFUSED -> REFUSED;
      case DENIED -> DENIED;
      case WITHDRAWN -> WITHDRAWN;
      case LAPSED -> LAPSED;
      case APPROVED -> grant == null ? ISSUING : of(grant, reason);
    };
  }

  private static Outcome of(GrantStatus grant, @Nullable EndReason reason) {
    return switch (grant) {
      case ISSUING -> ISSUING;
      case ACTIVE -> ACTIVE;
      case REVOKING -> REVOKING;
      case REVOKED -> ended(reason);
    };
  }

  private static Outcome ended(@Nullable EndReason reason) {
    if (reason == EndReason.LEASE_OVER) {
      return ENDED_ON_TIME;
    }
    return reason == EndReason.TARGET_REFUSED ? NOT_ISSUED : ENDED_EARLY;
  }

  boolean isFinished() {
    return finished;
  }

  /** The word in addresses and answers, such as {@code ended-on-time}. */
  String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
