package io.daypass.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.daypass.identity.DirectorySync;
import io.daypass.identity.PersonId;
import io.daypass.ledger.LedgerInvariant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.JdbcOperations;

/**
 * That what people do to the program itself is in the ledger, and what they wrote can be erased.
 */
class EvidenceIT extends WholeDaypass {

  private static final PersonId DANA = new PersonId("dana");

  @Autowired private DirectorySync directory;
  @Autowired private JdbcOperations batch;

  @Autowired
  @Qualifier("engineIdentity")
  private SmartInitializingSingleton engineIdentity;

  @AfterEach
  void everybodyIsBack() {
    directory.afterPropertiesSet();
    engineIdentity.afterSingletonsInstantiated();
    database()
        .sql(
            """
            update person set password_hash =
              (select password_hash from person where person_id = 'alice')
            where active and password_hash is null""")
        .update();
  }

  @Test
  void start_isWrittenDownWithVersionSettingsCatalogueModelsAndPeople() {
    assertThat(tables.entries("node.started"))
        .anySatisfy(
            entry -> assertThat(entry).contains("\"previousEnd\":\"none\"", "\"settings\""));
    assertThat(tables.entries("config.loaded"))
        .anySatisfy(
            entry ->
                assertThat(entry)
                    .contains("\"daypass.scim.targets.directory\":\"")
                    .doesNotContain("/scim/v2", "daypass.demo", "127.0.0.1"));
    assertThat(tables.entries("catalogue.loaded")).hasSize(1);
    assertThat(tables.entries("model.deployed"))
        .hasSize(5)
        .anySatisfy(
            entry ->
                assertThat(entry)
                    .contains("access-request.bpmn", "{\"key\":\"access-request\",\"version\":1}"));
    assertThat(tables.entries("person.added"))
        .anySatisfy(entry -> assertThat(entry).contains("user:alice", "\"manager\":\"bob\""));
    assertThat(tables.entries("person.added").toString()).doesNotContain("Ames", "example.org");
  }

  @Test
  void login_ofAProgram_isWrittenDownOnceForManyCalls() {
    IntStream.range(0, 5).forEach(i -> alice.get("/api/v1/grants").is(200));

    assertThat(logins("login.succeeded", "user:alice", "\"entrance\":\"api\"")).hasSize(1);
  }

  @Test
  void login_toTasklist_isWrittenDownByItself() {
    inEngine(bob).get("/task").is(200);
    inEngine(bob).get("/task").is(200);

    assertThat(logins("login.succeeded", "user:bob", "\"entrance\":\"web-apps\"")).hasSize(1);
  }

  @Test
  void login_withAWrongPassword_isInTheChainOfWhoseNameItWas() {
    String guess = "guess " + UUID.randomUUID();

    Caller.as(address(), "erin", guess).get("/api/v1/grants").isProblem(401, "login-needed");

    assertThat(logins("login.failed", "user:erin", "\"why\":\"wrong-password\"")).hasSize(1);
    assertThat(tables.columnsWith(guess)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"hunter2-", "O'Brien; drop table person; ", "ünïcode ", "\u0007 "})
  void login_ofAnUnknownName_keepsNothingOfTheName(String start) {
    String name = start + UUID.randomUUID();
    int before = logins("login.failed", "sys:login", "unknown-name").size();

    Caller.as(address(), name, "whatever").get("/api/v1/grants").isProblem(401, "login-needed");

    List<String> entries = logins("login.failed", "sys:login", "unknown-name");
    assertThat(entries).hasSize(before + 1);
    assertThat(entries.get(before)).containsPattern("\"name\":\"[0-9a-f]{16}\"");
    assertThat(tables.columnsWith(name)).isEmpty();
    assertThat(AppLog.text()).doesNotContain(name);
  }

  @Test
  void login_afterManyWrongPasswords_isHeldBackForAWhile() {
    PersonId nameOfNobody = new PersonId("guessed-" + UUID.randomUUID());
    IntStream.range(0, 12).forEach(i -> wrong(nameOfNobody));

    Answer answer = Caller.as(address(), nameOfNobody.value(), "wrong").get("/api/v1/grants");

    answer.isProblem(429, "too-many-wrong-passwords");
    assertThat(Integer.parseInt(answer.header("Retry-After"))).isPositive();
    alice.get("/api/v1/grants").is(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/camunda/api/admin/setup/default/user/create", "/actuator/prometheus"})
  void call_ofWhatIsNotOpen_isAnEntryInThePersonsChain(String path) {
    int before = tables.ledgerSize();

    assertThat(mallory.get(path).status()).isEqualTo(403);

    assertThat(tables.ledgerAfter(before))
        .singleElement()
        .satisfies(
            entry ->
                assertThat(entry)
                    .contains("access.refused", "user:mallory", "\"code\":\"forbidden\"", path));
  }

  @Test
  void call_ofAForeignPage_isAnEntryInThePersonsChain() {
    int before = tables.ledgerSize();

    alice.with("Origin", "https://evil.test").post("/api/v1/requests", "{}").is(403);

    assertThat(tables.ledgerAfter(before))
        .singleElement()
        .satisfies(entry -> assertThat(entry).contains("user:alice", "foreign-origin"));
  }

  @Test
  void call_withoutTheTokenOfTheEngine_isAnEntryInThePersonsChain() {
    int before = tables.ledgerSize();

    assertThat(alice.post(EngineCaller.ENGINE + "/task", "{}").status()).isEqualTo(403);

    assertThat(tables.ledgerAfter(before))
        .singleElement()
        .satisfies(entry -> assertThat(entry).contains("access.refused", "user:alice", "/task"));
  }

  @Test
  void job_whenAnOperatorTriesItAgainInCockpit_isAnEntryOfTheRequest() {
    String request = alice.asks("payments-prepare").at("/id");
    String job =
        database()
            .sql(
                """
                select j.id_ from act_ru_job j join act_hi_procinst p
                  on p.proc_inst_id_ = j.root_proc_inst_id_
                where p.business_key_ = ?""")
            .param(request)
            .query(String.class)
            .list()
            .get(0);

    inEngine(oscar).send("PUT", "/job/" + job + "/retries", "{\"retries\":4}").is(204);

    assertThat(tables.entries("engine.operated"))
        .filteredOn(entry -> entry.contains("req:" + request))
        .singleElement()
        .satisfies(
            entry ->
                assertThat(entry)
                    .contains("\"sub\":\"oscar\"", "\"operation\":\"SetJobRetries\"")
                    .contains("\"after\":\"4\"", "\"amr\":[\"pwd\"]"));
    alice.post("/api/v1/requests/" + request + "/withdrawal").is(200);
  }

  @Test
  void erasure_leavesNoWordInAnyColumnAndEveryChainSound() {
    Caller dana = caller(DANA);
    String why = "for my neighbour Quincy " + UUID.randomUUID();
    String comment = "says cousin Wilhelmina " + UUID.randomUUID();
    String request = finished(dana, why, comment);
    assertThat(tables.columnsWith(why)).contains("free_text.content", "act_hi_varinst.text_");
    assertThat(tables.columnsWith(comment)).isNotEmpty();
    leave(DANA);

    Answer done = oscar.post("/api/v1/people/dana/erasure").is(200);

    assertThat(tables.columnsWith(why)).isEmpty();
    assertThat(tables.columnsWith(comment)).isEmpty();
    assertThat(tables.columnsWith("Dana Dean")).isEmpty();
    assertThat(tables.columnsWith("dana@example.org")).isEmpty();
    assertThat(done.json().path("texts").asInt()).isEqualTo(2);
    assertThat(done.json().at("/copies/answers").asInt()).isPositive();
    assertThat(tables.entries("person.erased"))
        .anySatisfy(entry -> assertThat(entry).contains("user:dana", "\"sub\":\"oscar\""));
    assertThat(new LedgerInvariant(database(), batch).chainFaults()).isEmpty();
    assertThat(audrey.get("/api/v1/requests/" + request).is(200).text()).doesNotContain(why);
  }

  @Test
  void erasure_byWhoIsNoOperator_isRefused() {
    mallory.post("/api/v1/people/dana/erasure").isProblem(403, "may-not-erase");
    audrey.post("/api/v1/people/dana/erasure").isProblem(403, "may-not-erase");
  }

  @Test
  void erasure_ofWhoIsStillHereOrNobody_isRefused() {
    oscar.post("/api/v1/people/dana/erasure").isProblem(409, "still-active");
    oscar.post("/api/v1/people/nobody-we-know/erasure").isProblem(404, "no-such-person");
    oscar.post("/api/v1/people/NOT%20A%20NAME/erasure").isProblem(404, "no-such-person");
  }

  private String finished(Caller dana, String why, String comment) {
    Answer asked =
        dana.withKey(UUID.randomUUID().toString())
            .asks(Map.of("role", "payments-prepare", "justification", why));
    String request = asked.at("/id");
    Caller.Open open = bob.openAbout(request);
    bob.withKey(UUID.randomUUID().toString())
        .post(
            "/api/v1/approvals/" + open.task(),
            Map.of("decision", "deny", "comment", comment, "requestHash", open.hash()))
        .is(200);
    return request;
  }

  private void leave(PersonId person) {
    database()
        .sql("update person set active = false where person_id = ?")
        .param(person.value())
        .update();
  }

  private void wrong(PersonId name) {
    Caller.as(address(), name.value(), "wrong").get("/api/v1/grants");
  }

  private List<String> logins(String type, String... parts) {
    return tables.entries(type).stream()
        .filter(entry -> List.of(parts).stream().allMatch(entry::contains))
        .toList();
  }
}
