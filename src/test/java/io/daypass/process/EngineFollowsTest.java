package io.daypass.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.daypass.ProcessTest;
import io.daypass.Samples;
import io.daypass.connector.FakeTargets;
import io.daypass.issuance.EndReason;
import io.daypass.issuance.Grant;
import io.daypass.issuance.GrantStatus;
import io.daypass.issuance.Hold;
import io.daypass.issuance.HoldState;
import io.daypass.ledger.LedgerInvariant;
import io.daypass.request.AccessRequest;
import io.daypass.request.Lane;
import io.daypass.request.RequestStatus;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Guard and engine never disagree: whoever is first, and whatever is done to the engine, an access
 * ends on time, once, and for the same reason.
 */
@ProcessTest
class EngineFollowsTest {

  private static final Path STORY = Path.of("bpmn", "access-request.bpmn");

  @Autowired private Stage stage;
  @Autowired private RuntimeService runtime;
  @Autowired private RepositoryService repository;
  @Autowired private ManagementService management;
  @Autowired private FakeTargets targets;
  @Autowired private LedgerInvariant ledger;

  @Test
  void end_whenTheTimerIsFirst_isOne() {
    Grant grant = stage.hold(Samples.ALICE, "work-on-incident");
    ProcessInstance process = stage.process(grant);
    stage.passUntilOver(grant);

    stage.jobs();
    stage.guard();

    assertThat(process).isEnded();
    assertThatItEndedOnTime(grant);
  }

  @Test
  void end_whenTheGuardIsFirst_isTheSame() {
    Grant grant = stage.hold(Samples.ALICE, "work-on-incident");
    ProcessInstance process = stage.process(grant);
    stage.passUntilOver(grant);

    stage.guard();
    stage.jobs();

    assertThat(process).isEnded();
    assertThatItEndedOnTime(grant);
  }

  @Test
  void timer_whenFiredBeforeItsTime_neitherEndsTheAccessNorLosesIt() {
    Grant grant = stage.hold(Samples.ALICE, "read-orders");
    ProcessInstance process = stage.process(grant);
    stage.pass(Duration.ofMinutes(59));

    management.executeJob(timer(process).getId());
    stage.guard();
    assertThat(process).isWaitingAtExactly("revoke-access");
    assertThat(stage.now(grant).status()).isEqualTo(GrantStatus.ACTIVE);
    assertThat(targets.areEmpty()).isFalse();
    stage.passUntilOver(grant);
    stage.guard();

    assertThat(process).isEnded();
    assertThatItEndedOnTime(grant);
  }

  @Test
  void revoke_whenTheTimerWasFiredBeforeItsTime_stillEndsEarly() {
    Grant grant = stage.hold(Samples.ALICE, "read-orders");
    ProcessInstance process = stage.process(grant);
    management.executeJob(timer(process).getId());

    stage.revoke(Samples.ALICE, grant);
    stage.guard();

    assertThat(process).isEnded();
    assertThatItEnded(grant, EndReason.MANUAL);
  }

  @Test
  void instance_whenDeleted_endsOnTimeAllTheSame() {
    Grant grant = stage.hold(Samples.ALICE, "work-on-incident");
    runtime.deleteProcessInstance(stage.process(grant).getId(), "an operator's mistake");
    stage.passUntilOver(grant);

    stage.jobs();
    stage.guard();

    assertThatItEndedOnTime(grant);
  }

  @Test
  void definition_whenSuspended_endsOnTimeAndTheInstanceFollowsOnceActivated() {
    Grant grant = stage.hold(Samples.ALICE, "work-on-incident");
    ProcessInstance process = stage.process(grant);
    repository.suspendProcessDefinitionByKey("access-request", true, null);
    try {
      stage.passUntilOver(grant);
      stage.jobs();
      stage.guard();
      assertThat(process).isWaitingAtExactly("access-held");
      assertThatItEndedOnTime(grant);
    } finally {
      repository.activateProcessDefinitionByKey("access-request", true, null);
    }

    stage.jobs();

    assertThat(process).isEnded();
    assertThatItEndedOnTime(grant);
  }

  @Test
  void model_whenANewerOneIsDeployed_oldInstancesEndInTheirOwn() {
    Grant held = stage.hold(Samples.ALICE, "work-on-incident");
    Grant early = stage.hold(Samples.DANA, "join-support");
    Grant wanted = stage.grant(stage.ask(Samples.ALICE, "read-orders"));
    AccessRequest pending = stage.ask(Samples.ALICE, "prepare-payments");
    Deployment newer = deployWithOtherIds();
    try {
      stage.guard();
      assertThat(stage.process(wanted)).isWaitingAtExactly("access-held");
      stage.approve(Samples.BOB, pending, Lane.MANAGER_OR_OWNER);
      assertThat(stage.status(pending)).isEqualTo(RequestStatus.APPROVED);
      stage.revoke(Samples.DANA, early);
      stage.passUntilOver(wanted);
      stage.jobs();
      stage.guard();

      assertThat(stage.endedAt(held)).isEqualTo("access-ended");
      assertThat(stage.endedAt(wanted)).isEqualTo("access-ended");
      assertThat(stage.endedAt(early)).isEqualTo("access-ended");
      assertThatItEndedOnTime(held);
      assertThatItEndedOnTime(wanted);
      assertThatItEnded(early, EndReason.MANUAL);
    } finally {
      repository.deleteDeployment(newer.getId(), true);
    }
  }

  @Test
  void grant_whenGivenByAModelWithOtherIds_endsOnTimeToo() {
    Deployment newer = deployWithOtherIds();
    try {
      Grant grant = stage.hold(Samples.ALICE, "work-on-incident");
      ProcessInstance process = stage.process(grant);
      assertThat(process).isWaitingAtExactly("in-use");
      stage.passUntilOver(grant);

      stage.jobs();
      stage.guard();

      assertThat(process).isEnded();
      assertThatItEndedOnTime(grant);
    } finally {
      repository.deleteDeployment(newer.getId(), true);
    }
  }

  @Test
  void incident_whenTheTargetComesBack_isResolvedAndTheInstanceEnds() {
    Grant grant = stage.hold(Samples.ALICE, "read-orders");
    ProcessInstance process = stage.process(grant);
    targets.database.breakDown();
    stage.passUntilOver(grant);
    stage.jobs();
    for (int i = 0; i < 3; i++) {
      stage.guard();
      stage.pass(Duration.ofMinutes(5));
    }
    assertThat(runtime.createIncidentQuery().count()).isOne();

    targets.database.recover();
    stage.guard();

    assertThat(runtime.createIncidentQuery().count()).isZero();
    assertThat(process).isEnded();
    assertThatItEndedOnTime(grant);
  }

  @Test
  void incident_whenTheModelHasOtherIds_isShownWhereTheInstanceStands() {
    Deployment newer = deployWithOtherIds();
    try {
      Grant grant = stage.hold(Samples.ALICE, "read-orders");
      targets.database.breakDown();
      stage.passUntilOver(grant);
      for (int i = 0; i < 3; i++) {
        stage.guard();
        stage.pass(Duration.ofMinutes(5));
      }

      assertThat(runtime.createIncidentQuery().list())
          .singleElement()
          .extracting(Incident::getActivityId)
          .isEqualTo("in-use");
    } finally {
      repository.deleteDeployment(newer.getId(), true);
    }
  }

  /** As a later release may do: the same story, told by other activities. */
  private Deployment deployWithOtherIds() {
    String model =
        Bpmn.convertToString((BpmnModelInstance) Model.read(STORY).content())
            .replace("access-held", "in-use")
            .replace("revoke-access", "take-away")
            .replace("lease-over", "out-of-time");
    return repository
        .createDeployment()
        .addString("access-request.bpmn", model)
        .addClasspathResource("bpmn/approval.bpmn")
        .addClasspathResource("dmn/risk-score.dmn")
        .addClasspathResource("dmn/approval-route.dmn")
        .addClasspathResource("forms/approve.form")
        .deploy();
  }

  private Job timer(ProcessInstance process) {
    return management.createJobQuery().processInstanceId(process.getId()).timers().singleResult();
  }

  private void assertThatItEndedOnTime(Grant grant) {
    assertThatItEnded(grant, EndReason.LEASE_OVER);
  }

  private void assertThatItEnded(Grant grant, EndReason reason) {
    stage
        .holds(grant)
        .forEach(hold -> assertThat(has(hold)).as("access of " + hold.account()).isFalse());
    assertThat(stage.now(grant).status()).isEqualTo(GrantStatus.REVOKED);
    assertThat(stage.now(grant).ended()).contains(reason);
    assertThat(stage.holdStates(grant)).containsOnly(HoldState.RELEASED);
    assertThat(ledger.bodies(grant.request().value(), "grant.ending"))
        .singleElement()
        .extracting(body -> ((JsonNode) body).at("/data/reason").asText())
        .isEqualTo(reason.word());
  }

  private boolean has(Hold hold) {
    return Stream.of(targets.directory, targets.database)
        .anyMatch(target -> target.has(hold.account(), hold.entitlement().name()));
  }
}
