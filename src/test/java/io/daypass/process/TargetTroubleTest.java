package io.daypass.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import io.daypass.ProcessTest;
import io.daypass.Samples;
import io.daypass.connector.FakeConnector.Verb;
import io.daypass.connector.FakeTargets;
import io.daypass.issuance.EndReason;
import io.daypass.issuance.Grant;
import io.daypass.issuance.GrantStatus;
import io.daypass.issuance.Hold;
import io.daypass.issuance.HoldState;
import io.daypass.ledger.LedgerInvariant;
import io.daypass.request.AccessRequest;
import java.time.Duration;
import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Targets that say no or nothing, and an engine that cannot be told. */
@ProcessTest
class TargetTroubleTest {

  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);

  @Autowired private Stage stage;
  @Autowired private RuntimeService runtime;
  @Autowired private FakeTargets targets;
  @Autowired private LedgerInvariant ledger;
  @Autowired private FollowInEngine follower;

  @Test
  void target_whenItRefuses_nothingIsIssuedAndTheRequestEnds() {
    targets.database.refuse("orders-read", "The role is locked.");
    AccessRequest request = stage.ask(Samples.ALICE, "read-orders");
    ProcessInstance process = stage.process(request);

    stage.guard();

    assertThat(process).hasPassed("access-not-issued", "release-issued-access").isEnded();
    assertThat(stage.holdStates(stage.grant(request))).containsExactly(HoldState.REFUSED);
    assertThatItWasGivenUp(stage.grant(request));
  }

  @Test
  void bundle_whenTheSecondTargetRefuses_thenTheFirstIsTakenBack() {
    targets.database.refuse("orders-write", "The role is locked.");
    AccessRequest request = stage.ask(Samples.ALICE, "work-on-incident");

    stage.guard();

    Grant grant = stage.grant(request);
    assertThat(targets.directory.calls(Verb.ISSUE)).hasSize(1);
    assertThat(stage.holdStates(grant)).containsExactly(HoldState.RELEASED, HoldState.REFUSED);
    assertThat(stage.holds(grant).get(1).lastError()).isEqualTo("The role is locked.");
    assertThatItWasGivenUp(grant);
  }

  @Test
  void bundle_whenTheFirstTargetRefuses_thenTheSecondKeepsNothing() {
    targets.directory.refuse("support", "The group is closed.");
    AccessRequest request = stage.ask(Samples.ALICE, "work-on-incident");

    stage.guard();

    assertThat(targets.database.calls(Verb.ISSUE)).isEmpty();
    assertThatItWasGivenUp(stage.grant(request));
  }

  @Test
  void bundle_whenOneRefusesAndTheOtherIsDown_isTakenBackLater() {
    targets.database.refuse("orders-write", "The role is locked.");
    targets.database.during(Verb.ISSUE, targets.directory::breakDown);
    Grant grant = stage.grant(stage.ask(Samples.ALICE, "work-on-incident"));
    stage.guard();
    assertThat(stage.process(grant)).isWaitingAtExactly("release-issued-access");
    assertThat(targets.directory.has("alice", "support")).isTrue();

    targets.directory.recover();
    stage.pass(LONGEST_PAUSE);
    stage.guard();

    assertThatItWasGivenUp(grant);
  }

  @Test
  void bundle_whenOneRefuses_leavesWhatAnotherGrantNeeds() {
    Grant other = stage.hold(Samples.ALICE, "join-support");
    targets.database.refuse("orders-write", "The role is locked.");

    Grant grant = stage.hold(Samples.ALICE, "work-on-incident");

    assertThat(grant.status()).isEqualTo(GrantStatus.REVOKED);
    assertThat(targets.directory.has("alice", "support")).isTrue();
    assertThat(stage.now(other).status()).isEqualTo(GrantStatus.ACTIVE);
  }

  @Test
  void target_whenDownUntilTheLeaseIsOver_isNeverCalledToIssueAgain() {
    targets.database.breakDown();
    AccessRequest request = stage.ask(Samples.ALICE, "read-orders");
    stage.guard();
    Grant grant = stage.grant(request);
    stage.passUntilOver(grant);
    targets.database.recover();
    int asked = targets.database.calls(Verb.ISSUE).size();

    stage.guard();
    stage.jobs();

    assertThat(targets.database.calls(Verb.ISSUE)).hasSize(asked);
    assertThat(targets.areEmpty()).isTrue();
    assertThat(stage.now(grant).status()).isEqualTo(GrantStatus.REVOKED);
    assertThat(stage.now(grant).ended()).contains(EndReason.LEASE_OVER);
    assertThat(stage.endedAt(request)).isEqualTo("access-not-issued-end");
  }

  @Test
  void target_whenItComesBackInTime_isIssuedAfterAll() {
    targets.database.failNext(2, Verb.ISSUE);
    AccessRequest request = stage.ask(Samples.ALICE, "read-orders");
    stage.guard();
    assertThat(stage.process(request)).isWaitingAtExactly("issue-access");

    stage.pass(Duration.ofSeconds(1));
    stage.guard();
    stage.pass(Duration.ofSeconds(2));
    stage.guard();

    assertThat(stage.process(request)).isWaitingAtExactly("access-held");
    assertThat(stage.grant(request).status()).isEqualTo(GrantStatus.ACTIVE);
  }

  @Test
  void target_whenItFailsForTheThirdTime_isAnIncidentThatEndsWithTheTrouble() {
    targets.database.breakDown();
    AccessRequest request = stage.ask(Samples.ALICE, "read-orders");
    stage.guard();
    stage.pass(LONGEST_PAUSE);
    stage.guard();
    assertThat(incidents()).isEmpty();
    stage.pass(LONGEST_PAUSE);
    stage.guard();
    stage.pass(LONGEST_PAUSE);
    stage.guard();

    Hold stuck = stage.holds(stage.grant(request)).get(0);
    assertThat(incidents())
        .singleElement()
        .satisfies(
            incident -> {
              assertThat(incident.getActivityId()).isEqualTo("issue-access");
              assertThat(incident.getConfiguration()).isEqualTo(stuck.id().toString());
              assertThat(incident.getIncidentMessage()).contains("does not answer");
            });
    assertThat(stuck.isStuck()).isTrue();
    assertThat(ledger.bodies(request.id().value(), "hold.stuck")).hasSize(1);

    targets.database.recover();
    stage.pass(LONGEST_PAUSE);
    stage.guard();

    assertThat(incidents()).isEmpty();
    assertThat(stage.process(request)).isWaitingAtExactly("access-held");
  }

  @Test
  void revocation_whenItFailsForTheThirdTime_isAnIncidentToo() {
    Grant grant = stage.hold(Samples.ALICE, "read-orders");
    targets.database.breakDown();
    stage.passUntilOver(grant);
    stage.jobs();
    failThreeTimes();

    assertThat(incidents()).hasSize(1);
    assertThat(stage.process(grant)).isWaitingAtExactly("revoke-access");

    targets.database.recover();
    stage.guard();

    assertThat(incidents()).isEmpty();
    assertThat(stage.endedAt(grant)).isEqualTo("access-ended");
  }

  @Test
  void incident_whenNobodyHasSaidThatItIsOver_isForgottenLater() {
    Grant grant = stage.hold(Samples.ALICE, "read-orders");
    targets.database.breakDown();
    stage.passUntilOver(grant);
    failThreeTimes();
    follower.forgetWhatIsOver(ids -> ids);
    assertThat(incidents()).hasSize(1);

    // As after a crash between the success and telling of it.
    follower.forgetWhatIsOver(ids -> List.of());

    assertThat(incidents()).isEmpty();
  }

  @Test
  void incident_whenTheProcessHasMovedOn_isShownAgainWithTheNextFailure() {
    Grant grant = stage.hold(Samples.ALICE, "read-orders");
    targets.database.breakDown();
    stage.passUntilOver(grant);
    failThreeTimes();
    assertThat(incidents()).extracting(Incident::getActivityId).containsExactly("access-held");

    stage.jobs();
    stage.guard();

    assertThat(incidents()).extracting(Incident::getActivityId).containsExactly("revoke-access");
  }

  @Test
  void instance_whenDeleted_isStillRevokedOnTime() {
    Grant grant = stage.hold(Samples.ALICE, "work-on-incident");
    runtime.deleteProcessInstance(stage.process(grant).getId(), "an operator's mistake");
    stage.passUntilOver(grant);

    stage.guard();

    assertThat(targets.areEmpty()).isTrue();
    assertThat(stage.now(grant).ended()).contains(EndReason.LEASE_OVER);
  }

  @Test
  void instance_whenDeletedWhileIssuing_isIssuedAndRevokedOnTime() {
    Grant grant = stage.grant(stage.ask(Samples.ALICE, "read-orders"));
    runtime.deleteProcessInstance(stage.process(grant).getId(), "an operator's mistake");
    stage.guard();
    assertThat(stage.now(grant).status()).isEqualTo(GrantStatus.ACTIVE);
    stage.passUntilOver(grant);

    stage.guard();

    assertThat(targets.areEmpty()).isTrue();
    assertThat(stage.now(grant).status()).isEqualTo(GrantStatus.REVOKED);
  }

  @Test
  void instance_whenDeleted_canStillBeRevokedByHand() {
    Grant grant = stage.hold(Samples.ALICE, "read-orders");
    runtime.deleteProcessInstance(stage.process(grant).getId(), "an operator's mistake");

    stage.revoke(Samples.ALICE, grant);
    stage.guard();

    assertThat(targets.areEmpty()).isTrue();
  }

  @Test
  void engine_whenItCannotBeTold_isToldLater() {
    AccessRequest request = stage.ask(Samples.ALICE, "read-orders");
    ProcessInstance process = stage.process(request);
    runtime.suspendProcessInstanceById(process.getId());

    stage.guard();
    assertThat(stage.grant(request).status()).isEqualTo(GrantStatus.ACTIVE);
    assertThat(process).isWaitingAtExactly("issue-access");
    runtime.activateProcessInstanceById(process.getId());
    stage.guard();

    assertThat(process).isWaitingAtExactly("access-held");
  }

  @Test
  void engine_whenSuspended_isStillRevokedOnTimeAndEndsWhenActivated() {
    Grant grant = stage.hold(Samples.ALICE, "read-orders");
    ProcessInstance process = stage.process(grant);
    runtime.suspendProcessInstanceById(process.getId());
    stage.passUntilOver(grant);

    stage.jobs();
    stage.guard();
    assertThat(targets.areEmpty()).isTrue();
    assertThat(stage.now(grant).status()).isEqualTo(GrantStatus.REVOKED);
    runtime.activateProcessInstanceById(process.getId());
    stage.jobs();

    assertThat(process).isEnded();
  }

  @Test
  void revoke_whenTheInstanceIsSuspended_endsTheAccessAndTheProcessFollowsWithItsTimer() {
    Grant grant = stage.hold(Samples.ALICE, "read-orders");
    ProcessInstance process = stage.process(grant);
    runtime.suspendProcessInstanceById(process.getId());

    stage.revoke(Samples.ALICE, grant);
    stage.guard();
    assertThat(targets.areEmpty()).isTrue();
    runtime.activateProcessInstanceById(process.getId());
    stage.passUntilOver(grant);
    stage.jobs();

    assertThat(process).isEnded();
    assertThat(stage.now(grant).ended()).contains(EndReason.MANUAL);
  }

  private void failThreeTimes() {
    for (int i = 0; i < 3; i++) {
      stage.guard();
      stage.pass(LONGEST_PAUSE);
    }
  }

  private List<Incident> incidents() {
    return runtime.createIncidentQuery().incidentType("target-unavailable").list();
  }

  private void assertThatItWasGivenUp(Grant grant) {
    assertThat(targets.areEmpty()).isTrue();
    assertThat(stage.now(grant).status()).isEqualTo(GrantStatus.REVOKED);
    assertThat(stage.now(grant).ended()).contains(EndReason.TARGET_REFUSED);
    assertThat(stage.endedAt(grant)).isEqualTo("access-not-issued-end");
    assertThat(ledger.bodies(grant.request().value(), "grant.ending")).hasSize(1);
  }
}
