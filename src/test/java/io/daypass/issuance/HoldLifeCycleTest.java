package io.daypass.issuance;

import static org.assertj.core.api.Assertions.assertThat;

import io.daypass.ProcessTest;
import io.daypass.Samples;
import io.daypass.TestClock;
import io.daypass.connector.FakeConnector.Verb;
import io.daypass.connector.FakeTargets;
import io.daypass.ledger.LedgerInvariant;
import io.daypass.process.Stage;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From wanted to released, with every way that a target can disappoint. */
@ProcessTest
class HoldLifeCycleTest {

  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);

  @Autowired private Stage stage;
  @Autowired private Guard guard;
  @Autowired private TestClock clock;
  @Autowired private FakeTargets targets;
  @Autowired private LedgerInvariant ledger;

  @Test
  void hold_whenNothingGoesWrong_goesFromWantedToReleased() {
    Grant grant = stage.grant(stage.ask(Samples.ALICE, "join-support"));
    assertThat(hold(grant).state()).isEqualTo(HoldState.WANTED);
    assertThat(hold(grant).dueAt()).isEqualTo(clock.instant());

    stage.guard();
    assertThat(hold(grant).state()).isEqualTo(HoldState.HELD);
    assertThat(hold(grant).dueAt()).isEqualTo(grant.lease().end());
    assertThat(hold(grant).verifiedPresent()).isEqualTo(clock.instant());
    assertThat(hold(grant).handle()).isEqualTo("member:alice");

    stage.revoke(Samples.ALICE, grant);
    assertThat(hold(grant).state()).isEqualTo(HoldState.RELEASING);

    stage.guard();
    assertThat(hold(grant).state()).isEqualTo(HoldState.RELEASED);
    assertThat(hold(grant).dueAt()).isNull();
    assertThat(hold(grant).verifiedAbsent()).isEqualTo(clock.instant());
  }

  @Test
  void guard_whenNothingIsDue_callsNobody() {
    stage.hold(Samples.ALICE, "work-on-incident");
    int calls = targets.directory.calls().size() + targets.database.calls().size();

    assertThat(guard.runDue()).isZero();

    assertThat(targets.directory.calls().size() + targets.database.calls().size()).isEqualTo(calls);
  }

  @Test
  void bundle_isIssuedInTheOrderOfTheCatalogue() {
    targets.directory.failNext(1, Verb.ISSUE);
    Grant grant = stage.hold(Samples.ALICE, "work-on-incident");
    assertThat(targets.database.calls()).isEmpty();

    stage.pass(Duration.ofSeconds(1));
    stage.guard();

    assertThat(stage.holdStates(grant)).containsExactly(HoldState.HELD, HoldState.HELD);
    assertThat(stage.now(grant).status()).isEqualTo(GrantStatus.ACTIVE);
  }

  @Test
  void bundle_isReleasedWithoutWaitingForTheTargetThatIsDown() {
    Grant grant = stage.hold(Samples.ALICE, "work-on-incident");
    targets.directory.breakDown();
    stage.passUntilOver(grant);

    stage.guard();

    assertThat(targets.database.isEmpty()).isTrue();
    assertThat(stage.holdStates(grant)).containsExactly(HoldState.RELEASING, HoldState.RELEASED);
    assertThat(stage.now(grant).status()).isEqualTo(GrantStatus.REVOKING);
  }

  @Test
  void issue_whenTheTargetPretends_isNotBelieved() {
    targets.database.pretend(Verb.ISSUE);
    Grant grant = stage.hold(Samples.ALICE, "read-orders");
    assertThat(stage.now(grant).status()).isEqualTo(GrantStatus.ISSUING);
    assertThat(hold(grant).lastError()).contains("when read back does not have the access");
    assertThatTheLedgerKnowsOneContradiction(grant);

    targets.database.work();
    stage.pass(Duration.ofSeconds(1));
    stage.guard();

    assertThat(stage.now(grant).status()).isEqualTo(GrantStatus.ACTIVE);
  }

  @Test
  void revoke_whenTheTargetPretends_isNotBelieved() {
    Grant grant = stage.hold(Samples.ALICE, "read-orders");
    targets.database.pretend(Verb.REVOKE);
    stage.revoke(Samples.ALICE, grant);
    stage.guard();
    assertThat(hold(grant).state()).isEqualTo(HoldState.RELEASING);
    assertThat(hold(grant).lastError()).contains("when read back still has the access");
    assertThat(stage.now(grant).status()).isEqualTo(GrantStatus.REVOKING);
    stage.pass(Duration.ofSeconds(1));
    stage.guard();
    assertThatTheLedgerKnowsOneContradiction(grant);

    targets.database.work();
    stage.pass(Duration.ofSeconds(2));
    stage.guard();

    assertThat(targets.areEmpty()).isTrue();
    assertThat(stage.now(grant).status()).isEqualTo(GrantStatus.REVOKED);
  }

  @Test
  void revoke_whenTheAnswerIsLost_isReadBackAndReleasedOnce() {
    Grant grant = stage.hold(Samples.ALICE, "read-orders");
    targets.database.loseAnswers(1, Verb.REVOKE);
    stage.revoke(Samples.ALICE, grant);
    stage.guard();
    assertThat(hold(grant).state()).isEqualTo(HoldState.RELEASING);

    stage.pass(Duration.ofSeconds(1));
    stage.guard();

    assertThat(hold(grant).state()).isEqualTo(HoldState.RELEASED);
    assertThat(ledger.bodies(grant.request().value(), "hold.released")).hasSize(1);
  }

  @Test
  void readBack_whenTheTargetCannotBeRead_isNeverTakenForGone() {
    Grant grant = stage.hold(Samples.ALICE, "read-orders");
    targets.database.failNext(1, Verb.VERIFY);
    stage.revoke(Samples.ALICE, grant);

    stage.guard();

    assertThat(hold(grant).state()).isEqualTo(HoldState.RELEASING);
    stage.pass(Duration.ofSeconds(1));
    stage.guard();
    assertThat(hold(grant).verifiedAbsent()).isEqualTo(clock.instant());
  }

  @Test
  void retries_growAndNeverStop() {
    Grant grant = stage.hold(Samples.ALICE, "read-orders", Duration.ofMinutes(1));
    targets.database.breakDown();
    stage.passUntilOver(grant);
    List<Long> pauses = new ArrayList<>();

    for (int i = 0; i < 40; i++) {
      stage.guard();
      Instant next = hold(grant).dueAt();
      pauses.add(Duration.between(clock.instant(), next).toMillis());
      clock.set(next);
    }

    assertThat(pauses.get(0)).isBetween(800L, 1000L);
    assertThat(pauses.subList(0, 9)).isSorted();
    assertThat(pauses.subList(10, 40)).allMatch(pause -> pause >= 240_000 && pause <= 300_000);
    assertThat(hold(grant).attempts()).isEqualTo(40);
    assertThat(ledger.bodies(grant.request().value(), "hold.stuck")).hasSize(1);
    targets.database.recover();
    stage.guard();
    assertThat(targets.areEmpty()).isTrue();
  }

  @Test
  void retry_isNotMadeBeforeItsTime() {
    targets.database.askToRetryAfter(Duration.ofSeconds(90));
    targets.database.failNext(1, Verb.ISSUE);
    stage.hold(Samples.ALICE, "read-orders");

    stage.pass(Duration.ofSeconds(89));
    stage.guard();
    assertThat(targets.database.calls(Verb.ISSUE)).hasSize(1);
    stage.pass(Duration.ofSeconds(1));
    stage.guard();

    assertThat(targets.database.calls(Verb.ISSUE)).hasSize(2);
  }

  @Test
  void retryOfAnIssue_neverSleepsPastTheEndOfTheLease() {
    targets.database.askToRetryAfter(LONGEST_PAUSE);
    targets.database.loseAnswers(1, Verb.ISSUE);
    Grant grant = stage.hold(Samples.ALICE, "read-orders", Duration.ofMinutes(1));
    targets.database.breakDown();
    stage.pass(Duration.ofSeconds(30));
    stage.guard();
    assertThat(hold(grant).dueAt()).isEqualTo(grant.lease().end());

    targets.database.recover();
    stage.passUntilOver(grant);
    stage.pass(Duration.ofMillis(1));
    stage.guard();

    assertThat(targets.areEmpty()).isTrue();
  }

  @Test
  void lease_whenItEndsDuringTheCallToIssue_isTakenBackAtOnce() {
    Grant grant = stage.grant(stage.ask(Samples.ALICE, "read-orders"));
    targets.database.during(Verb.ISSUE, () -> stage.passUntilOver(grant));

    stage.guard();

    assertThat(targets.areEmpty()).isTrue();
    assertThat(stage.now(grant).ended()).contains(EndReason.LEASE_OVER);
  }

  @Test
  void refusal_ofAGrantThatIsBeingRevoked_endsIt() {
    targets.database.refuse("orders-read", "The role is locked.");
    Grant grant = stage.grant(stage.ask(Samples.ALICE, "read-orders"));
    targets.database.during(Verb.ISSUE, () -> stage.revoke(Samples.ALICE, grant));

    stage.guard();

    assertThat(stage.now(grant).status()).isEqualTo(GrantStatus.REVOKED);
    assertThat(stage.now(grant).ended()).contains(EndReason.MANUAL);
    assertThat(stage.endedAt(grant)).isEqualTo("access-not-issued-end");
  }

  private void assertThatTheLedgerKnowsOneContradiction(Grant grant) {
    assertThat(ledger.bodies(grant.request().value(), "hold.contradicted"))
        .singleElement()
        .satisfies(body -> assertThat(body.at("/data/error").asText()).contains("when read back"));
  }

  private Hold hold(Grant grant) {
    return stage.holds(grant).get(0);
  }
}
