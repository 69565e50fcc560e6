package io.daypass.issuance;

import io.daypass.entitlement.GrantId;
import io.daypass.entitlement.RoleId;
import io.daypass.identity.PersonId;
import io.daypass.request.RequestId;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Access of one person to one role for a time. */
public record Grant(
    GrantId id,
    RequestId request,
    PersonId holder,
    RoleId role,
    Lease lease,
    GrantStatus status,
    @Nullable EndReason endReason,
    @Nullable String endedBy,
    @Nullable Instant endedAt) {

  public Optional<EndReason> ended() {
    return Optional.ofNullable(endReason);
  }

  /** Whether it can still be taken away by a wish; what ends already ends once. */
  public boolean isOpen() {
    return status == GrantStatus.ISSUING || status == GrantStatus.ACTIVE;
  }

  public boolean isUsableAt(Instant now) {
    return status == GrantStatus.ACTIVE && !lease.isOverAt(now);
  }

  Grant with(GrantStatus newStatus) {
    return new Grant(id, request, holder, role, lease, newStatus, endReason, endedBy, endedAt);
  }

  Grant ending(GrantStatus newStatus, EndReason reason, String by, Instant at) {
    return new Grant(id, request, holder, role, lease, newStatus, reason, by, at);
  }
}
