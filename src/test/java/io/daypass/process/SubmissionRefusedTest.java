package io.daypass.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.daypass.ProcessTest;
import io.daypass.Samples;
import io.daypass.connector.FakeTargets;
import io.daypass.identity.Actor;
import io.daypass.issuance.Grant;
import io.daypass.ledger.LedgerInvariant;
import io.daypass.request.AccessRequest;
import io.daypass.request.Ask;
import io.daypass.request.Lane;
import io.daypass.request.Refusals;
import io.daypass.request.Refused;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Asks that are not taken in leave nothing behind but, once written down, their entry. */
@ProcessTest
class SubmissionRefusedTest {

  private static final String WHY = "Customer 4711 waits.";

  @Autowired private Stage stage;
  @Autowired private Refusals refusals;
  @Autowired private RuntimeService runtime;
  @Autowired private JdbcClient jdbc;
  @Autowired private FakeTargets targets;
  @Autowired private LedgerInvariant ledger;

  static Stream<Arguments> badAsks() {
    return Stream.of(
        arguments("unknown-role", ask("no-such-role", WHY, "PT1H", null, null, null)),
        arguments("unknown-role", ask("../../etc", WHY, "PT1H", null, null, null)),
        arguments("unknown-role", ask(null, WHY, "PT1H", null, null, null)),
        arguments("justification-missing", ask("read-orders", null, "PT1H", null, null, null)),
        arguments("justification-missing", ask("read-orders", " \n", "PT1H", null, null, null)),
        arguments(
            "justification-too-long",
            ask("read-orders", "x".repeat(2001), "PT1H", null, null, null)),
        arguments("control-characters", ask("read-orders", "a\u0000b", "PT1H", null, null, null)),
        arguments("duration-unreadable", ask("read-orders", WHY, "1 hour", null, null, null)),
        arguments(
            "duration-unreadable",
            ask("read-orders", WHY, "PT99999999999999999999H", null, null, null)),
        arguments("duration-not-positive", ask("read-orders", WHY, "PT0S", null, null, null)),
        arguments("duration-not-positive", ask("read-orders", WHY, "-PT1H", null, null, null)),
        arguments("duration-over-ceiling", ask("read-orders", WHY, "PT24H1S", null, null, null)),
        arguments("duration-too-short", ask("read-orders", WHY, "PT59S", null, null, null)),
        arguments("unknown-beneficiary", ask("read-orders", WHY, "PT1H", "nobody", null, null)),
        arguments("unknown-beneficiary", ask("read-orders", WHY, "PT1H", "Alice!", null, null)),
        arguments("not-eligible", ask("read-orders", WHY, "PT1H", "mallory", null, null)),
        arguments("ticket-too-long", ask("read-orders", WHY, "PT1H", null, "x".repeat(101), null)),
        arguments("public-key-unusable", ask("read-orders", WHY, "PT1H", null, null, "ssh-rsa")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("badAsks")
  void submit_whenARuleObjects_isRefusedAndChangesNothing(String code, Ask ask) {
    Refused refused = catchThrowableOfType(Refused.class, () -> stage.ask(ask));

    assertThat(refused.refusal().code()).isEqualTo(code);
    assertThatNothingIsThere();
    assertThat(ledger.size()).isZero();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("badAsks")
  void preview_whenARuleObjects_saysTheSameAsTheRealThing(String code, Ask ask) {
    Refused refused = catchThrowableOfType(Refused.class, () -> stage.preview(ask));

    assertThat(refused.refusal().code()).isEqualTo(code);
    assertThatNothingIsThere();
  }

  @Test
  void refusal_whenWrittenDown_isTheOnlyEntryAndHoldsNoWordOfTheAsk() {
    Ask ask = ask("read-orders", "secret".repeat(400), "PT1H", null, null, null);
    Refused refused = catchThrowableOfType(Refused.class, () -> stage.ask(ask));
    Actor.Human actor = stage.logIn(Samples.ALICE);

    refusals.record(actor, refused.refusal(), "POST /api/v1/requests");

    assertThat(ledger.size()).isOne();
    assertThat(ledger.bodies(Samples.ALICE))
        .singleElement()
        .satisfies(
            entry -> {
              assertThat(entry.path("type").asText()).isEqualTo("access.refused");
              assertThat(entry.path("data").path("code").asText())
                  .isEqualTo("justification-too-long");
              assertThat(entry.toString()).doesNotContain("secret");
            });
    assertThatNothingIsThere();
  }

  @Test
  void submit_whenTheOtherDutyIsHeld_isRefused() {
    AccessRequest prepare = stage.ask(Samples.ALICE, "prepare-payments");
    stage.approve(Samples.BOB, prepare, Lane.MANAGER_OR_OWNER);
    stage.guard();

    assertConflict();
  }

  @Test
  void submit_whenTheOtherDutyIsAskedFor_isRefused() {
    stage.ask(Samples.ALICE, "prepare-payments");

    assertConflict();
  }

  @Test
  void submit_onBehalf_whenTheBeneficiaryHasTheOtherDuty_isRefused() {
    stage.ask(Samples.ALICE, "prepare-payments");

    Refused refused =
        catchThrowableOfType(
            Refused.class,
            () -> stage.ask(Asks.onBehalf(Samples.BOB, Samples.ALICE, "release-payments")));

    assertThat(refused.refusal().code()).isEqualTo("conflicting-duties");
  }

  @Test
  void submit_whenTheOtherDutyHasEnded_isTaken() {
    AccessRequest prepare = stage.ask(Samples.ALICE, "prepare-payments");
    stage.approve(Samples.BOB, prepare, Lane.MANAGER_OR_OWNER);
    stage.guard();
    Grant grant = stage.grant(prepare);
    stage.passUntilOver(grant);
    stage.guard();

    AccessRequest release = stage.ask(Samples.ALICE, "release-payments");

    assertThat(release.isPending()).isTrue();
  }

  @Test
  void submit_withoutDuration_getsTheDefault() {
    assertThat(stage.ask(Samples.ALICE, "read-orders").duration()).isEqualTo(Duration.ofHours(1));
  }

  private void assertConflict() {
    Refused refused =
        catchThrowableOfType(Refused.class, () -> stage.ask(Samples.ALICE, "release-payments"));

    assertThat(refused.refusal().code()).isEqualTo("conflicting-duties");
    assertThat(rows("access_request")).isOne();
  }

  private void assertThatNothingIsThere() {
    stage.guard();
    for (String table : List.of("access_request", "access_grant", "hold", "free_text")) {
      assertThat(rows(table)).as(table).isZero();
    }
    assertThat(runtime.createProcessInstanceQuery().count()).isZero();
    assertThat(targets.directory.calls()).isEmpty();
    assertThat(targets.database.calls()).isEmpty();
  }

  private long rows(String table) {
    return jdbc.sql("select count(*) from " + table).query(Long.class).single();
  }

  private static Ask ask(
      String role, String why, String duration, String beneficiary, String ticket, String key) {
    return new Ask(Samples.ALICE, role, why, duration, beneficiary, ticket, key);
  }
}
