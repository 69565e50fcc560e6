package io.daypass.request;

import io.daypass.entitlement.RoleId;
import io.daypass.identity.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One ask, as it was accepted.
 *
 * @param justificationId where the free text lies; it can be erased
 * @param hash SHA-256 over what an approver approves, 64 hex digits
 */
public record AccessRequest(
    RequestId id,
    PersonId requester,
    PersonId beneficiary,
    RoleId role,
    UUID justificationId,
    Duration duration,
    @Nullable String ticketNumber,
    @Nullable String key,
    String hash,
    Instant submittedAt,
    RequestStatus status,
    @Nullable String statusReason,
    @Nullable Routing routed,
    @Nullable Instant answerBy) {

  public Optional<Routing> routing() {
    return Optional.ofNullable(routed);
  }

  public Optional<String> ticket() {
    return Optional.ofNullable(ticketNumber);
  }

  public Optional<String> publicKey() {
    return Optional.ofNullable(key);
  }

  AccessRequest routed(Routing routing, RequestStatus newStatus, @Nullable Instant deadline) {
    return new AccessRequest(
        id,
        requester,
        beneficiary,
        role,
        justificationId,
        duration,
        ticketNumber,
        key,
        hash,
        submittedAt,
        newStatus,
        routing.decisive(),
        routing,
        deadline);
  }

  public boolean isOnBehalf() {
    return !requester.equals(beneficiary);
  }

  public boolean isPending() {
    return status == RequestStatus.PENDING;
  }

  public boolean concerns(PersonId person) {
    return requester.equals(person) || beneficiary.equals(person);
  }
}
