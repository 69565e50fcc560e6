package io.daypass.issuance;

import io.daypass.connector.ExternalRef;
import io.daypass.entitlement.Entitlement;
import io.daypass.entitlement.GrantId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One piece of a grant in one target.
 *
 * @param shared whether other grants can cover the same access
 * @param dueAt when the guard must look at it next; null when nothing is left to do
 * @param attempts failed calls since the last success
 * @param handle the target's id of the access; empty until known
 * @param preExisting whether the access was there before Daypass; null until known
 * @param absentBefore when the target was read and did not have the access, before the first call
 */
public record Hold(
    UUID id,
    GrantId grant,
    int ordinal,
    String account,
    Entitlement entitlement,
    boolean shared,
    HoldState state,
    @Nullable Instant dueAt,
    int attempts,
    @Nullable String lastError,
    String handle,
    @Nullable Boolean preExisting,
    @Nullable Instant absentBefore,
    @Nullable Instant verifiedPresent,
    @Nullable Instant verifiedAbsent,
    @Nullable Integer sessionsEnded) {

  /** Failures from which on people are told; the guard goes on for ever. */
  public static final int ATTEMPTS_UNTIL_STUCK = 3;

  /** A piece that the guard shall issue at once. */
  static Hold wanted(
      UUID id, Grant grant, int ordinal, String account, Entitlement entitlement, boolean shared) {
    return new Hold(
        id,
        grant.id(),
        ordinal,
        account,
        entitlement,
        shared,
        HoldState.WANTED,
        grant.lease().start(),
        0,
        null,
        "",
        null,
        null,
        null,
        null,
        null);
  }

  /** Being retried without success so far; visible as an incident. */
  public boolean isStuck() {
    return !state.isOver() && attempts >= ATTEMPTS_UNTIL_STUCK;
  }

  public ExternalRef ref() {
    return new ExternalRef(account, entitlement, handle);
  }

  boolean wasThereBefore() {
    return Boolean.TRUE.equals(preExisting);
  }
}
