package io.daypass.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.daypass.api.WaysToWrite.Way;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.cockpit.impl.plugin.resources.BaseRootResource;
import org.camunda.bpm.engine.rest.impl.NamedProcessEngineRestServiceImpl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An auditor reads everything and changes nothing, whatever door is tried. */
class AuditorIT extends WholeDaypass {

  private static final String COCKPIT = "/camunda/api/cockpit/plugin/base";

  private String request;
  private String instance;
  private String task;
  private EngineCaller engine;

  @BeforeEach
  void askForSomething() {
    request = alice.asks("ops-admins").at("/id");
    instance = one("select min(proc_inst_id_) from act_hi_procinst where business_key_ = ?");
    task =
        one(
            "select min(t.id_) from act_ru_task t join act_hi_procinst p"
                + " on p.proc_inst_id_ = t.proc_inst_id_ where p.business_key_ = ?");
    engine = inEngine(audrey);
  }

  @AfterEach
  void takeItBack() {
    alice.post("/api/v1/requests/" + request + "/withdrawal").is(200);
  }

  @Test
  void everyCallOfTheEngineThatIsNoGet_asAnAuditor_changesNothing() {
    Map<String, String> before = tables.things();
    List<String> done = new ArrayList<>();

    Set<Way> ways = WaysToWrite.below(NamedProcessEngineRestServiceImpl.class);
    for (Way way : ways) {
      String path = "/camunda/api/engine/engine" + filledIn(way.path());
      Answer answer = engine.sendTo(way.method(), path, "{}");
      if (answer.status() < 400 && !isQuestion(way, ways) && !isEmpty(way)) {
        done.add(way + " answered " + answer.status());
      }
    }

    assertThat(done).isEmpty();
    assertThat(ways).hasSizeGreaterThan(200);
    assertThat(tables.things()).isEqualTo(before);
  }

  @Test
  void everyCallOfCockpitThatIsNoGet_asAnAuditor_changesNothing() {
    Map<String, String> before = tables.things();
    Set<Way> ways = WaysToWrite.below(BaseRootResource.class);

    for (Way way : ways) {
      engine.sendTo(way.method(), COCKPIT + filledIn(way.path()), "{}");
    }

    assertThat(ways).isNotEmpty().allMatch(way -> way.method().equals("POST"));
    assertThat(tables.things()).isEqualTo(before);
  }

  /** The same with bodies that the engine would take from somebody who may. */
  @Test
  void wholeCallsOfTheEngine_asAnAuditor_areRefused() {
    Map<String, String> before = tables.things();
    String definition =
        one("select min(proc_def_id_) from act_hi_procinst where business_key_ = ?");
    List<Way> answered = new ArrayList<>();

    for (String[] call : wholeCalls(definition)) {
      Answer answer = engine.send(call[0], call[1], call[2]);
      if (answer.status() < 400) {
        answered.add(new Way(call[0], call[1]));
      }
      assertThat(answer.status())
          .as(call[0] + " " + call[1] + ": " + answer.text())
          .isLessThan(500);
    }

    assertThat(answered).isEmpty();
    assertThat(tables.things()).isEqualTo(before);
  }

  @Test
  void everyPostOfTheApi_asAnAuditor_changesNothing() {
    Map<String, String> before = tables.things();
    List<String> posts = new ArrayList<>();
    audrey
        .get("/api/openapi.json")
        .json()
        .path("paths")
        .fields()
        .forEachRemaining(
            path -> {
              if (path.getValue().has("post")) {
                posts.add(path.getKey());
              }
            });

    for (String path : posts) {
      Answer answer =
          audrey.post(
              path.replace("{id}", path.contains("approvals") ? task : request)
                  .replace("{login}", "mallory"),
              Map.of("role", "ops-admins", "justification", "Why not?", "decision", "approve"));
      assertThat(answer.status()).as(path + ": " + answer.text()).isBetween(400, 499);
    }

    assertThat(posts).hasSizeGreaterThan(5);
    assertThat(tables.things()).isEqualTo(before);
  }

  @Test
  void everythingAboutARequest_asAnAuditor_canBeRead() {
    engine.get("/history/process-instance/" + instance).is(200);
    engine.get("/history/activity-instance?processInstanceId=" + instance).is(200);
    assertThat(engine.get("/history/decision-instance?processInstanceId=" + instance).json())
        .hasSize(2);
    engine.get("/process-instance/" + instance).is(200);
    engine.get("/task/" + task).is(200);
    assertThat(engine.get("/decision-definition").json()).isNotEmpty();
    audrey.get("/api/v1/requests/" + request).is(200);
    audrey.get("/camunda/app/cockpit/default/").is(200);
  }

  private List<String[]> wholeCalls(String definition) {
    return Stream.of(
            "PUT|/process-instance/%1$s/suspended|{\"suspended\":true}",
            "DELETE|/process-instance/%1$s|",
            "POST|/process-instance/delete|{\"processInstanceIds\":[\"%1$s\"],\"deleteReason\":\"x\"}",
            "PUT|/process-instance/%1$s/variables/route|{\"value\":\"auto\",\"type\":\"String\"}",
            "POST|/process-instance/%1$s/modification|{\"instructions\":[{\"type\":"
                + "\"startBeforeActivity\",\"activityId\":\"issue-access\"}]}",
            "PUT|/process-definition/%2$s/suspended|{\"suspended\":true}",
            "PUT|/process-definition/%2$s/history-time-to-live|{\"historyTimeToLive\":1}",
            "DELETE|/process-definition/%2$s|",
            "POST|/process-definition/%2$s/start|{\"businessKey\":\"x\"}",
            "POST|/process-definition/key/access-request/start|{\"businessKey\":\"x\"}",
            "POST|/decision-definition/key/risk-score/evaluate|{\"variables\":{}}",
            "POST|/message|{\"messageName\":\"withdraw-request\",\"processInstanceId\":\"%1$s\"}",
            "POST|/task/%3$s/complete|{\"variables\":{\"decision\":{\"value\":\"approve\"}}}",
            "POST|/task/%3$s/submit-form|{\"variables\":{\"decision\":{\"value\":\"approve\"}}}",
            "POST|/task/%3$s/claim|{\"userId\":\"audrey\"}",
            "POST|/task/%3$s/assignee|{\"userId\":\"audrey\"}",
            "POST|/task/%3$s/delegate|{\"userId\":\"audrey\"}",
            "POST|/task/%3$s/identity-links|{\"userId\":\"audrey\",\"type\":\"candidate\"}",
            "POST|/task/%3$s/bpmnError|{\"errorCode\":\"denied\"}",
            "POST|/task/%3$s/comment/create|{\"message\":\"x\"}",
            "PUT|/task/%3$s/comment|{\"id\":\"x\",\"message\":\"x\"}",
            "PUT|/task/%3$s/localVariables/x|{\"value\":1,\"type\":\"Integer\"}",
            "PUT|/task/%3$s|{\"name\":\"x\",\"priority\":1}",
            "POST|/task/create|{\"name\":\"x\"}",
            "DELETE|/task/%3$s|",
            "POST|/filter/create|{\"resourceType\":\"Task\",\"name\":\"x\",\"query\":{}}",
            "POST|/authorization/create|{\"type\":1,\"permissions\":[\"ALL\"],\"userId\":\"audrey\","
                + "\"resourceType\":8,\"resourceId\":\"*\"}",
            "POST|/user/create|{\"profile\":{\"id\":\"eve\"},\"credentials\":{\"password\":\"x1!xxxxxxX\"}}",
            "PUT|/user/audrey/profile|{\"id\":\"audrey\",\"firstName\":\"Eve\"}",
            "PUT|/user/audrey/credentials|{\"password\":\"x1!xxxxxxX\"}",
            "PUT|/group/operators/members/audrey|{}",
            "POST|/group/create|{\"id\":\"evil\",\"name\":\"x\",\"type\":\"WORKFLOW\"}",
            "DELETE|/history/process-instance/%1$s|",
            "POST|/history/process-instance/delete|{\"historicProcessInstanceIds\":[\"%1$s\"]}",
            "POST|/history/process-instance/set-removal-time|{\"absoluteRemovalTime\":"
                + "\"2026-01-01T00:00:00.000+0000\",\"historicProcessInstanceIds\":[\"%1$s\"]}",
            "POST|/history/cleanup|{}",
            "POST|/migration/execute|{\"migrationPlan\":{\"sourceProcessDefinitionId\":\"%2$s\","
                + "\"targetProcessDefinitionId\":\"%2$s\",\"instructions\":[{\"sourceActivityIds\":"
                + "[\"approval\"],\"targetActivityIds\":[\"approval\"]}]},\"processInstanceIds\":[\"%1$s\"]}",
            "PUT|/job-definition/suspended|{\"processDefinitionKey\":\"approval\",\"suspended\":true}",
            "PUT|/job/suspended|{\"processInstanceId\":\"%1$s\",\"suspended\":true}")
        .map(call -> call.formatted(instance, definition, task).split("\\|", 3))
        .toList();
  }

  /** What takes its question in a body, as the engine's own web applications ask it. */
  private static boolean isQuestion(Way way, Set<Way> all) {
    return way.method().equals("POST")
        && (way.path().endsWith("/count")
            || all.contains(new Way("POST", way.path() + "/count"))
            || Set.of("/{name}/history/detail", "/{name}/schema/log").contains(way.path()));
  }

  /** With an empty body these have nothing to do, and say so; whole calls are refused below. */
  private static boolean isEmpty(Way way) {
    return Set.of(
            "POST /{name}/process-instance/{id}/modification",
            "PUT /{name}/job-definition/{id}/suspended",
            "PUT /{name}/job/{id}/suspended")
        .contains(way.toString());
  }

  private String filledIn(String template) {
    String path = template.replace("{name}", "default").replace("{engineName}", "default");
    path = path.replace("/process-instance/{id}", "/process-instance/" + instance);
    path = path.replace("/execution/{id}", "/execution/" + instance);
    path = path.replace("/task/{id}", "/task/" + task);
    return path.replaceAll("\\{[^}]*}", "x");
  }

  private String one(String sql) {
    return database().sql(sql).param(request).query(String.class).single();
  }
}
