package io.daypass.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import io.daypass.ProcessTest;
import io.daypass.Samples;
import io.daypass.connector.FakeTargets;
import io.daypass.issuance.GrantStatus;
import io.daypass.ledger.LedgerInvariant;
import io.daypass.request.AccessRequest;
import io.daypass.request.Lane;
import io.daypass.request.RequestStatus;
import java.time.Duration;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.IdentityLink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest
class ApprovalTest {

  @Autowired private Stage stage;
  @Autowired private TaskService tasks;
  @Autowired private FakeTargets targets;
  @Autowired private LedgerInvariant ledger;

  @Test
  void mediumRisk_whenSubmitted_asksManagerAndOwner() {
    AccessRequest request = mediumRisk();

    assertThat(stage.process(request)).isWaitingAtExactly("approval");
    assertThat(stage.openLanes(request)).containsExactly(Lane.MANAGER_OR_OWNER);
    assertThat(tasks.getIdentityLinksForTask(stage.task(request, Lane.MANAGER_OR_OWNER)))
        .extracting(IdentityLink::getUserId, IdentityLink::getGroupId)
        .containsExactlyInAnyOrder(tuple("bob", null), tuple(null, "orders-owners"));
    assertThat(stage.hasGrant(request)).isFalse();
  }

  @Test
  void task_tellsTheApproverWhatTheTargetGuarantees() {
    AccessRequest request = mediumRisk();

    assertThat(tasks.getVariablesLocal(stage.task(request, Lane.MANAGER_OR_OWNER)))
        .containsEntry(
            "guarantees", "- fake-directory: " + targets.directory.guarantees().sentence());
  }

  @Test
  void mediumRisk_whenTheManagerApproves_isIssued() {
    AccessRequest request = mediumRisk();

    stage.approve(Samples.BOB, request, Lane.MANAGER_OR_OWNER);

    assertThatItIsIssued(request);
    assertThat(ledger.types(request.id().value()))
        .startsWith(
            "request.submitted",
            "request.routed",
            "approval.decided",
            "request.approved",
            "grant.wanted");
  }

  @Test
  void mediumRisk_whenTheOwnerApproves_isIssued() {
    AccessRequest request = mediumRisk();

    stage.approve(Samples.CAROL, request, Lane.MANAGER_OR_OWNER);

    assertThatItIsIssued(request);
  }

  @Test
  void mediumRisk_whenDenied_endsAndNothingIsIssued() {
    AccessRequest request = mediumRisk();

    stage.deny(Samples.BOB, request, Lane.MANAGER_OR_OWNER);

    assertThatItEnded(request, RequestStatus.DENIED, "request-not-approved");
  }

  @Test
  void highRisk_whenTheManagerAndThenSecurityApprove_isIssued() {
    AccessRequest request = highRisk();

    stage.approve(Samples.BOB, request, Lane.MANAGER);
    assertThat(stage.status(request)).isEqualTo(RequestStatus.PENDING);
    assertThat(stage.openLanes(request)).containsExactly(Lane.SECURITY);
    stage.approve(Samples.SAM, request, Lane.SECURITY);

    assertThatItIsIssued(request);
  }

  @Test
  void highRisk_whenSecurityAndThenTheManagerApprove_isIssued() {
    AccessRequest request = highRisk();

    stage.approve(Samples.SAM, request, Lane.SECURITY);
    assertThat(stage.hasGrant(request)).isFalse();
    stage.approve(Samples.BOB, request, Lane.MANAGER);

    assertThatItIsIssued(request);
  }

  @ParameterizedTest
  @EnumSource(names = {"MANAGER", "SECURITY"})
  void highRisk_whenTheFirstDenies_thenTheOtherLaneIsCancelled(Lane first) {
    AccessRequest request = highRisk();

    stage.deny(first == Lane.MANAGER ? Samples.BOB : Samples.SAM, request, first);

    assertThat(stage.openLanes(request)).isEmpty();
    assertThatItEnded(request, RequestStatus.DENIED, "request-not-approved");
  }

  @Test
  void highRisk_whenTheSecondDenies_thenTheFirstApprovalDoesNotCount() {
    AccessRequest request = highRisk();

    stage.approve(Samples.BOB, request, Lane.MANAGER);
    stage.deny(Samples.SAM, request, Lane.SECURITY);

    assertThatItEnded(request, RequestStatus.DENIED, "request-not-approved");
  }

  @Test
  void nobody_whenTheTimeIsOver_thenTheRequestLapses() {
    AccessRequest request = mediumRisk();
    stage.pass(Duration.ofHours(8));

    stage.jobs();

    assertThat(stage.openLanes(request)).isEmpty();
    assertThatItEnded(request, RequestStatus.LAPSED, "request-not-approved");
  }

  @Test
  void nobody_whenHalfTheTimeIsOver_thenMoreAreAskedAndTheFirstStay() {
    AccessRequest request = highRisk();
    stage.pass(Duration.ofHours(2));

    stage.jobs();

    assertThat(tasks.getIdentityLinksForTask(stage.task(request, Lane.MANAGER)))
        .extracting(IdentityLink::getUserId, IdentityLink::getGroupId)
        .containsExactlyInAnyOrder(tuple("bob", null), tuple(null, "console-owners"));
    assertThat(ledger.bodies(request.id().value(), "approval.escalated")).hasSize(2);
    assertThat(stage.status(request)).isEqualTo(RequestStatus.PENDING);
  }

  @Test
  void escalation_whenThoseAskedLaterApprove_isIssued() {
    AccessRequest request = highRisk();
    stage.pass(Duration.ofHours(2));
    stage.jobs();

    stage.approve(Samples.CAROL, request, Lane.MANAGER);
    stage.approve(Samples.SAM, request, Lane.SECURITY);

    assertThatItIsIssued(request);
  }

  @Test
  void escalation_thenSilence_lapsesAtTheSameTimeAsEver() {
    AccessRequest request = highRisk();
    stage.pass(Duration.ofHours(2));
    stage.jobs();
    stage.pass(Duration.ofHours(2));

    stage.jobs();

    assertThatItEnded(request, RequestStatus.LAPSED, "request-not-approved");
  }

  @Test
  void withdrawal_whilePending_endsAndNothingIsIssued() {
    AccessRequest request = highRisk();
    stage.approve(Samples.SAM, request, Lane.SECURITY);

    stage.withdraw(Samples.ALICE, request);

    assertThat(stage.openLanes(request)).isEmpty();
    assertThatItEnded(request, RequestStatus.WITHDRAWN, "request-withdrawn-end");
  }

  @Test
  void approval_onBehalf_isAskedOfTheManagerOfWhoShallHoldIt() {
    AccessRequest request =
        stage.ask(Asks.onBehalf(Samples.ALICE, Samples.DAVE, "prepare-payments"));

    stage.approve(Samples.TESS, request, Lane.MANAGER_OR_OWNER);

    stage.guard();
    assertThat(targets.directory.has("dave", "preparers")).isTrue();
    assertThat(targets.directory.has("alice", "preparers")).isFalse();
  }

  private AccessRequest mediumRisk() {
    return stage.ask(Samples.ALICE, "prepare-payments");
  }

  private AccessRequest highRisk() {
    return stage.ask(Samples.ALICE, "run-console");
  }

  private void assertThatItIsIssued(AccessRequest request) {
    ProcessInstance process = stage.process(request);
    assertThat(stage.status(request)).isEqualTo(RequestStatus.APPROVED);
    assertThat(process).hasPassed("approval").isWaitingAtExactly("issue-access");
    stage.guard();
    assertThat(process).isWaitingAtExactly("access-held");
    assertThat(stage.grant(request).status()).isEqualTo(GrantStatus.ACTIVE);
    assertThat(targets.directory.isEmpty()).isFalse();
  }

  private void assertThatItEnded(AccessRequest request, RequestStatus status, String end) {
    stage.guard();
    assertThat(stage.status(request)).isEqualTo(status);
    assertThat(stage.endedAt(request)).isEqualTo(end);
    assertThat(stage.hasGrant(request)).isFalse();
    assertThat(targets.directory.calls()).isEmpty();
  }
}
