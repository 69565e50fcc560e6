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
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who works on what, when there are several guards and some of them die. */
@ProcessTest
class ClaimsTest {

  @Autowired private Claims claims;
  @Autowired private Guard guard;
  @Autowired private GuardProperties properties;
  @Autowired private TestClock clock;
  @Autowired private Stage stage;
  @Autowired private FakeTargets targets;
  @Autowired private LedgerInvariant ledger;

  @Test
  void claim_whenClaimed_isNotGivenToAnother() {
    Grant grant = stage.grant(stage.ask(Samples.ALICE, "read-orders"));

    assertThat(claimDue(100)).containsExactly(hold(grant).id());
    assertThat(claimDue(100)).isEmpty();
  }

  @Test
  void claim_onSharedAccess_isGivenForAllItsHoldsTogether() {
    stage.ask(Samples.ALICE, "join-support");
    stage.ask(Samples.ALICE, "join-support");
    stage.ask(Samples.DANA, "join-support");

    assertThat(claim(1))
        .singleElement()
        .satisfies(access -> assertThat(access.claimed()).hasSize(2));
    assertThat(claim(100)).hasSize(1);
    assertThat(claim(100)).isEmpty();
  }

  @Test
  void claim_whenItsHolderDied_isTakenOverWhenItExpires() {
    Grant grant = stage.grant(stage.ask(Samples.ALICE, "join-support"));
    claimDue(100);

    stage.pass(properties.claimFor().minusMillis(1));
    stage.guard();
    assertThat(targets.directory.calls()).isEmpty();
    stage.pass(Duration.ofMillis(1));
    stage.guard();

    assertThat(stage.now(grant).status()).isEqualTo(GrantStatus.ACTIVE);
  }

  @Test
  void claim_whenRenewed_lasts() {
    stage.ask(Samples.ALICE, "read-orders");
    List<Hold> inHand = inHand(claim(100));

    stage.pass(properties.claimFor().minusMillis(1));
    claims.renew(inHand);
    stage.pass(properties.claimFor().minusMillis(1));
    assertThat(claimDue(100)).isEmpty();

    stage.pass(Duration.ofMillis(1));
    assertThat(claimDue(100)).hasSize(1);
  }

  @Test
  void claim_thatHasPassedToAnother_isNotRenewedByItsFirstHolder() {
    stage.ask(Samples.ALICE, "read-orders");
    List<Hold> paused = inHand(claim(100));
    stage.pass(properties.claimFor());
    assertThat(claimDue(100)).hasSize(1);

    stage.pass(properties.claimFor().minusMillis(1));
    claims.renew(paused);

    stage.pass(Duration.ofMillis(1));
    assertThat(claimDue(100)).hasSize(1);
  }

  @Test
  void claim_whenGivenBack_isThereForAnybodyAtOnce() {
    stage.ask(Samples.ALICE, "read-orders");

    claims.giveBack(inHand(claim(100)));

    assertThat(claimDue(100)).hasSize(1);
  }

  @Test
  void removal_underAClaimThatHasPassedToAnother_isNotMade() {
    Grant grant = stage.hold(Samples.ALICE, "join-support");
    stage.revoke(Samples.ALICE, grant);
    List<AccessInHand> paused = claim(100);
    stage.pass(properties.claimFor());
    stage.guard();
    Grant again = stage.hold(Samples.ALICE, "join-support");

    guard.carryOut(paused);

    assertThat(targets.directory.has("alice", "support")).isTrue();
    assertThat(stage.now(again).status()).isEqualTo(GrantStatus.ACTIVE);
  }

  @Test
  void claim_limit_isKept() {
    for (int i = 0; i < 5; i++) {
      stage.ask(Samples.ALICE, "read-orders");
    }

    assertThat(claimDue(2)).hasSize(2);
    assertThat(claimDue(100)).hasSize(3);
  }

  @Test
  void revocation_whileAnotherGuardIsIssuing_waitsForIt() {
    Grant grant = stage.grant(stage.ask(Samples.ALICE, "read-orders"));
    List<AccessInHand> claimed = claim(100);
    stage.revoke(Samples.ALICE, grant);

    assertThat(claimDue(100)).isEmpty();

    guard.carryOut(claimed);
    stage.guard();
    assertThat(targets.areEmpty()).isTrue();
  }

  @Test
  void issue_thatTakesLongerThanItsClaim_isTakenAwayWhenTheGrantHasEndedMeanwhile() {
    Grant grant = stage.grant(stage.ask(Samples.ALICE, "read-orders"));
    targets.database.during(
        Verb.ISSUE,
        () -> {
          stage.passUntilOver(grant);
          stage.guard();
          assertThat(stage.now(grant).status()).isEqualTo(GrantStatus.REVOKED);
        });

    stage.guard();

    assertThat(targets.areEmpty()).isTrue();
    clock.advance(properties.claimFor());
    assertThat(claimDue(100)).isEmpty();
  }

  @Test
  void revoke_thatTakesLongerThanItsClaim_hasOneOutcome() {
    Grant grant = stage.hold(Samples.ALICE, "read-orders");
    stage.revoke(Samples.ALICE, grant);
    targets.database.during(
        Verb.REVOKE,
        () -> {
          clock.advance(properties.claimFor());
          stage.guard();
        });

    stage.guard();

    assertThat(targets.areEmpty()).isTrue();
    assertThat(ledger.bodies(grant.request().value(), "hold.released")).hasSize(1);
  }

  @Test
  void issue_thatTakesLongerThanItsClaim_hasOneOutcome() {
    Grant grant = stage.grant(stage.ask(Samples.ALICE, "read-orders"));
    targets.database.during(
        Verb.ISSUE,
        () -> {
          clock.advance(properties.claimFor());
          stage.guard();
          targets.database.refuse("orders-read", "Too late.");
        });

    stage.guard();

    assertThat(stage.now(grant).status()).isEqualTo(GrantStatus.ACTIVE);
    stage.passUntilOver(grant);
    stage.guard();
    assertThat(targets.areEmpty()).isTrue();
  }

  private List<UUID> claimDue(int limit) {
    return Claims.holds(claim(limit));
  }

  private List<AccessInHand> claim(int limit) {
    return claims.targetsDue().stream()
        .flatMap(target -> claims.claimDue(target, limit).stream())
        .toList();
  }

  private static List<Hold> inHand(List<AccessInHand> claimed) {
    return claimed.stream()
        .flatMap(access -> access.claimed().stream())
        .map(GrantedHold::hold)
        .toList();
  }

  private Hold hold(Grant grant) {
    return stage.holds(grant).get(0);
  }
}
