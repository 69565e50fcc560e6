package io.daypass.approval;

import io.daypass.identity.PersonId;
import io.daypass.request.Lane;
import io.daypass.request.RequestId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One person's decision in one lane.
 *
 * @param requestHash what exactly was decided about
 */
public record Approval(
    UUID id,
    RequestId request,
    Lane lane,
    PersonId approver,
    Decision decision,
    @Nullable UUID commentText,
    String requestHash,
    Instant decidedAt) {

  public Optional<UUID> comment() {
    return Optional.ofNullable(commentText);
  }
}
