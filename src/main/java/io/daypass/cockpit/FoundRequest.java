package io.daypass.cockpit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of the list.
 *
 * @param rating how risky it was; null when it was never routed
 * @param heldFrom when the grant began; null when there is none
 * @param heldUntil when it ended, or will end
 */
record FoundRequest(
    UUID id,
    Instant askedAt,
    Named requester,
    Named beneficiary,
    Named role,
    List<Named> resources,
    String outcome,
    boolean finished,
    @Nullable String rating,
    @Nullable Instant heldFrom,
    @Nullable Instant heldUntil,
    List<Vote> votes) {

  FoundRequest {
    resources = List.copyOf(resources);
    votes = List.copyOf(votes);
  }

  /** Something with its name in the program and the one that people know. */
  record Named(String id, String name) {}

  /** What one person decided. */
  record Vote(Named approver, String lane, String decision) {}
}
