package io.daypass.issuance;

import static org.assertj.core.api.Assertions.assertThat;

import io.daypass.ProcessTest;
import io.daypass.Samples;
import io.daypass.connector.FakeConnector.Call;
import io.daypass.connector.FakeConnector.Verb;
import io.daypass.connector.FakeTargets;
import io.daypass.ledger.LedgerInvariant;
import io.daypass.process.Stage;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Several grants on one access: the target is touched for the first and for the last. */
@ProcessTest
class SharedAccessTest {

  private static final Duration HOUR = Duration.ofHours(1);
  private static final Duration HALF_AN_HOUR = Duration.ofMinutes(30);

  @Autowired private Stage stage;
  @Autowired private FakeTargets targets;
  @Autowired private LedgerInvariant ledger;

  @Test
  void issue_whenAnotherGrantHasIt_doesNotCallTheTargetAgain() {
    stage.hold(Samples.ALICE, "join-support");

    Grant second = stage.hold(Samples.ALICE, "join-support");

    assertThat(second.status()).isEqualTo(GrantStatus.ACTIVE);
    assertThat(targets.directory.calls(Verb.ISSUE)).hasSize(1);
    assertThat(hold(second).preExisting()).isFalse();
  }

  @Test
  void firstExpiry_whenAnotherGrantLasts_leavesTheAccess() {
    Grant first = stage.hold(Samples.ALICE, "join-support", HOUR);
    stage.pass(HALF_AN_HOUR);
    Grant second = stage.hold(Samples.ALICE, "join-support", HOUR);

    stage.passUntilOver(first);
    stage.guard();

    assertThat(targets.directory.calls(Verb.REVOKE)).isEmpty();
    assertThat(hold(first).state()).isEqualTo(HoldState.RELEASED);
    assertThat(hold(first).verifiedAbsent()).isNull();
    assertThat(how(first)).isEqualTo("left-to-another-grant");
    assertThat(stage.now(second).status()).isEqualTo(GrantStatus.ACTIVE);
  }

  @Test
  void lastExpiry_removesTheAccess() {
    Grant first = stage.hold(Samples.ALICE, "join-support", HOUR);
    stage.pass(HALF_AN_HOUR);
    Grant second = stage.hold(Samples.ALICE, "join-support", HOUR);
    stage.passUntilOver(first);
    stage.guard();

    stage.passUntilOver(second);
    stage.guard();

    assertThat(targets.areEmpty()).isTrue();
    assertThat(how(second)).isEqualTo("removed");
    assertThat(hold(second).verifiedAbsent()).isEqualTo(second.lease().end());
  }

  @Test
  void bothExpiries_atTheSameTime_removeTheAccess() {
    Grant first = stage.hold(Samples.ALICE, "join-support", HOUR);
    Grant second = stage.hold(Samples.ALICE, "work-on-incident", HOUR);

    stage.passUntilOver(first);
    stage.guard();

    assertThat(targets.areEmpty()).isTrue();
    assertThat(stage.now(first).status()).isEqualTo(GrantStatus.REVOKED);
    assertThat(stage.now(second).status()).isEqualTo(GrantStatus.REVOKED);
    assertThat(targets.directory.calls(Verb.REVOKE)).hasSize(1);
  }

  @Test
  void grants_backToBack_leaveThePersonWithTheAccess() {
    Grant first = stage.hold(Samples.ALICE, "join-support", HOUR);
    stage.passUntilOver(first);

    Grant second = stage.hold(Samples.ALICE, "join-support", HOUR);

    assertThat(stage.now(first).status()).isEqualTo(GrantStatus.REVOKED);
    assertThat(second.status()).isEqualTo(GrantStatus.ACTIVE);
    assertThat(targets.directory.has("alice", "support")).isTrue();
    stage.passUntilOver(second);
    stage.guard();
    assertThat(targets.areEmpty()).isTrue();
  }

  @Test
  void grant_wantedWhileTheLastOneIsBeingRevoked_leavesThePersonWithTheAccess() {
    Grant first = stage.hold(Samples.ALICE, "join-support");
    targets.directory.during(Verb.REVOKE, () -> stage.ask(Samples.ALICE, "join-support"));

    stage.revoke(Samples.ALICE, first);
    stage.guard();

    assertThat(stage.now(first).status()).isEqualTo(GrantStatus.REVOKED);
    assertThat(targets.directory.has("alice", "support")).isTrue();
    assertThat(targets.directory.collisions()).isZero();
    stage.pass(HOUR);
    stage.guard();
    assertThat(targets.areEmpty()).isTrue();
  }

  @Test
  void revocation_whileAnotherGrantIsBeingIssued_leavesThePersonWithTheAccess() {
    Grant first = stage.hold(Samples.ALICE, "join-support");
    targets.directory.during(Verb.VERIFY, () -> stage.revoke(Samples.ALICE, first));

    Grant second = stage.hold(Samples.ALICE, "join-support");

    assertThat(stage.now(first).status()).isEqualTo(GrantStatus.REVOKED);
    assertThat(second.status()).isEqualTo(GrantStatus.ACTIVE);
    assertThat(targets.directory.has("alice", "support")).isTrue();
    stage.passUntilOver(second);
    stage.guard();
    assertThat(targets.areEmpty()).isTrue();
  }

  @Test
  void grants_ofDifferentPeople_doNotMeet() {
    Grant alices = stage.hold(Samples.ALICE, "join-support");
    stage.hold(Samples.DANA, "join-support");

    stage.revoke(Samples.ALICE, alices);
    stage.guard();

    assertThat(targets.directory.has("alice", "support")).isFalse();
    assertThat(targets.directory.has("dana", "support")).isTrue();
  }

  @Test
  void accounts_ofTheirOwn_areNeverShared() {
    Grant first = stage.hold(Samples.ALICE, "read-orders");
    Grant second = stage.hold(Samples.ALICE, "read-orders");

    stage.revoke(Samples.ALICE, first);
    stage.guard();

    assertThat(targets.database.calls(Verb.ISSUE))
        .extracting(Call::account)
        .doesNotHaveDuplicates();
    assertThat(targets.database.has("dp-" + first.id(), "orders-read")).isFalse();
    assertThat(targets.database.has("dp-" + second.id(), "orders-read")).isTrue();
  }

  @Test
  void preExistingAccess_isRecordedAndLeft() {
    targets.directory.give("alice", "group", "support");

    Grant grant = stage.hold(Samples.ALICE, "join-support");
    assertThat(hold(grant).preExisting()).isTrue();
    assertThat(targets.directory.calls(Verb.ISSUE)).isEmpty();
    stage.passUntilOver(grant);
    stage.guard();

    assertThat(targets.directory.calls(Verb.REVOKE)).isEmpty();
    assertThat(targets.directory.has("alice", "support")).isTrue();
    assertThat(how(grant)).isEqualTo("left-as-pre-existing");
    assertThat(stage.now(grant).status()).isEqualTo(GrantStatus.REVOKED);
    assertThat(
            ledger
                .bodies(grant.request().value(), "hold.held")
                .get(0)
                .path("data")
                .path("preExisting")
                .asBoolean())
        .isTrue();
  }

  @Test
  void preExistingAccess_underTwoGrants_isLeftByBoth() {
    targets.directory.give("alice", "group", "support");
    Grant first = stage.hold(Samples.ALICE, "join-support", HALF_AN_HOUR);
    Grant second = stage.hold(Samples.ALICE, "join-support", HOUR);

    stage.passUntilOver(first);
    stage.guard();
    stage.passUntilOver(second);
    stage.guard();

    assertThat(hold(second).preExisting()).isTrue();
    assertThat(targets.directory.has("alice", "support")).isTrue();
  }

  @Test
  void accessOfAnEndedGrant_thatHasComeBack_isNotTakenForPreExisting() {
    Grant first = stage.hold(Samples.ALICE, "join-support", HALF_AN_HOUR);
    stage.passUntilOver(first);
    stage.guard();
    // As from a backup of the target.
    targets.directory.give("alice", "group", "support");

    Grant second = stage.hold(Samples.ALICE, "join-support", HOUR);
    stage.passUntilOver(second);
    stage.guard();

    assertThat(hold(second).preExisting()).isFalse();
    assertThat(targets.areEmpty()).isTrue();
  }

  @Test
  void access_leftToAGrantThatIsRevokedMeanwhile_isRemovedWithIt() {
    Grant first = stage.hold(Samples.ALICE, "join-support", HOUR);
    stage.passUntilOver(first);
    Grant second = stage.grant(stage.ask(Samples.ALICE, "join-support"));
    targets.directory.during(Verb.VERIFY, () -> stage.revoke(Samples.ALICE, second));

    stage.guard();

    assertThat(stage.now(first).status()).isEqualTo(GrantStatus.REVOKED);
    assertThat(stage.now(second).status()).isEqualTo(GrantStatus.REVOKED);
    assertThat(targets.areEmpty()).isTrue();
  }

  @Test
  void crash_betweenCallAndRecord_isAdoptedAndNotTakenForPreExisting() {
    targets.directory.loseAnswers(1, Verb.ISSUE);
    Grant grant = stage.hold(Samples.ALICE, "join-support");
    assertThat(targets.directory.has("alice", "support")).isTrue();
    assertThat(grant.status()).isEqualTo(GrantStatus.ISSUING);

    stage.pass(Duration.ofSeconds(1));
    stage.guard();

    assertThat(stage.now(grant).status()).isEqualTo(GrantStatus.ACTIVE);
    assertThat(hold(grant).preExisting()).isFalse();
    assertThat(targets.directory.calls(Verb.ISSUE)).hasSize(1);
    stage.passUntilOver(grant);
    stage.guard();
    assertThat(targets.areEmpty()).isTrue();
  }

  @Test
  void crash_betweenCallAndRecord_isNotTakenForPreExistingByAnotherGrantEither() {
    targets.directory.loseAnswers(1, Verb.ISSUE);
    Grant first = stage.hold(Samples.ALICE, "join-support", HALF_AN_HOUR);
    Grant second = stage.hold(Samples.ALICE, "join-support", HOUR);
    assertThat(second.status()).isEqualTo(GrantStatus.ACTIVE);
    assertThat(hold(second).preExisting()).isFalse();

    stage.passUntilOver(first);
    stage.guard();
    stage.passUntilOver(second);
    stage.guard();

    assertThat(targets.areEmpty()).isTrue();
  }

  private Hold hold(Grant grant) {
    return stage.holds(grant).get(0);
  }

  private String how(Grant grant) {
    List<String> how =
        ledger.bodies(grant.request().value(), "hold.released").stream()
            .map(entry -> entry.path("data").path("how").asText())
            .toList();
    assertThat(how).hasSize(1);
    return how.get(0);
  }
}
