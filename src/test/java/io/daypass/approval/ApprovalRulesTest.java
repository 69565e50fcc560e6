package io.daypass.approval;

import static org.assertj.core.api.Assertions.assertThat;

import io.daypass.Samples;
import io.daypass.approval.ApprovalRules.Facts;
import io.daypass.entitlement.RoleId;
import io.daypass.identity.PersonId;
import io.daypass.request.AccessRequest;
import io.daypass.request.Lane;
import io.daypass.request.Refusal;
import io.daypass.request.RequestId;
import io.daypass.request.RequestStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ApprovalRulesTest {

  private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
  private static final RequestId REQUEST = new RequestId(new UUID(0, 1));
  private static final String HASH = "a".repeat(64);

  /** A decision that no rule objects to, to be spoilt in one place. */
  private static class Sample {

    PersonId requester = Samples.ALICE;
    PersonId beneficiary = Samples.ALICE;
    RequestStatus status = RequestStatus.PENDING;
    PersonId approver = Samples.BOB;
    boolean mayDecide = true;
    List<Approval> earlier = List.of();
    String decision = "approve";
    String comment;
    String seenHash = HASH;

    Optional<Refusal> objection() {
      return ApprovalRules.objection(
          new Facts(
              request(),
              Lane.MANAGER,
              approver,
              mayDecide,
              earlier,
              Decision.of(decision),
              comment,
              seenHash));
    }

    private AccessRequest request() {
      return new AccessRequest(
          REQUEST,
          requester,
          beneficiary,
          new RoleId("console"),
          new UUID(0, 2),
          Duration.ofHours(1),
          null,
          null,
          HASH,
          NOW,
          status,
          null,
          null,
          null);
    }
  }

  @Test
  void decision_whenAllIsWell_meetsNoObjection() {
    assertThat(new Sample().objection()).isEmpty();
  }

  @Test
  void decision_byTheRequester_isRefused() {
    Sample sample = new Sample();
    sample.approver = Samples.ALICE;

    assertRefused(sample, "self-approval", Refusal.Kind.FORBIDDEN);
  }

  @Test
  void decision_byTheBeneficiary_isRefused() {
    Sample sample = new Sample();
    sample.beneficiary = Samples.BOB;

    assertRefused(sample, "self-approval", Refusal.Kind.FORBIDDEN);
  }

  @ParameterizedTest
  @EnumSource(value = RequestStatus.class, mode = EnumSource.Mode.EXCLUDE, names = "PENDING")
  void decision_whenTheRequestIsOver_isRefused(RequestStatus status) {
    Sample sample = new Sample();
    sample.status = status;

    assertRefused(sample, "request-not-pending", Refusal.Kind.CONFLICT);
  }

  @Test
  void decision_inALaneThatIsDecided_isRefused() {
    Sample sample = new Sample();
    sample.earlier = List.of(decided(Lane.MANAGER, Samples.CAROL));

    assertRefused(sample, "already-decided", Refusal.Kind.CONFLICT);
  }

  @Test
  void decision_withoutTheRight_isRefused() {
    Sample sample = new Sample();
    sample.mayDecide = false;

    assertRefused(sample, "not-an-approver", Refusal.Kind.FORBIDDEN);
  }

  @Test
  void decision_bySomebodyWhoDecidedInAnotherLane_isRefused() {
    Sample sample = new Sample();
    sample.earlier = List.of(decided(Lane.SECURITY, Samples.BOB));

    assertRefused(sample, "one-person-two-lanes", Refusal.Kind.FORBIDDEN);
  }

  @Test
  void decision_afterSomebodyElseInAnotherLane_isTaken() {
    Sample sample = new Sample();
    sample.earlier = List.of(decided(Lane.SECURITY, Samples.SAM));

    assertThat(sample.objection()).isEmpty();
  }

  @Test
  void decision_onAnotherRequestThanWasSeen_isRefused() {
    Sample sample = new Sample();
    sample.seenHash = "b".repeat(64);

    assertRefused(sample, "request-changed", Refusal.Kind.CONFLICT);
  }

  @Test
  void decision_whenTheClientShowedTheRequestItself_needsNoHash() {
    Sample sample = new Sample();
    sample.seenHash = null;

    assertThat(sample.objection()).isEmpty();
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "yes", "Approve", "approve ", "APPROVE"})
  void decision_inAnyOtherWord_isRefused(String word) {
    Sample sample = new Sample();
    sample.decision = word;

    assertRefused(sample, "decision-unreadable", Refusal.Kind.INVALID);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "  "})
  void denial_withoutAReason_isRefused(String comment) {
    Sample sample = new Sample();
    sample.decision = "deny";
    sample.comment = comment;

    assertRefused(sample, "comment-missing", Refusal.Kind.INVALID);
  }

  @Test
  void denial_withAReason_isTaken() {
    Sample sample = new Sample();
    sample.decision = "deny";
    sample.comment = "Not this week.";

    assertThat(sample.objection()).isEmpty();
  }

  @Test
  void comment_of2000Characters_isTaken_andOneMoreIsRefused() {
    Sample sample = new Sample();
    sample.comment = "x".repeat(2000);
    assertThat(sample.objection()).isEmpty();

    sample.comment = "x".repeat(2001);
    assertRefused(sample, "comment-too-long", Refusal.Kind.INVALID);
  }

  /** Whatever else is wrong, one's own request is the first thing to hear about. */
  @Test
  void decision_onOwnRequest_isRefusedForThatWhateverElseIsWrong() {
    Sample sample = new Sample();
    sample.approver = Samples.ALICE;
    sample.mayDecide = false;
    sample.status = RequestStatus.DENIED;
    sample.decision = "perhaps";

    assertRefused(sample, "self-approval", Refusal.Kind.FORBIDDEN);
  }

  private static Approval decided(Lane lane, PersonId approver) {
    return new Approval(new UUID(0, 3), REQUEST, lane, approver, Decision.APPROVE, null, HASH, NOW);
  }

  private static void assertRefused(Sample sample, String code, Refusal.Kind kind) {
    Refusal refusal = sample.objection().orElseThrow();
    assertThat(refusal.code()).isEqualTo(code);
    assertThat(refusal.kind()).isEqualTo(kind);
    assertThat(refusal.message()).isNotBlank();
  }
}
