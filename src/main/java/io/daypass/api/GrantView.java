package io.daypass.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.daypass.issuance.EndReason;
import io.daypass.issuance.Grant;
import io.daypass.issuance.Hold;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A grant as the API shows it, with what was read back from the targets. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record GrantView(
    String id,
    String request,
    String holder,
    String role,
    String status,
    Instant startsAt,
    Instant expiresAt,
    @Nullable String endReason,
    @Nullable String endedBy,
    @Nullable Instant endedAt,
    List<HoldView> holds) {

  /**
   * One piece of it in one target.
   *
   * @param stuck whether the target has failed several times; it is still being tried
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record HoldView(
      String connector,
      String kind,
      String name,
      String account,
      String state,
      boolean stuck,
      int attempts,
      @Nullable String lastError,
      @Nullable Boolean preExisting,
      @Nullable Instant verifiedPresentAt,
      @Nullable Instant verifiedAbsentAt,
      @Nullable Integer sessionsEnded) {

    static HoldView of(Hold hold) {
      return new HoldView(
          hold.entitlement().connector().value(),
          hold.entitlement().kind(),
          hold.entitlement().name(),
          hold.account(),
          RequestView.word(hold.state()),
          hold.isStuck(),
          hold.attempts(),
          hold.lastError(),
          hold.preExisting(),
          hold.verifiedPresent(),
          hold.verifiedAbsent(),
          hold.sessionsEnded());
    }
  }

  static GrantView of(Grant grant, List<Hold> holds) {
    return new GrantView(
        grant.id().toString(),
        grant.request().toString(),
        grant.holder().value(),
        grant.role().value(),
        RequestView.word(grant.status()),
        grant.lease().start(),
        grant.lease().end(),
        grant.ended().map(EndReason::word).orElse(null),
        grant.endedBy(),
        grant.endedAt(),
        holds.stream().map(HoldView::of).toList());
  }
}
