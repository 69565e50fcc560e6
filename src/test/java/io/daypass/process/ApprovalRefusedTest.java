package io.daypass.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.daypass.ProcessTest;
import io.daypass.Samples;
import io.daypass.connector.FakeTargets;
import io.daypass.identity.PersonId;
import io.daypass.ledger.LedgerInvariant;
import io.daypass.request.AccessRequest;
import io.daypass.request.Lane;
import io.daypass.request.Refused;
import io.daypass.request.RequestStatus;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.Group;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Decisions that do not count, through the API's path and past it. */
@ProcessTest
class ApprovalRefusedTest {

  @Autowired private Stage stage;
  @Autowired private TaskService tasks;
  @Autowired private IdentityService identity;
  @Autowired private FakeTargets targets;
  @Autowired private LedgerInvariant ledger;

  @AfterEach
  void logOutOfTheEngine() {
    identity.clearAuthentication();
  }

  @Test
  void decide_onOwnRequest_isRefused() {
    AccessRequest request = stage.ask(Samples.BOB, "prepare-payments");

    assertRefused(
        request, "self-approval", () -> stage.approve(Samples.BOB, request, Lane.MANAGER_OR_OWNER));
  }

  @Test
  void decide_onAccessForOneself_isRefused() {
    AccessRequest request =
        stage.ask(Asks.onBehalf(Samples.ALICE, Samples.BOB, "prepare-payments"));

    assertRefused(
        request, "self-approval", () -> stage.approve(Samples.BOB, request, Lane.MANAGER_OR_OWNER));
  }

  @Test
  void decide_byTheManagerWhoAskedForSomebody_isRefused() {
    AccessRequest request =
        stage.ask(Asks.onBehalf(Samples.BOB, Samples.ALICE, "prepare-payments"));

    assertRefused(
        request, "self-approval", () -> stage.approve(Samples.BOB, request, Lane.MANAGER_OR_OWNER));
  }

  @Test
  void decide_byAStranger_isRefused() {
    AccessRequest request = stage.ask(Samples.ALICE, "prepare-payments");

    assertRefused(
        request,
        "not-an-approver",
        () -> stage.approve(Samples.MALLORY, request, Lane.MANAGER_OR_OWNER));
  }

  @Test
  void decide_inTheLaneOfOthers_isRefused() {
    AccessRequest request = stage.ask(Samples.ALICE, "run-console");

    assertRefused(
        request, "not-an-approver", () -> stage.approve(Samples.BOB, request, Lane.SECURITY));
    assertRefused(
        request, "not-an-approver", () -> stage.approve(Samples.SAM, request, Lane.MANAGER));
  }

  @Test
  void decide_byThoseAskedLater_beforeTheyAreAsked_isRefused() {
    AccessRequest request = stage.ask(Samples.ALICE, "run-console");

    assertRefused(
        request, "not-an-approver", () -> stage.approve(Samples.CAROL, request, Lane.MANAGER));
  }

  @Test
  void decide_inBothLanes_isRefusedInTheSecond() {
    AccessRequest request = stage.ask(Samples.DAVE, "run-console");
    stage.approve(Samples.TESS, request, Lane.MANAGER);

    Refused refused =
        catchThrowableOfType(
            Refused.class, () -> stage.approve(Samples.TESS, request, Lane.SECURITY));

    assertThat(refused.refusal().code()).isEqualTo("one-person-two-lanes");
    assertThat(stage.status(request)).isEqualTo(RequestStatus.PENDING);
    assertThat(stage.openLanes(request)).containsExactly(Lane.SECURITY);
  }

  @Test
  void decide_twice_isRefusedTheSecondTime() {
    AccessRequest request = stage.ask(Samples.ALICE, "run-console");
    String task = stage.task(request, Lane.MANAGER);
    stage.approve(Samples.BOB, request, Lane.MANAGER);

    assertThatThrownBy(() -> stage.decide(Samples.BOB, task, "deny", "Rather not.", request.hash()))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> assertThat(refused.refusal().code()).isEqualTo("already-decided"));
    assertThat(stage.openLanes(request)).containsExactly(Lane.SECURITY);
  }

  @Test
  void decide_afterWithdrawal_isRefused() {
    AccessRequest request = stage.ask(Samples.ALICE, "prepare-payments");
    String task = stage.task(request, Lane.MANAGER_OR_OWNER);
    stage.withdraw(Samples.ALICE, request);

    assertThatThrownBy(() -> stage.decide(Samples.BOB, task, "approve", null, request.hash()))
        .isInstanceOf(Refused.class);
    assertThat(stage.status(request)).isEqualTo(RequestStatus.WITHDRAWN);
    assertThat(stage.hasGrant(request)).isFalse();
  }

  @Test
  void decide_onAnotherHash_isRefused() {
    AccessRequest request = stage.ask(Samples.ALICE, "prepare-payments");
    String task = stage.task(request, Lane.MANAGER_OR_OWNER);

    assertRefused(
        request,
        "request-changed",
        () -> stage.decide(Samples.BOB, task, "approve", null, "0".repeat(64)));
  }

  @Test
  void decide_withAnotherWord_isRefused() {
    AccessRequest request = stage.ask(Samples.ALICE, "prepare-payments");

    for (String word : new String[] {null, "", "yes", "APPROVE", "approve "}) {
      assertRefused(
          request,
          "decision-unreadable",
          () -> stage.decide(Samples.BOB, request, Lane.MANAGER_OR_OWNER, word, null));
    }
  }

  @Test
  void deny_withoutAReason_isRefused() {
    AccessRequest request = stage.ask(Samples.ALICE, "prepare-payments");

    assertRefused(
        request,
        "comment-missing",
        () -> stage.decide(Samples.BOB, request, Lane.MANAGER_OR_OWNER, "deny", " "));
  }

  @Test
  void withdraw_bySomebodyElse_isRefused() {
    AccessRequest request = stage.ask(Samples.ALICE, "prepare-payments");

    assertRefused(request, "not-your-request", () -> stage.withdraw(Samples.MALLORY, request));
  }

  @Test
  void withdraw_twice_isRefusedTheSecondTime() {
    AccessRequest request = stage.ask(Samples.ALICE, "prepare-payments");
    stage.withdraw(Samples.ALICE, request);
    long before = ledger.size();

    assertThatThrownBy(() -> stage.withdraw(Samples.ALICE, request)).isInstanceOf(Refused.class);

    assertThat(ledger.size()).isEqualTo(before);
  }

  @Test
  void withdraw_afterTheApproval_isRefusedAndTheAccessIsIssued() {
    AccessRequest request = stage.ask(Samples.ALICE, "prepare-payments");
    stage.approve(Samples.BOB, request, Lane.MANAGER_OR_OWNER);

    assertThatThrownBy(() -> stage.withdraw(Samples.ALICE, request)).isInstanceOf(Refused.class);

    stage.guard();
    assertThat(targets.directory.has("alice", "preparers")).isTrue();
  }

  @Test
  void complete_inTheEngineByTheRequester_isRefusedAndInTheLedger() {
    AccessRequest request = stage.ask(Samples.SAM, "run-console");

    assertRefusedInEngine(request, Samples.SAM, Map.of("decision", "approve"), "self-approval");
  }

  @Test
  void complete_inTheEngineByAStranger_isRefusedAndInTheLedger() {
    AccessRequest request = stage.ask(Samples.ALICE, "prepare-payments");

    assertRefusedInEngine(
        request, Samples.MALLORY, Map.of("decision", "approve"), "engine-authorization");
  }

  @Test
  void complete_inTheEngineWithMoreVariables_isRefusedAndInTheLedger() {
    AccessRequest request = stage.ask(Samples.ALICE, "prepare-payments");

    assertRefusedInEngine(
        request,
        Samples.BOB,
        Map.of("decision", "approve", "lanes", "none"),
        "unexpected-variables");
    assertRefusedInEngine(
        request,
        Samples.BOB,
        Map.of("decision", "approve", "route", "auto"),
        "unexpected-variables");
  }

  @Test
  void complete_inTheEngineWithoutALogin_isRefused() {
    AccessRequest request = stage.ask(Samples.ALICE, "prepare-payments");
    String task = stage.task(request, Lane.MANAGER_OR_OWNER);

    assertThatThrownBy(() -> tasks.complete(task, Map.of("decision", "approve")))
        .hasMessageContaining("logged in");
    assertThat(stage.status(request)).isEqualTo(RequestStatus.PENDING);
  }

  @Test
  void complete_inTheEngineAsSomebodyElseThanTheLogin_isRefused() {
    AccessRequest request = stage.ask(Samples.ALICE, "prepare-payments");
    String task = stage.task(request, Lane.MANAGER_OR_OWNER);
    stage.logIn(Samples.ALICE);
    identity.setAuthenticatedUserId("bob");

    assertThatThrownBy(() -> tasks.complete(task, Map.of("decision", "approve")))
        .hasMessageContaining("logged in");
    assertThat(stage.status(request)).isEqualTo(RequestStatus.PENDING);
  }

  @Test
  void complete_inTheEngineByTheManager_counts() {
    AccessRequest request = stage.ask(Samples.ALICE, "prepare-payments");

    complete(request, Samples.BOB, Map.of("decision", "approve"));

    assertThat(stage.status(request)).isEqualTo(RequestStatus.APPROVED);
  }

  @Test
  void refusedDecision_doesNotStopTheClock() {
    AccessRequest request = stage.ask(Samples.ALICE, "prepare-payments");
    assertThatThrownBy(() -> stage.approve(Samples.MALLORY, request, Lane.MANAGER_OR_OWNER))
        .isInstanceOf(Refused.class);
    stage.pass(Duration.ofHours(8));

    stage.jobs();

    assertThat(stage.status(request)).isEqualTo(RequestStatus.LAPSED);
  }

  private void assertRefused(AccessRequest request, String code, ThrowingCallable attempt) {
    long before = ledger.size();

    Refused refused = catchThrowableOfType(Refused.class, attempt);

    assertThat(refused.refusal().code()).isEqualTo(code);
    assertThat(ledger.size()).isEqualTo(before);
    assertThatNothingHappened(request);
  }

  private void assertRefusedInEngine(
      AccessRequest request, PersonId person, Map<String, Object> sent, String code) {
    long before = ledger.size();

    assertThatThrownBy(() -> complete(request, person, sent))
        .isInstanceOf(AuthorizationException.class);

    assertThat(ledger.size()).isEqualTo(before + 1);
    assertThat(ledger.bodies(person))
        .last()
        .satisfies(
            entry -> {
              assertThat(entry.path("type").asText()).isEqualTo("access.refused");
              assertThat(entry.path("data").path("code").asText()).isEqualTo(code);
            });
    assertThatNothingHappened(request);
  }

  private void complete(AccessRequest request, PersonId person, Map<String, Object> sent) {
    List<Lane> open = stage.openLanes(request);
    String task = stage.task(request, open.contains(Lane.SECURITY) ? Lane.SECURITY : open.get(0));
    stage.logIn(person);
    identity.setAuthentication(person.value(), groups(person));
    try {
      tasks.complete(task, new HashMap<>(sent));
    } finally {
      identity.clearAuthentication();
    }
  }

  private List<String> groups(PersonId person) {
    return identity.createGroupQuery().groupMember(person.value()).list().stream()
        .map(Group::getId)
        .toList();
  }

  private void assertThatNothingHappened(AccessRequest request) {
    stage.guard();
    assertThat(stage.status(request)).isEqualTo(RequestStatus.PENDING);
    assertThat(stage.openLanes(request)).isNotEmpty();
    assertThat(stage.hasGrant(request)).isFalse();
    assertThat(targets.areEmpty()).isTrue();
    assertThat(targets.directory.calls()).isEmpty();
  }
}
