package io.daypass.cockpit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.daypass.ProcessTest;
import io.daypass.Samples;
import io.daypass.cockpit.SearchForm.Typed;
import io.daypass.issuance.Grant;
import io.daypass.process.Asks;
import io.daypass.process.Stage;
import io.daypass.request.AccessRequest;
import io.daypass.request.Lane;
import io.daypass.request.Refused;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest
class HistoryListTest {

  @Autowired private Stage stage;
  @Autowired private HistoryPages pages;

  @Test
  void search_whenNothingIsTyped_findsAllNewestFirst() {
    AccessRequest first = stage.ask(Samples.ALICE, "read-orders");
    stage.pass(Duration.ofMinutes(1));
    AccessRequest second = stage.ask(Samples.DANA, "join-support");

    assertThat(search(all())).containsExactly(second.id().value(), first.id().value());
  }

  @Test
  void search_whenSomebodyAskedHeldOrDecided_findsIt() {
    AccessRequest asked = stage.ask(Samples.ALICE, "prepare-payments");
    AccessRequest held = stage.ask(Asks.onBehalf(Samples.BOB, Samples.DANA, "prepare-payments"));
    stage.approve(Samples.BOB, asked, Lane.MANAGER_OR_OWNER);

    assertThat(search(person("alice"))).containsExactly(asked.id().value());
    assertThat(search(person("dana"))).containsExactly(held.id().value());
    assertThat(search(person("bob")))
        .containsExactlyInAnyOrder(asked.id().value(), held.id().value());
    assertThat(search(person("carol"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"Ames", "alice AMES", "'  ali '", "Alice"})
  void search_whenAPartOfANameIsTyped_findsThePerson(String typed) {
    AccessRequest asked = stage.ask(Samples.ALICE, "read-orders");
    stage.ask(Samples.DANA, "read-orders");

    assertThat(search(person(typed))).containsExactly(asked.id().value());
  }

  @ParameterizedTest
  @CsvSource({"%", "_", "\\", "nobody at all"})
  void search_whenNobodyIsCalledThat_findsNothing(String typed) {
    stage.ask(Samples.ALICE, "read-orders");

    assertThat(search(person(typed))).isEmpty();
  }

  @Test
  void search_whenARoleOrAResourceIsChosen_findsWhatIsOnIt() {
    AccessRequest orders = stage.ask(Samples.ALICE, "read-orders");
    AccessRequest both = stage.ask(Samples.DANA, "work-on-incident");
    AccessRequest support = stage.ask(Samples.DAVE, "join-support");

    assertThat(search(role("read-orders"))).containsExactly(orders.id().value());
    assertThat(search(resource("orders")))
        .containsExactlyInAnyOrder(orders.id().value(), both.id().value());
    assertThat(search(resource("support")))
        .containsExactlyInAnyOrder(both.id().value(), support.id().value());
    assertThat(search(resource("payments"))).isEmpty();
  }

  @Test
  void search_whenDaysAreGiven_findsBothDaysInclusive() {
    AccessRequest monday = stage.ask(Samples.ALICE, "read-orders");
    stage.pass(Duration.ofDays(1));
    AccessRequest tuesday = stage.ask(Samples.ALICE, "join-support");

    assertThat(search(days("2026-11-23", "2026-11-23"))).containsExactly(monday.id().value());
    assertThat(search(days("2026-11-24", null))).containsExactly(tuesday.id().value());
    assertThat(search(days(null, "2026-11-24"))).hasSize(2);
    assertThat(search(days("2026-11-25", null))).isEmpty();
  }

  @Test
  void search_whenAnOutcomeIsChosen_findsWhatCameToIt() {
    AccessRequest pending = stage.ask(Samples.ALICE, "prepare-payments");
    AccessRequest withdrawn = stage.ask(Samples.DANA, "prepare-payments");
    stage.withdraw(Samples.DANA, withdrawn);
    AccessRequest denied = stage.ask(Samples.DAVE, "prepare-payments");
    stage.deny(Samples.TESS, denied, Lane.MANAGER_OR_OWNER);
    AccessRequest issuing = stage.ask(Samples.DAVE, "read-orders");
    Grant active = stage.hold(Samples.ALICE, "read-orders");
    Grant early = stage.revoke(Samples.DANA, stage.hold(Samples.DANA, "read-orders"));

    assertThat(search(outcome("pending"))).containsExactly(pending.id().value());
    assertThat(search(outcome("withdrawn"))).containsExactly(withdrawn.id().value());
    assertThat(search(outcome("denied"))).containsExactly(denied.id().value());
    assertThat(search(outcome("revoking"))).containsExactly(early.request().value());
    assertThat(search(outcome("active"))).contains(active.request().value(), issuing.id().value());

    stage.guard();
    assertThat(search(outcome("ended-early"))).containsExactly(early.request().value());
    stage.passUntilOver(active);
    stage.guard();
    assertThat(search(outcome("ended-on-time")))
        .containsExactlyInAnyOrder(active.request().value(), issuing.id().value());
    assertThat(search(outcome("running"))).containsExactly(pending.id().value());
    assertThat(search(outcome("finished"))).hasSize(5).doesNotContain(pending.id().value());
  }

  @Test
  void pages_oneAfterTheOther_showEveryRequestOnce() {
    List<UUID> asked = new ArrayList<>();
    for (int i = 0; i < 7; i++) {
      asked.add(
          0, stage.ask(i % 2 == 0 ? Samples.ALICE : Samples.DANA, "read-orders").id().value());
      if (i == 3) {
        stage.pass(Duration.ofMinutes(1));
      }
    }

    List<UUID> seen = new ArrayList<>();
    String after = null;
    do {
      HistoryList.Part part = pages.search(new Typed(null, null, null, null, null, null, after, 3));
      assertThat(part.items()).hasSizeLessThanOrEqualTo(3);
      part.items().forEach(request -> seen.add(request.id()));
      after = part.next();
    } while (after != null);

    assertThat(seen).containsExactlyElementsOf(asked);
  }

  @Test
  void line_ofARequest_namesWhoWhatAndWhoDecided() {
    AccessRequest asked = stage.ask(Samples.ALICE, "prepare-payments");
    stage.approve(Samples.BOB, asked, Lane.MANAGER_OR_OWNER);
    stage.guard();

    FoundRequest line = pages.search(all()).items().get(0);

    assertThat(line.requester().name()).isEqualTo("Alice Ames");
    assertThat(line.role().name()).isEqualTo("Prepare payments");
    assertThat(line.resources()).extracting("name").containsExactly("Payments");
    assertThat(line.outcome()).isEqualTo("active");
    assertThat(line.heldFrom()).isEqualTo("2026-11-23T09:00:00Z");
    assertThat(line.votes())
        .extracting(vote -> vote.approver().name())
        .containsExactly("Bob Brown");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "role     | No/Role      | \"role\" must be the name of a role",
        "resource | ../x         | \"resource\" must be the name of a resource",
        "from     | yesterday    | \"from\" must be a day, such as 2026-11-25.",
        "to       | 2026-02-30   | \"to\" must be a day, such as 2026-11-25.",
        "to       | +999999999-12-31 | \"to\" must be a day of this century",
        "outcome  | good         | \"outcome\" must be one of running, finished, pending",
        "after    | 7            | \"request\" must be the id of a request."
      })
  void search_whenAFieldCannotBeRead_saysWhatItMustBe(String field, String typed, String sentence) {
    assertThatThrownBy(() -> pages.search(only(field, typed)))
        .isInstanceOf(Refused.class)
        .hasMessageContaining(sentence);
  }

  @Test
  void search_whenAPageIsWantedAfterNothing_isEmpty() {
    stage.ask(Samples.ALICE, "read-orders");

    assertThat(search(only("after", UUID.randomUUID().toString()))).isEmpty();
  }

  private List<UUID> search(Typed typed) {
    return pages.search(typed).items().stream().map(FoundRequest::id).toList();
  }

  private static Typed all() {
    return only("", "");
  }

  private static Typed person(String typed) {
    return only("person", typed);
  }

  private static Typed role(String typed) {
    return only("role", typed);
  }

  private static Typed resource(String typed) {
    return only("resource", typed);
  }

  private static Typed outcome(String typed) {
    return only("outcome", typed);
  }

  private static Typed days(String from, String to) {
    return new Typed(null, null, null, from, to, null, null, 50);
  }

  private static Typed only(String field, String typed) {
    return new Typed(
        field.equals("person") ? typed : null,
        field.equals("role") ? typed : null,
        field.equals("resource") ? typed : null,
        field.equals("from") ? typed : null,
        field.equals("to") ? typed : null,
        field.equals("outcome") ? typed : null,
        field.equals("after") ? typed : null,
        50);
  }
}
