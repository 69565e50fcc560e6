package io.daypass.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.daypass.identity.PersonId;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.PropertyAccessorFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** One test for each measure that keeps the engine's own doors shut. */
class EngineHardeningIT extends WholeDaypass {

  /** Harmless, but only an engine that evaluates it can answer. */
  private static final String EXPRESSION = "\"dueAfterExpression\":\"${now()}\"";

  private static final String NESTED = "{\"orQueries\":[{" + EXPRESSION + "}]}";

  @Autowired private ApplicationContext context;

  @ParameterizedTest
  @ValueSource(strings = {"/task", "/task/count"})
  void taskQuery_whenItHoldsAnExpression_isRefused(String path) {
    EngineCaller engine = inEngine(bob);

    assertThat(engine.send("POST", path, "{" + EXPRESSION + "}").status()).isEqualTo(400);
    assertThat(engine.send("POST", path, NESTED).status()).isEqualTo(400);
    assertThat(engine.send("POST", path, deeper()).status()).isEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "assigneeExpression",
        "candidateUserExpression",
        "candidateGroupExpression",
        "candidateGroupsExpression",
        "createdAfterExpression",
        "dueBeforeExpression",
        "followUpDateExpression",
        "involvedUserExpression",
        "ownerExpression",
        "processInstanceBusinessKeyExpression"
      })
  void taskQuery_whenAnyExpressionIsNested_isRefused(String name) {
    String query = "{\"orQueries\":[{\"" + name + "\":\"${currentUser()}\"}]}";

    assertThat(inEngine(bob).send("POST", "/task", query).status()).isEqualTo(400);
  }

  @Test
  void taskQuery_whenItHoldsOnlyValues_isAnswered() {
    EngineCaller engine = inEngine(bob);
    String query = "{\"orQueries\":[{\"assignee\":\"bob\",\"candidateUser\":\"bob\"}]}";

    engine.send("POST", "/task", query).is(200);
    engine.send("POST", "/task/count", query).is(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"list", "count", "singleResult"})
  void filterExecution_whenItIsExtendedByAnExpression_isRefused(String how) {
    EngineCaller engine = inEngine(bob);
    String path = "/filter/" + filter() + "/" + how;

    assertThat(engine.send("POST", path, NESTED).status()).isEqualTo(400);
    assertThat(engine.send("POST", path, "{" + EXPRESSION + "}").status()).isEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(strings = {"list", "count"})
  void filterExecution_whenItIsExtendedByValues_isAnswered(String how) {
    inEngine(bob)
        .send("POST", "/filter/" + filter() + "/" + how, "{\"orQueries\":[{\"name\":\"x\"}]}")
        .is(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{" + EXPRESSION + "}", NESTED})
  void storedFilter_whenItHoldsAnExpression_isNotEvaluated(String query) {
    String filter = filter();
    String kept = queryOf(filter);
    try {
      store(filter, query);
      for (String how : List.of("list", "count")) {
        Answer answer = inEngine(bob).get("/filter/" + filter + "/" + how);
        assertThat(answer.status()).as("%s: %s", how, answer.text()).isBetween(400, 499);
      }
    } finally {
      store(filter, kept);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"alice", "audrey", "oscar"})
  void filter_whenAnybodyCreatesOne_isRefused(String person) {
    int before = tables.rows("act_ru_filter");
    Caller caller = caller(new PersonId(person));

    for (String query : List.of("{}", "{" + EXPRESSION + "}", NESTED)) {
      Answer answer =
          inEngine(caller)
              .send(
                  "POST",
                  "/filter/create",
                  "{\"resourceType\":\"Task\",\"name\":\"x\",\"query\":" + query + "}");
      assertThat(answer.status()).isBetween(400, 499);
    }

    assertThat(tables.rows("act_ru_filter")).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/task/report/candidate-group-count", "/history/task/report?reportType=count"})
  void report_whenAsked_takesNoExpression(String path) {
    String separator = path.contains("?") ? "&" : "?";

    Answer answer = inEngine(bob).get(path + separator + "dueAfterExpression=%24%7Bnow()%7D");

    assertThat(answer.status()).isLessThan(500);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/camunda/api/admin/setup/default/user/create",
        "/camunda/api/admin/setup/default/user/create/",
        "/camunda/api/admin/setup/default/user/create;x=y",
        "/camunda/api/admin/setup//default/user/create",
        "/camunda/api/admin/%73etup/default/user/create",
        "/camunda/api/admin/setup/another/user/create",
        "/camunda/api/admin/auth/../setup/default/user/create",
        "/camunda/app/admin/default/setup/"
      })
  void setup_whenAnybodyTriesIt_isDenied(String path) {
    Map<String, String> before = tables.things();
    String admin =
        "{\"profile\":{\"id\":\"eve\",\"firstName\":\"E\",\"lastName\":\"V\"},"
            + "\"credentials\":{\"password\":\"12345678aA!\"}}";

    Answer stranger =
        nobody
            .with("Content-Type", "application/json")
            .send("POST", path, BodyPublishers.ofString(admin));
    Answer person = inEngine(mallory).sendTo("POST", path, admin);

    assertThat(stranger.status()).isBetween(400, 499);
    assertThat(person.status()).isBetween(400, 499);
    assertThat(tables.things()).isEqualTo(before);
  }

  @Test
  void setup_whenTheEngineLooksForAdministrators_findsOneWhoCannotLogIn() {
    assertThat(
            database()
                .sql("select user_id_ from act_id_membership where group_id_ = 'camunda-admin'")
                .query(String.class)
                .list())
        .containsExactly("engine-admin");
    Caller.as(address(), "engine-admin", "engine-admin")
        .get("/api/v1/requests")
        .isProblem(401, "login-needed");
  }

  @ParameterizedTest
  @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
  void loginOfTheEngine_whenTried_isDenied(String app) {
    String path = "/camunda/api/admin/auth/user/default/login/" + app;
    String form = "username=alice&password=" + PASSWORD.replace(' ', '+');

    Answer stranger =
        nobody
            .with("Content-Type", "application/x-www-form-urlencoded")
            .send("POST", path, BodyPublishers.ofString(form));
    Answer person =
        inEngine(alice)
            .caller()
            .with("Content-Type", "application/x-www-form-urlencoded")
            .send("POST", path, BodyPublishers.ofString(form));

    assertThat(stranger.status()).isEqualTo(401);
    assertThat(person.status()).isEqualTo(403);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/engine-rest", "/engine-rest/engine", "/rest/engine", "/h2-console"})
  void openEngineRest_whenLookedFor_isNotThere(String path) {
    nobody.get(path).isProblem(401, "login-needed");
    alice.get(path).isProblem(404, "not-found");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/camunda/api/engine/engine/default/task",
        "/camunda/api/engine/engine/default/process-definition",
        "/camunda/api/engine/engine",
        "/camunda/api/engine/version",
        "/camunda/api/cockpit/plugin/base/default/process-definition/statistics",
        "/camunda/app/cockpit/default/",
        "/camunda/lib/globalize.js"
      })
  void engine_whenNobodyHasLoggedIn_isShut(String path) {
    assertThat(nobody.get(path).status()).isEqualTo(401);
  }

  @ParameterizedTest
  @ValueSource(strings = {"alice", "bob", "sam", "audrey", "oscar"})
  void deployment_whenTriedByAnybody_isRefused(String person) {
    int before = tables.rows("act_re_deployment");
    Caller caller = inEngine(caller(new PersonId(person))).caller();
    String body =
        """
        --edge\r
        Content-Disposition: form-data; name="deployment-name"\r
        \r
        evil\r
        --edge\r
        Content-Disposition: form-data; name="data"; filename="evil.bpmn"\r
        Content-Type: application/octet-stream\r
        \r
        <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="x"/>\r
        --edge--\r
        """;

    Answer answer =
        caller
            .with("Content-Type", "multipart/form-data; boundary=edge")
            .send(
                "POST", EngineCaller.ENGINE + "/deployment/create", BodyPublishers.ofString(body));

    assertThat(answer.status()).as(answer.text()).isEqualTo(403);
    assertThat(tables.rows("act_re_deployment")).isEqualTo(before);
  }

  @Test
  void authorization_whenSomebodyHasNoRights_hidesEverything() {
    String request = alice.asks("ops-admins").at("/id");

    assertThat(inEngine(mallory).get("/task").is(200).json()).isEmpty();
    assertThat(inEngine(mallory).get("/process-instance").is(200).json()).isEmpty();
    assertThat(inEngine(mallory).get("/variable-instance").is(200).json()).isEmpty();
    assertThat(inEngine(mallory).get("/history/variable-instance").is(200).json()).isEmpty();
    assertThat(inEngine(mallory).get("/user").text()).doesNotContain("alice");
    assertThat(inEngine(mallory).get("/deployment").is(200).json()).isEmpty();
    assertThat(inEngine(bob).get("/task").is(200).json()).isNotEmpty();
    alice.post("/api/v1/requests/" + request + "/withdrawal").is(200);
  }

  @ParameterizedTest
  @CsvSource({
    "authorizationEnabled,                     true",
    "deserializationTypeValidationEnabled,     true",
    "javaSerializationFormatEnabled,           false",
    "enableExpressionsInAdhocQueries,          false",
    "enableExpressionsInStoredQueries,         false",
    "enableXxeProcessing,                      false",
    "tenantCheckEnabled,                       true",
    "defaultUserPermissionNameForTask,         TASK_WORK",
    "history,                                  full"
  })
  void setting_asTheEngineRuns_isTheSafeOne(String name, String value) {
    Object engine = context.getBean("processEngineConfigurationImpl");

    assertThat(PropertyAccessorFactory.forBeanPropertyAccess(engine).getPropertyValue(name))
        .hasToString(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Object|application/x-java-serialized-object|java.util.HashMap",
        "Object|application/json|java.lang.ProcessBuilder",
        "Object|application/xml|java.lang.ProcessBuilder"
      })
  void variable_whenItIsASerializedObject_isRefused(String type, String format, String name) {
    String request = alice.asks("ops-admins").at("/id");
    EngineCaller engine = inEngine(bob);
    String task = bob.openAbout(request).task();
    Map<String, String> before = tables.things();

    Answer answer =
        engine.send(
            "POST",
            "/task/" + task + "/complete",
            ("{\"variables\":{\"decision\":{\"type\":\"%s\",\"value\":\"rO0ABXA=\",\"valueInfo\":"
                    + "{\"objectTypeName\":\"%s\",\"serializationDataFormat\":\"%s\"}}}}")
                .formatted(type, name, format));

    assertThat(answer.status()).as(answer.text()).isGreaterThanOrEqualTo(400);
    assertThat(tables.things()).isEqualTo(before);
    alice.post("/api/v1/requests/" + request + "/withdrawal").is(200);
  }

  @Test
  void get_whateverItAsks_changesNothing() {
    Map<String, String> before = tables.things();
    EngineCaller engine = inEngine(oscar);

    for (String path :
        List.of(
            "/api/v1/requests",
            "/api/v1/approvals",
            "/api/v1/grants",
            "/api/v1/entitlements",
            "/api/openapi.json",
            "/actuator/health")) {
      oscar.get(path).is(200);
    }
    for (String path : List.of("/task", "/process-instance", "/job", "/incident", "/filter")) {
      engine.get(path).is(200);
    }
    for (String path : List.of("/camunda/app/tasklist/default/", "/camunda/app/cockpit/default/")) {
      oscar.get(path).is(200);
    }

    assertThat(tables.things()).isEqualTo(before);
  }

  @Test
  void post_whenItLacksTheTokenOfTheEngine_isRefused() {
    Map<String, String> before = tables.things();
    String filter = filter();

    for (String path : List.of("/task", "/filter/" + filter + "/list")) {
      assertThat(alice.post(EngineCaller.ENGINE + path, "{}").status()).isEqualTo(403);
    }

    assertThat(tables.things()).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://evil.test", "http://127.0.0.1", "null", "not an origin"})
  void post_whenAForeignPageSentIt_isRefused(String origin) {
    String request = alice.asks("ops-admins").at("/id");
    String withdrawal = "/api/v1/requests/" + request + "/withdrawal";

    alice.with("Origin", origin).post(withdrawal).isProblem(403, "foreign-origin");

    assertThat(alice.get("/api/v1/requests/" + request).at("/status")).isEqualTo("pending");
    alice.with("Origin", address().toString()).post(withdrawal).is(200);
  }

  @Test
  void pageOfTheEngine_whenShown_carriesSecurityHeaders() {
    Answer page = alice.get("/camunda/app/tasklist/default/").is(200);

    assertThat(page.header("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(page.header("Content-Security-Policy"))
        .contains("default-src 'self'", "base-uri 'self'", "object-src 'none'");
    assertThat(page.header("Content-Security-Policy") + page.header("X-Frame-Options"))
        .containsAnyOf("frame-ancestors 'none'", "SAMEORIGIN", "DENY");
    assertThat(page.headers().allValues("Set-Cookie"))
        .filteredOn(cookie -> cookie.startsWith("JSESSIONID"))
        .allSatisfy(cookie -> assertThat(cookie).contains("HttpOnly", "SameSite=Lax"));
    assertThat(page.header("Server")).isEmpty();
    assertThat(page.header("X-Powered-By")).isEmpty();
  }

  @Test
  void answerOfTheApi_whenShown_carriesSecurityHeaders() {
    Answer answer = alice.get("/api/v1/grants").is(200);

    assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(answer.header("X-Frame-Options")).isIn("DENY", "SAMEORIGIN");
    assertThat(answer.header("Cache-Control")).contains("no-store");
    assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    assertThat(answer.header("Access-Control-Allow-Origin")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"env", "beans", "heapdump", "loggers", "configprops", "metrics", "threaddump"})
  void actuator_whenAskedForMoreThanHealth_hasNothing(String endpoint) {
    nobody.get("/actuator/" + endpoint).isProblem(401, "login-needed");
    oscar.get("/actuator/" + endpoint).isProblem(404, "not-found");
  }

  private String filter() {
    return database().sql("select min(id_) from act_ru_filter").query(String.class).single();
  }

  private String queryOf(String filter) {
    return database()
        .sql("select query_ from act_ru_filter where id_ = ?")
        .param(filter)
        .query(String.class)
        .single();
  }

  private void store(String filter, String query) {
    database()
        .sql("update act_ru_filter set query_ = ? where id_ = ?")
        .params(query, filter)
        .update();
  }

  private static String deeper() {
    return "{\"orQueries\":[{\"name\":\"x\"},{\"name\":\"x\",\"orQueries\":[{"
        + EXPRESSION
        + "}]}]}";
  }
}
