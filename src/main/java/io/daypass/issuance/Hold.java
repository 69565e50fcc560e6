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
 * @param claimedUntil until when some guard works on it; null or past when none does
 * @param claimedBy which claim that is; null when there is none
 * @param attempts failed calls since the last success
 * @param handle the target's id of the access; empty until known
 * @param preExisting whether the access was there before Daypass; null until known
 * @param absentBefore when it was settled, before the first call, that the access was not there
 *     before Daypass
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
    @Nullable Instant claimedUntil,
    @Nullable UUID claimedBy,
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
        null,
        null,
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

  boolean isDueAt(Instant now) {
    return dueAt != null && !dueAt.isAfter(now);
  }

  boolean isClaimedAt(Instant now) {
    return claimedUntil != null && claimedUntil.isAfter(now);
  }

  public ExternalRef ref() {
    return new ExternalRef(account, entitlement, handle);
  }

  boolean wasThereBefore() {
    return Boolean.TRUE.equals(preExisting);
  }

  Hold releasing(Instant now) {
    return change(HoldState.RELEASING, now, 0, lastError);
  }

  Hold reopened(Instant now) {
    return change(HoldState.RELEASING, now, 0, lastError).verified(verifiedPresent, null, null);
  }

  Hold refused(String reason) {
    return change(HoldState.REFUSED, null, attempts, reason);
  }

  Hold failed(int failures, String error, Instant retryAt) {
    return change(state, retryAt, failures, error);
  }

  Hold held(String newHandle, boolean wasThere, Instant readBackAt, Instant leaseEnd) {
    return change(HoldState.HELD, leaseEnd, 0, null)
        .known(newHandle, wasThere)
        .verified(readBackAt, null, null);
  }

  Hold released(Release release) {
    return change(HoldState.RELEASED, null, 0, null)
        .verified(verifiedPresent, release.readBackAt(), release.sessionsEnded());
  }

  /** Keeps what a target answered although the hold is not wanted any more. */
  Hold knownAs(String newHandle, Instant now) {
    return change(state, now, attempts, lastError).known(newHandle, preExisting);
  }

  /** As it is, without a claim: due at once where something is left to do, else at the end. */
  Hold unclaimed(Instant now, Instant leaseEnd) {
    return switch (state) {
      case WANTED, RELEASING -> change(state, now, attempts, lastError);
      case HELD -> change(state, leaseEnd, attempts, lastError);
      case RELEASED, REFUSED -> change(state, null, attempts, lastError);
    };
  }

  Hold claimed(UUID claim, Instant until) {
    return new Hold(
        id,
        grant,
        ordinal,
        account,
        entitlement,
        shared,
        state,
        dueAt,
        until,
        claim,
        attempts,
        lastError,
        handle,
        preExisting,
        absentBefore,
        verifiedPresent,
        verifiedAbsent,
        sessionsEnded);
  }

  private Hold change(
      HoldState newState, @Nullable Instant due, int failures, @Nullable String error) {
    return new Hold(
        id,
        grant,
        ordinal,
        account,
        entitlement,
        shared,
        newState,
        due,
        claimedUntil,
        claimedBy,
        failures,
        error,
        handle,
        preExisting,
        absentBefore,
        verifiedPresent,
        verifiedAbsent,
        sessionsEnded);
  }

  private Hold known(String newHandle, @Nullable Boolean wasThere) {
    return new Hold(
        id,
        grant,
        ordinal,
        account,
        entitlement,
        shared,
        state,
        dueAt,
        claimedUntil,
        claimedBy,
        attempts,
        lastError,
        newHandle,
        wasThere,
        absentBefore,
        verifiedPresent,
        verifiedAbsent,
        sessionsEnded);
  }

  private Hold verified(
      @Nullable Instant present, @Nullable Instant absent, @Nullable Integer sessions) {
    return new Hold(
        id,
        grant,
        ordinal,
        account,
        entitlement,
        shared,
        state,
        dueAt,
        claimedUntil,
        claimedBy,
        attempts,
        lastError,
        handle,
        preExisting,
        absentBefore,
        present,
        absent,
        sessions);
  }
}
