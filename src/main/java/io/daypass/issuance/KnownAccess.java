package io.daypass.issuance;

import io.daypass.connector.ExternalRef;
import io.daypass.entitlement.Entitlement;
import io.daypass.entitlement.GrantId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A hold as somebody sees it who compares it with its target. Two sightings of a hold are equal
 * when nothing has happened to it in between.
 *
 * @param claimed whether the guard was working on it
 */
public record KnownAccess(
    UUID hold,
    GrantId grant,
    Entitlement entitlement,
    String account,
    String handle,
    boolean shared,
    HoldState state,
    boolean claimed,
    int attempts,
    @Nullable Boolean preExisting,
    @Nullable Instant absentBefore,
    @Nullable Instant verifiedPresent,
    @Nullable Instant verifiedAbsent,
    Instant leaseEnd) {

  public ExternalRef ref() {
    return new ExternalRef(account, entitlement, handle);
  }

  /** Whether the guard is at work on it, or is about to be. */
  public boolean isMoving() {
    return claimed || state == HoldState.WANTED || state == HoldState.RELEASING;
  }

  /** Whether Daypass has brought this access, or tried to; not when it was there before. */
  public boolean isOurs() {
    if (Boolean.TRUE.equals(preExisting)) {
      return false;
    }
    return !shared || absentBefore != null || preExisting != null;
  }

  /** Whether it tells who brought the access; a hold that was never carried out does not. */
  public boolean tellsOrigin() {
    return isOurs() || Boolean.TRUE.equals(preExisting);
  }

  /** When the target was last read about it, as far as is known. */
  public Instant lastRead() {
    Instant last = Instant.MIN;
    for (Instant read : new Instant[] {absentBefore, verifiedPresent, verifiedAbsent}) {
      last = read != null && read.isAfter(last) ? read : last;
    }
    return last;
  }
}
