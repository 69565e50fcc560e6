package io.daypass.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.BpmnError;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The models alone on a bare engine, with beans that only write down that they were called: every
 * way through the diagrams ends where the drawing says.
 */
class ModelJourneysTest {

  private static final List<String> CALLS = new ArrayList<>();
  private static final AtomicBoolean TARGET_REFUSES = new AtomicBoolean();
  private static ProcessEngine engine;

  private String request;

  @BeforeAll
  static void deploy() {
    var configuration = new StandaloneInMemProcessEngineConfiguration();
    configuration.setJdbcUrl("jdbc:h2:mem:models;DB_CLOSE_DELAY=1000");
    configuration.setJobExecutorActivate(false);
    configuration.setBeans(beans());
    engine = configuration.buildProcessEngine();
    var deployment = engine.getRepositoryService().createDeployment();
    Stream.concat(Model.processes().stream(), Model.decisions().stream())
        .forEach(model -> deployment.addClasspathResource(model.file().toString()));
    deployment.deploy();
  }

  @AfterAll
  static void close() {
    engine.close();
  }

  @BeforeEach
  void forget() {
    CALLS.clear();
    TARGET_REFUSES.set(false);
  }

  @Test
  void lowRiskPreAuthorised_isIssuedAtOnceAndEndsWhenItsTimeIsOver() {
    start("low", true);
    assertThat(waitsAt()).containsExactly("access-held");

    fire("lease-over");

    assertThat(endedAt()).isEqualTo("access-ended");
    assertThat(CALLS).containsExactly("issueAccess", "revokeAccess");
  }

  @Test
  void heldAccess_whenRevokedNow_endsEarly() {
    start("low", true);

    tell(ProcessMessage.REVOKE_NOW);

    assertThat(endedAt()).isEqualTo("access-ended");
    assertThat(CALLS).containsExactly("issueAccess", "revokeAccess");
  }

  @Test
  void mediumRisk_whenOneApproves_isIssued() {
    start("medium", false);

    answer("approve-as-manager-or-owner", "approve");

    assertThat(waitsAt()).containsExactly("access-held");
    assertThat(CALLS).containsExactly("offerToApprovers", "recordDecision", "issueAccess");
  }

  @Test
  void mediumRisk_whenTheAnswerIsNotApprove_isNotApproved() {
    start("medium", false);

    answer("approve-as-manager-or-owner", "APPROVE ");

    assertThat(endedAt()).isEqualTo("request-not-approved");
    assertThat(CALLS).doesNotContain("issueAccess");
  }

  @Test
  void highRisk_whenOnlyOneApproved_isNotIssuedYet() {
    start("critical", true);

    answer("approve-as-manager", "approve");

    assertThat(openTasks()).containsExactly("approve-as-security");
    assertThat(CALLS).doesNotContain("issueAccess");
  }

  @Test
  void highRisk_whenBothApproved_isIssued() {
    start("critical", true);

    answer("approve-as-security", "approve");
    answer("approve-as-manager", "approve");

    assertThat(waitsAt()).containsExactly("access-held");
  }

  @Test
  void highRisk_whenTheSecondDenies_isNotApprovedAfterAll() {
    start("critical", true);

    answer("approve-as-manager", "approve");
    answer("approve-as-security", "deny");

    assertThat(endedAt()).isEqualTo("request-not-approved");
    assertThat(CALLS).doesNotContain("issueAccess");
  }

  @Test
  void highRisk_whenTheFirstDenies_endsTheOtherTask() {
    start("critical", true);

    answer("approve-as-security", "deny");

    assertThat(openTasks()).isEmpty();
    assertThat(endedAt()).isEqualTo("request-not-approved");
  }

  @Test
  void approval_whenLate_escalatesAndStaysOpen() {
    start("critical", true);

    fire("approval-late");

    assertThat(CALLS).containsOnlyOnce("escalateApproval");
    assertThat(openTasks()).containsExactlyInAnyOrder("approve-as-manager", "approve-as-security");
  }

  @Test
  void approval_whenOverdue_lapsesAndIsNeverConsent() {
    start("critical", true);

    fire("approval-overdue");

    assertThat(endedAt()).isEqualTo("request-not-approved");
    assertThat(CALLS).contains("lapseRequest").doesNotContain("issueAccess");
  }

  @Test
  void request_whenWithdrawn_closesItsTasks() {
    start("medium", false);

    tell(ProcessMessage.WITHDRAW_REQUEST);

    assertThat(openTasks()).isEmpty();
    assertThat(endedAt()).isEqualTo("request-withdrawn-end");
  }

  @Test
  void target_whenItRefuses_getsWhatWasIssuedReleased() {
    TARGET_REFUSES.set(true);

    start("low", true);

    assertThat(endedAt()).isEqualTo("access-not-issued-end");
    assertThat(CALLS).containsExactly("issueAccess", "revokeAccess");
  }

  @Test
  void unknownSensitivity_isRefused() {
    start("cosmic", true);

    assertThat(endedAt()).isEqualTo("request-refused");
    assertThat(CALLS).isEmpty();
  }

  @Test
  void approvalTask_hasTheKeyOfItsRequestAndADueDate() {
    start("medium", false);

    var task = engine.getTaskService().createTaskQuery().processInstanceBusinessKey(request);

    assertThat(task.singleResult().getDueDate()).isEqualTo(Date.from(hoursFromNow(8)));
  }

  private static Map<Object, Object> beans() {
    var beans = new HashMap<Object, Object>();
    beans.put("recordRisk", (ExecutionListener) ModelJourneysTest::sumPoints);
    beans.put("recordRoute", (ExecutionListener) ModelJourneysTest::keepRoute);
    beans.put("issueAccess", (JavaDelegate) execution -> issue());
    for (String bean : List.of("revokeAccess", "lapseRequest", "escalateApproval")) {
      beans.put(bean, (JavaDelegate) execution -> CALLS.add(bean));
    }
    for (String bean : List.of("offerToApprovers", "recordDecision")) {
      beans.put(bean, (TaskListener) task -> CALLS.add(bean));
    }
    return beans;
  }

  private static void issue() {
    CALLS.add("issueAccess");
    if (TARGET_REFUSES.get()) {
      throw new BpmnError(ProcessError.ACCESS_NOT_ISSUED.code());
    }
  }

  private static void sumPoints(DelegateExecution execution) {
    assertThatThrownBy(() -> Variables.SCORE.get(execution)).hasMessageContaining("score");
    int score = result(execution).stream().mapToInt(row -> row.<Integer>getEntry("points")).sum();
    Variables.SCORE.setTransient(execution, score);
  }

  private static void keepRoute(DelegateExecution execution) {
    var row = result(execution).getSingleResult();
    Variables.ROUTE.set(execution, row.getEntry("route"));
    Variables.LANES.set(execution, row.getEntry("lanes"));
  }

  private static DmnDecisionResult result(DelegateExecution execution) {
    return (DmnDecisionResult) execution.getVariable("decisionResult");
  }

  private void start(String sensitivity, boolean preAuthorised) {
    var inputs = new RiskFactsSample(sensitivity, "development", 60L, false, false).asInputs();
    inputs.put(Variables.PRE_AUTHORISED.name(), preAuthorised);
    inputs.put(Variables.EXPIRES_AT.name(), Date.from(hoursFromNow(1)));
    inputs.put(Variables.ESCALATE_AT.name(), Date.from(hoursFromNow(4)));
    inputs.put(Variables.APPROVAL_DEADLINE.name(), Date.from(hoursFromNow(8)));
    request = "request-" + engine.getHistoryService().createHistoricProcessInstanceQuery().count();
    engine.getRuntimeService().startProcessInstanceByKey("access-request", request, inputs);
  }

  private static Instant hoursFromNow(int hours) {
    return Instant.parse("2026-11-22T08:00:00Z").plusSeconds(hours * 3600L);
  }

  private void answer(String task, String decision) {
    var open = task(task);
    engine.getTaskService().complete(open.getId(), Map.of(Variables.DECISION.name(), decision));
  }

  private Task task(String key) {
    return engine
        .getTaskService()
        .createTaskQuery()
        .processInstanceBusinessKey(request)
        .taskDefinitionKey(key)
        .singleResult();
  }

  private List<String> openTasks() {
    var tasks = engine.getTaskService().createTaskQuery().processInstanceBusinessKey(request);
    return tasks.list().stream().map(Task::getTaskDefinitionKey).toList();
  }

  private void tell(ProcessMessage message) {
    engine
        .getRuntimeService()
        .createMessageCorrelation(message.messageName())
        .processInstanceBusinessKey(request)
        .correlate();
  }

  /** Runs the timer of this event now, whatever its date. */
  private void fire(String event) {
    var management = engine.getManagementService();
    var jobs = management.createJobQuery().activityId(event).list();
    var instances = instancesOfRequest();
    jobs.stream()
        .filter(job -> instances.contains(job.getProcessInstanceId()))
        .forEach(job -> management.executeJob(job.getId()));
  }

  private List<String> instancesOfRequest() {
    var runtime = engine.getRuntimeService();
    return runtime.createProcessInstanceQuery().processInstanceBusinessKey(request).list().stream()
        .map(Execution::getProcessInstanceId)
        .toList();
  }

  private List<String> waitsAt() {
    return engine.getRuntimeService().getActiveActivityIds(instancesOfRequest().get(0));
  }

  private String endedAt() {
    return engine
        .getHistoryService()
        .createHistoricProcessInstanceQuery()
        .processDefinitionKey("access-request")
        .processInstanceBusinessKey(request)
        .finished()
        .singleResult()
        .getEndActivityId();
  }
}
