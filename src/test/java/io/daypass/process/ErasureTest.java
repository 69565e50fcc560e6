package io.daypass.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.daypass.ProcessTest;
import io.daypass.Samples;
import io.daypass.identity.Actor;
import io.daypass.identity.DirectoryStore;
import io.daypass.identity.DirectorySync;
import io.daypass.identity.Person;
import io.daypass.identity.PersonId;
import io.daypass.issuance.Grant;
import io.daypass.ledger.LedgerInvariant;
import io.daypass.people.Erasure;
import io.daypass.request.AccessRequest;
import io.daypass.request.Ask;
import io.daypass.request.Lane;
import io.daypass.request.Refused;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * That a person's words can be taken out of the tables and of the engine, and the evidence stays.
 */
@ProcessTest
class ErasureTest {

  private static final PersonId OSCAR = new PersonId("oscar");

  /** Other words in each test: the engine's history is not emptied in between. */
  private final String why = "my landlord Quincy is waiting " + UUID.randomUUID();

  private final String comment = "fine by Wilhelmina " + UUID.randomUUID();

  @Autowired private Stage stage;
  @Autowired private Erasure erasure;
  @Autowired private DirectoryStore directory;
  @Autowired private DirectorySync sync;
  @Autowired private EngineIdentity engineIdentity;
  @Autowired private LedgerInvariant ledger;
  @Autowired private HistoryService history;
  @Autowired private IdentityService identity;
  @Autowired private JdbcClient jdbc;

  @AfterEach
  void comeBack() {
    sync.afterPropertiesSet();
    engineIdentity.afterSingletonsInstantiated();
  }

  @Test
  void erase_whenThePersonHasLeft_leavesNoWordOfThem() {
    AccessRequest request = finishedRequest();
    assertThat(wordsInEngine()).isNotEmpty();
    leave(Samples.ALICE);

    Erasure.Erased erased = erasure.erase(Samples.ALICE, operator());

    assertThat(wordsInEngine()).isEmpty();
    assertThat(erased.requests()).isEqualTo(1);
    assertThat(erased.texts()).isEqualTo(2);
    assertThat(erased.copies().get("engine")).isPositive();
    assertThat(count("select count(*) from free_text")).isZero();
    Person left = directory.findEver(Samples.ALICE).orElseThrow();
    assertThat(left.name()).isEqualTo("[erased]");
    assertThat(left.email()).isNull();
    assertThat(left.groups()).isEmpty();
    assertThat(identity.createUserQuery().userId("alice").count()).isZero();
    assertThat(stage.endedAt(request)).isEqualTo("access-ended");
  }

  @Test
  void erase_whenDone_isAnEntryWithNumbersAndTheChainsStaySound() {
    finishedRequest();
    leave(Samples.ALICE);

    erasure.erase(Samples.ALICE, operator());

    List<JsonNode> entries = ledger.bodies(Samples.ALICE);
    JsonNode last = entries.get(entries.size() - 1);
    assertThat(last.at("/type").asText()).isEqualTo("person.erased");
    assertThat(last.at("/actor/sub").asText()).isEqualTo("oscar");
    assertThat(last.at("/data/texts").asInt()).isEqualTo(2);
    assertThat(ledger.faults()).isEmpty();
  }

  @Test
  void erase_ofAnApprover_takesTheCommentAndLeavesTheReason() {
    finishedRequest();
    leave(Samples.BOB);

    erasure.erase(Samples.BOB, operator());

    assertThat(wordsInEngine()).noneMatch(text -> text.contains(comment));
    assertThat(wordsInEngine()).anyMatch(text -> text.contains(why));
    assertThat(count("select count(*) from free_text")).isEqualTo(1);
  }

  @Test
  void erase_whileThePersonIsActive_isRefused() {
    finishedRequest();

    assertRefused(Samples.ALICE, "still-active");
  }

  @Test
  void erase_whileAccessIsHeld_isRefused() {
    stage.hold(Samples.ALICE, "read-orders");
    leave(Samples.ALICE);

    assertRefused(Samples.ALICE, "access-still-open");
  }

  @Test
  void erase_whileARequestWaits_isRefused() {
    stage.ask(Samples.ALICE, "prepare-payments");
    leave(Samples.ALICE);

    assertRefused(Samples.ALICE, "access-still-open");
  }

  @Test
  void erase_ofNobody_isRefused() {
    assertRefused(new PersonId("nobody-we-know"), "no-such-person");
  }

  @Test
  void directory_whenSomebodyComesBack_isToldWithoutTheirName() {
    leave(Samples.ALICE);

    sync.afterPropertiesSet();

    List<JsonNode> entries = ledger.bodies(Samples.ALICE);
    assertThat(entries)
        .extracting(body -> body.at("/type").asText())
        .containsExactly("person.added");
    assertThat(entries.toString()).doesNotContain("Ames").doesNotContain("@");
  }

  private AccessRequest finishedRequest() {
    Ask ask = Asks.because(Samples.ALICE, "prepare-payments", why);
    AccessRequest request = stage.ask(ask);
    stage.decide(Samples.BOB, request, Lane.MANAGER_OR_OWNER, "approve", comment);
    stage.guard();
    Grant grant = stage.grant(request);
    stage.revoke(Samples.ALICE, grant);
    stage.guard();
    return request;
  }

  private void assertRefused(PersonId person, String code) {
    long texts = count("select count(*) from free_text");
    assertThatThrownBy(() -> erasure.erase(person, operator()))
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.refusal().code()).isEqualTo(code));
    assertThat(count("select count(*) from free_text")).isEqualTo(texts);
  }

  private List<String> wordsInEngine() {
    List<String> variables =
        history.createHistoricVariableInstanceQuery().list().stream()
            .map(HistoricVariableInstance::getValue)
            .map(String::valueOf)
            .toList();
    List<String> details =
        jdbc.sql("select TEXT_ from ACT_HI_DETAIL where TEXT_ is not null")
            .query(String.class)
            .list();
    return Stream.concat(variables.stream(), details.stream())
        .filter(text -> text.contains(why) || text.contains(comment))
        .toList();
  }

  private void leave(PersonId person) {
    jdbc.sql("update person set active = false where person_id = ?").param(person.value()).update();
  }

  private Actor.Human operator() {
    return stage.logIn(OSCAR);
  }

  private long count(String sql) {
    return jdbc.sql(sql).query(Long.class).single();
  }
}
