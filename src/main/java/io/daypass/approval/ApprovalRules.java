package io.daypass.approval;

import io.daypass.identity.PersonId;
import io.daypass.request.AccessRequest;
import io.daypass.request.Lane;
import io.daypass.request.Refusal;
import io.daypass.request.RequestRefusals;
import io.daypass.request.TypedText;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a decision must satisfy (NIST SP 800-53 AC-5). The first rule that objects decides. */
final class ApprovalRules {

  static final int LONGEST_COMMENT = 2000;

  private static final List<Function<Facts, Optional<Refusal>>> RULES =
      List.of(
          ApprovalRules::notOwnRequest,
          ApprovalRules::stillPending,
          ApprovalRules::laneOpen,
          ApprovalRules::hasTheRight,
          ApprovalRules::onePersonOneLane,
          ApprovalRules::sameRequest,
          ApprovalRules::readable);

  private ApprovalRules() {}

  /**
   * What is known when a decision is judged.
   *
   * @param mayDecide whether the approver is one of those who may decide in this lane now
   * @param earlier decisions about the same request
   * @param seenHash the request that the approver looked at; null when the client showed the
   *     current one itself
   */
  record Facts(
      AccessRequest request,
      Lane lane,
      PersonId approver,
      boolean mayDecide,
      List<Approval> earlier,
      Optional<Decision> decision,
      @Nullable String comment,
      @Nullable String seenHash) {}

  static Optional<Refusal> objection(Facts facts) {
    return RULES.stream().flatMap(rule -> rule.apply(facts).stream()).findFirst();
  }

  private static Optional<Refusal> notOwnRequest(Facts facts) {
    return when(
        facts.request().concerns(facts.approver()),
        Refusal.forbidden(
            "self-approval",
            "You asked for this access or would hold it, so somebody else must decide."));
  }

  private static Optional<Refusal> stillPending(Facts facts) {
    return when(!facts.request().isPending(), RequestRefusals.noLongerPending(facts.request()));
  }

  private static Optional<Refusal> laneOpen(Facts facts) {
    return when(
        facts.earlier().stream().anyMatch(approval -> approval.lane() == facts.lane()),
        Refusal.conflict(
            "already-decided", "Somebody has decided in this lane already; reload the list."));
  }

  private static Optional<Refusal> hasTheRight(Facts facts) {
    return when(
        !facts.mayDecide(),
        Refusal.forbidden(
            "not-an-approver",
            "You are not one of those who decide as \"%s\" about this request."
                .formatted(facts.lane().word())));
  }

  private static Optional<Refusal> onePersonOneLane(Facts facts) {
    return when(
        facts.earlier().stream().anyMatch(approval -> approval.approver().equals(facts.approver())),
        Refusal.forbidden(
            "one-person-two-lanes",
            "You have decided in another lane of this request; a second person must decide here."));
  }

  private static Optional<Refusal> sameRequest(Facts facts) {
    return when(
        facts.seenHash() != null && !facts.seenHash().equals(facts.request().hash()),
        Refusal.conflict(
            "request-changed",
            "The request is not the one you looked at; load it again and decide on what it says"
                + " now."));
  }

  private static Optional<Refusal> readable(Facts facts) {
    if (facts.decision().isEmpty()) {
      return Optional.of(Refusal.invalid("decision-unreadable", "Decide \"approve\" or \"deny\"."));
    }
    String comment = facts.comment();
    if (facts.decision().get() == Decision.DENY && (comment == null || comment.isBlank())) {
      return Optional.of(
          Refusal.invalid("comment-missing", "Say in \"comment\" why you deny the request."));
    }
    if (comment != null && !TypedText.isClean(comment)) {
      return Optional.of(
          Refusal.invalid(
              "control-characters",
              "The comment holds control characters or broken Unicode; type it anew."));
    }
    return when(
        comment != null && comment.length() > LONGEST_COMMENT,
        Refusal.invalid(
            "comment-too-long",
            "Shorten the comment to %d characters.".formatted(LONGEST_COMMENT)));
  }

  private static Optional<Refusal> when(boolean refused, Refusal refusal) {
    return refused ? Optional.of(refusal) : Optional.empty();
  }
}
