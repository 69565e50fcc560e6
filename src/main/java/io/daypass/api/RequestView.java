package io.daypass.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.daypass.approval.Approval;
import io.daypass.request.AccessRequest;
import io.daypass.request.Lane;
import io.daypass.request.Routing;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A request as the API shows it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record RequestView(
    String id,
    String status,
    @Nullable String statusReason,
    String role,
    String requester,
    String beneficiary,
    String justification,
    Duration duration,
    @Nullable String ticket,
    Instant submittedAt,
    String requestHash,
    @Nullable RouteView route,
    List<ApprovalView> approvals,
    @Nullable GrantView grant) {

  /** What risk decided and why. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record RouteView(
      String kind,
      String rating,
      int score,
      List<String> reasons,
      List<String> lanes,
      @Nullable Instant answerBy) {

    static RouteView of(Routing routing, @Nullable Instant answerBy) {
      return new RouteView(
          word(routing.kind()),
          word(routing.rating()),
          routing.score(),
          routing.reasons(),
          routing.lanes().stream().map(Lane::word).toList(),
          answerBy);
    }
  }

  /** One decision. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record ApprovalView(
      String lane, String approver, String decision, @Nullable String comment, Instant decidedAt) {

    static ApprovalView of(Approval approval, @Nullable String comment) {
      return new ApprovalView(
          approval.lane().word(),
          approval.approver().value(),
          approval.decision().word(),
          comment,
          approval.decidedAt());
    }
  }

  static RequestView of(
      AccessRequest request,
      String justification,
      List<ApprovalView> approvals,
      @Nullable GrantView grant) {
    return new RequestView(
        request.id().toString(),
        word(request.status()),
        request.statusReason(),
        request.role().value(),
        request.requester().value(),
        request.beneficiary().value(),
        justification,
        request.duration(),
        request.ticketNumber(),
        request.submittedAt(),
        request.hash(),
        request.routing().map(routing -> RouteView.of(routing, request.answerBy())).orElse(null),
        approvals,
        grant);
  }

  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
