package io.daypass.drift;

import io.daypass.entitlement.Entitlement;
import io.daypass.entitlement.GrantId;
import io.daypass.identity.GroupName;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A difference between a target and what should be held in it, from when it was seen first.
 *
 * @param owner the group that answers for it
 * @param response what the sweep does about it
 * @param grant the one that the access belongs or belonged to, where there is one
 * @param actedAt when the sweep did so the last time; null when it never did
 * @param lastError why that did not work
 */
public record Finding(
    UUID id,
    DriftKind kind,
    Entitlement entitlement,
    String account,
    String accessKey,
    GroupName owner,
    DriftResponse response,
    @Nullable GrantId grant,
    Instant openedAt,
    Instant seenAt,
    int timesSeen,
    @Nullable Instant actedAt,
    @Nullable String lastError,
    @Nullable Instant resolvedAt,
    @Nullable DriftOutcome outcome) {

  public boolean isOpen() {
    return resolvedAt == null;
  }
}
