package io.daypass.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.daypass.identity.PersonId;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Nobody decides about their own access, and two lanes are two people, whatever door they come
 * through: Daypass's API, Tasklist, or the engine's own REST resources.
 */
class SeparationOfDutiesIT extends WholeDaypass {

  private static final Map<String, String> APPROVE = Map.of("decision", "approve");

  private Caller erin;
  private Caller ivan;
  private Caller mona;
  private String request;
  private Caller asker;

  @BeforeEach
  void meetTheOthers() {
    erin = caller(new PersonId("erin"));
    ivan = caller(new PersonId("ivan"));
    mona = caller(new PersonId("mona"));
  }

  @AfterEach
  void nothingCameOfIt() {
    Answer seen = asker.get("/api/v1/requests/" + request).is(200);
    assertThat(seen.at("/status")).isEqualTo("pending");
    assertThat(seen.json().has("grant")).isFalse();
    asker.post("/api/v1/requests/" + request + "/withdrawal").is(200);
  }

  @Test
  void decision_whenByTheRequesterThroughTheApi_isRefused() {
    asks(erin, Map.of("role", "contractor-account"));

    refused("self-approval", () -> erin.decides(erin.openAbout(request), "approve"), 403);
  }

  @Test
  void denial_whenByTheRequesterThroughTheApi_isRefusedToo() {
    asks(erin, Map.of("role", "contractor-account"));

    refused("self-approval", () -> erin.decides(erin.openAbout(request), "deny"), 403);
  }

  @Test
  void decision_whenByTheBeneficiaryThroughTheApi_isRefused() {
    asks(alice, Map.of("role", "contractor-account", "beneficiary", "erin"));

    refused("self-approval", () -> erin.decides(erin.openAbout(request), "approve"), 403);
  }

  @ParameterizedTest
  @ValueSource(strings = {"complete", "submit-form"})
  void completion_whenByTheRequesterInTheEngine_isRefusedWithOurSentence(String how) {
    asks(erin, Map.of("role", "contractor-account"));
    EngineCaller engine = inEngine(erin);

    Answer answer =
        refused(
            "self-approval", () -> engine.finishes(task("manager-or-owner"), how, APPROVE), 403);

    assertThat(answer.text()).contains("somebody else must decide");
  }

  @Test
  void completion_whenTheRequesterClaimedTheTaskBefore_isRefusedAllTheSame() {
    asks(erin, Map.of("role", "contractor-account"));
    EngineCaller engine = inEngine(erin);
    String task = task("manager-or-owner");
    engine.post("/task/" + task + "/claim", Map.of("userId", "erin"));

    refused("self-approval", () -> engine.completes(task, APPROVE), 403);
  }

  @Test
  void secondLane_whenByThePersonOfTheFirstThroughTheApi_isRefused() {
    asks(ivan, Map.of("role", "ops-admins"));
    mona.decides(new Caller.Open(task("manager"), hash()), "approve").is(200);

    refused("one-person-two-lanes", () -> mona.decides(mona.openAbout(request), "approve"), 403);
  }

  @ParameterizedTest
  @CsvSource({
    "complete,    manager,  security", "complete,    security, manager",
    "submit-form, manager,  security", "submit-form, security, manager"
  })
  void secondLane_whenByThePersonOfTheFirstInTheEngine_isRefusedWithOurSentence(
      String how, String first, String second) {
    asks(ivan, Map.of("role", "ops-admins"));
    EngineCaller engine = inEngine(mona);
    assertThat(engine.finishes(task(first), how, APPROVE).status()).isLessThan(300);

    Answer answer =
        refused("one-person-two-lanes", () -> engine.finishes(task(second), how, APPROVE), 403);

    assertThat(answer.text()).contains("a second person must decide here");
  }

  @Test
  void task_whenClaimedForSomebodyElse_cannotBeDecidedByThem() {
    asks(alice, Map.of("role", "ops-admins"));
    String task = task("manager");
    inEngine(bob).post("/task/" + task + "/claim", Map.of("userId", "mallory"));

    Answer answer = inEngine(mallory).completes(task, APPROVE);

    assertThat(answer.status()).isBetween(400, 499);
    assertThat(approvals()).isZero();
    mallory
        .post(
            "/api/v1/approvals/" + task,
            Map.of("decision", "approve", "comment", "Hm.", "requestHash", hash()))
        .isProblem(403, "not-an-approver");
  }

  @ParameterizedTest
  @ValueSource(strings = {"lanes", "route", "requestId", "expiresAt", "escalated", "anything"})
  void completion_whenItCarriesAnotherVariable_isRefused(String name) {
    asks(alice, Map.of("role", "ops-admins"));
    EngineCaller engine = inEngine(bob);

    Answer answer =
        refused(
            "unexpected-variables",
            () -> engine.completes(task("manager"), Map.of("decision", "approve", name, "none")),
            403);

    assertThat(answer.text()).contains("leave out " + name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"APPROVE", "yes", "", "approve "})
  void completion_whenTheDecisionIsNone_isRefused(String decision) {
    asks(alice, Map.of("role", "ops-admins"));
    EngineCaller engine = inEngine(bob);

    refused(
        "decision-unreadable",
        () -> engine.completes(task("manager"), Map.of("decision", decision)),
        403);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\0b", "a\ud800b"})
  void decision_whenTheCommentCannotBeStored_isRefused(String comment) {
    asks(alice, Map.of("role", "ops-admins"));
    String path = "/api/v1/approvals/" + task("manager");
    Map<String, String> decision =
        Map.of("decision", "approve", "comment", comment, "requestHash", hash());

    refused("control-characters", () -> bob.post(path, decision), 422);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0000", "null"})
  void decision_whenAboutAnotherRequestThanWasSeen_isRefused(String seen) {
    asks(alice, Map.of("role", "ops-admins"));
    String path = "/api/v1/approvals/" + task("manager");

    refused(
        "request-changed",
        () -> bob.post(path, Map.of("decision", "approve", "requestHash", seen)),
        409);
  }

  /** An approver has rights on the task, but a decision is all that may be done with it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "resolve       | {\"variables\":{\"lanes\":{\"value\":\"none\"}}}",
        "resolve       | {}",
        "bpmnError     | {\"errorCode\":\"not-approved\"}",
        "bpmnError     | {\"errorCode\":\"x\",\"variables\":{\"lanes\":{\"value\":\"none\"}}}",
        "bpmnEscalation| {\"escalationCode\":\"x\"}",
        "variables     | {\"modifications\":{\"lanes\":{\"value\":\"none\"}}}",
        "localVariables| {\"modifications\":{\"escalated\":{\"value\":true}}}",
        "delegate      | {\"userId\":\"mallory\"}",
        "assignee      | {\"userId\":\"mallory\"}",
        "identity-links| {\"userId\":\"mallory\",\"type\":\"candidate\"}"
      })
  void task_whenItsApproverDoesAnythingButDecide_isRefused(String what, String body) {
    asks(alice, Map.of("role", "ops-admins"));
    EngineCaller engine = inEngine(bob);
    String path = "/task/" + task("manager") + "/" + what;
    Map<String, String> before = tables.things();
    int ledger = tables.ledgerSize();

    Answer answer = engine.send("POST", path, body);

    assertThat(answer.status()).as(answer.text()).isBetween(400, 499);
    assertThat(tables.things()).isEqualTo(before);
    assertThat(tables.ledgerAfter(ledger)).anyMatch(entry -> entry.contains("access.refused"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"alice", "bob", "carol", "sam", "mallory", "audrey", "oscar", "erin", "lone"})
  void engine_whenAnybodyTriesToGoAroundTheModel_refusesEverything(String person) {
    asks(alice, Map.of("role", "ops-admins"));
    String lane = person.equals("bob") ? "security" : "manager";
    Caller caller = caller(new PersonId(person));
    EngineCaller engine = inEngine(caller);
    Map<String, String> before = tables.things();
    SoftAssertions all = new SoftAssertions();

    for (String attack : attacks(lane, person).toList()) {
      String[] parts = attack.split(" ", 3);
      int ledger = tables.ledgerSize();
      Answer answer = engine.send(parts[0], parts[1], parts.length > 2 ? parts[2] : "{}");
      all.assertThat(answer.status()).as("%s: %s", attack, answer.text()).isBetween(400, 499);
      if (answer.status() == 403) {
        all.assertThat(tables.ledgerSize()).as("ledger after %s", attack).isGreaterThan(ledger);
      }
    }

    all.assertThat(tables.things()).isEqualTo(before);
    all.assertAll();
  }

  private Stream<String> attacks(String lane, String person) {
    String task = "/task/" + task(lane);
    String instance = "/process-instance/" + one("proc_inst_id_");
    String root = "/process-instance/" + one("root_proc_inst_id_");
    String execution = "/execution/" + one("execution_id_");
    String job =
        "/job/" + id("select min(id_) from act_ru_job where process_def_key_ = 'approval'");
    String deployment = "/deployment/" + id("select min(id_) from act_re_deployment");
    String filter = "/filter/" + id("select min(id_) from act_ru_filter");
    String approve = "{\"variables\":{\"decision\":{\"value\":\"approve\"}}}";
    String lanes = "{\"value\":\"none\",\"type\":\"String\"}";
    return Stream.of(
        "POST " + task + "/complete " + approve,
        "POST " + task + "/submit-form " + approve,
        "POST " + task + "/resolve " + approve,
        "POST " + task + "/claim {\"userId\":\"" + person + "\"}",
        "POST " + task + "/unclaim",
        "POST " + task + "/assignee {\"userId\":\"" + person + "\"}",
        "POST " + task + "/delegate {\"userId\":\"" + person + "\"}",
        "POST " + task + "/bpmnError {\"errorCode\":\"not-approved\"}",
        "POST " + task + "/bpmnEscalation {\"escalationCode\":\"x\"}",
        "PUT " + task + " {\"assignee\":\"" + person + "\",\"name\":\"x\"}",
        "DELETE " + task,
        "PUT " + task + "/variables/lanes " + lanes,
        "POST " + task + "/variables {\"modifications\":{\"lanes\":" + lanes + "}}",
        "PUT " + task + "/localVariables/escalated {\"value\":true,\"type\":\"Boolean\"}",
        "DELETE " + task + "/variables/lanes",
        "POST " + task + "/identity-links {\"userId\":\"" + person + "\",\"type\":\"candidate\"}",
        "POST /task/create {\"id\":\"x\",\"name\":\"x\"}",
        "PUT " + instance + "/variables/lanes " + lanes,
        "POST " + instance + "/variables {\"modifications\":{\"lanes\":" + lanes + "}}",
        "DELETE " + instance + "/variables/lanes",
        "POST "
            + root
            + "/modification"
            + " {\"instructions\":[{\"type\":\"startBeforeActivity\",\"activityId\":\"issue-access\"}]}",
        "PUT " + root + "/suspended {\"suspended\":true}",
        "DELETE " + root,
        "DELETE " + instance,
        "POST " + execution + "/signal",
        "POST " + execution + "/messages/withdraw-request/trigger",
        "PUT " + execution + "/localVariables/lanes " + lanes,
        "POST /message {\"messageName\":\"withdraw-request\",\"businessKey\":\"" + request + "\"}",
        "POST /message {\"messageName\":\"revoke-now\",\"all\":false}",
        "POST /process-definition/key/access-request/start {\"businessKey\":\"" + request + "\"}",
        "POST /process-definition/key/approval/start {\"businessKey\":\"" + request + "\"}",
        "PUT /process-definition/key/access-request/suspended {\"suspended\":true}",
        "DELETE /process-definition/key/access-request?cascade=true",
        "PUT /process-definition/key/access-request/history-time-to-live {\"historyTimeToLive\":0}",
        "PUT " + job + "/duedate {\"duedate\":\"2020-01-01T00:00:00.000+0000\"}",
        "PUT " + job + "/suspended {\"suspended\":true}",
        "POST " + job + "/execute",
        "DELETE " + job,
        "DELETE " + deployment + "?cascade=true",
        "POST " + deployment + "/redeploy",
        "POST /filter/create {\"resourceType\":\"Task\",\"name\":\"x\",\"query\":{}}",
        "PUT " + filter + " {\"resourceType\":\"Task\",\"name\":\"x\",\"query\":{}}",
        "DELETE " + filter,
        "POST /authorization/create {\"type\":0,\"permissions\":[\"ALL\"],\"resourceType\":0,"
            + "\"resourceId\":\"*\",\"userId\":\"*\"}",
        "POST /user/create {\"profile\":{\"id\":\"eve\",\"firstName\":\"E\",\"lastName\":\"V\"},"
            + "\"credentials\":{\"password\":\"12345678aA!\"}}",
        "POST /group/create {\"id\":\"x\",\"name\":\"x\",\"type\":\"WORKFLOW\"}",
        "PUT /group/security/members/" + person,
        "PUT /group/camunda-admin/members/" + person,
        "DELETE /group/camunda-admin/members/engine-admin",
        "DELETE /user/" + person,
        "PUT /user/" + person + "/profile {\"id\":\"" + person + "\",\"firstName\":\"Bob\"}",
        "DELETE /user/engine-admin",
        "PUT /user/engine-admin/credentials {\"password\":\"12345678aA!\"}",
        "POST /decision-definition/key/risk-score/evaluate {\"variables\":{}}",
        "DELETE /history" + root);
  }

  private void asks(Caller asking, Map<String, String> what) {
    asker = asking;
    request = asking.asks(what).at("/id");
  }

  private Answer refused(String code, Supplier<Answer> call, int status) {
    Map<String, String> before = tables.things();
    int ledger = tables.ledgerSize();

    Answer answer = call.get();

    assertThat(answer.status()).as(answer.text()).isEqualTo(status);
    assertThat(tables.things()).isEqualTo(before);
    assertThat(tables.ledgerAfter(ledger))
        .singleElement()
        .asString()
        .contains("access.refused", "\"code\":\"" + code + "\"");
    return answer;
  }

  private String hash() {
    return asker.get("/api/v1/requests/" + request).at("/requestHash");
  }

  private int approvals() {
    return database()
        .sql("select count(*) from approval where request_id = cast(? as uuid)")
        .param(request)
        .query(Integer.class)
        .single();
  }

  private String task(String lane) {
    return tasks("t.id_", " and t.task_def_key_ = 'approve-as-" + lane + "'").get(0);
  }

  private String one(String column) {
    return tasks(column.startsWith("root") ? "e." + column : "t." + column, "").get(0);
  }

  private List<String> tasks(String column, String and) {
    return database()
        .sql(
            "select "
                + column
                + " from act_ru_task t join act_ru_execution e on e.id_ = t.proc_inst_id_"
                + " where e.business_key_ = ?"
                + and)
        .param(request)
        .query(String.class)
        .list();
  }

  private String id(String query) {
    return database().sql(query).query(String.class).single();
  }
}
