package io.daypass.drift;

import static org.assertj.core.api.Assertions.assertThat;

import io.daypass.ProcessTest;
import io.daypass.Samples;
import io.daypass.connector.FakeConnector;
import io.daypass.connector.FakeConnector.Verb;
import io.daypass.connector.FakeTargets;
import io.daypass.identity.GroupName;
import io.daypass.issuance.Grant;
import io.daypass.issuance.GrantStatus;
import io.daypass.issuance.Hold;
import io.daypass.issuance.HoldState;
import io.daypass.ledger.LedgerInvariant;
import io.daypass.ledger.LedgerTrust;
import io.daypass.process.Stage;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Each kind of drift, from being seen to being no more. */
@ProcessTest
class DriftSweepTest {

  @Autowired private Stage stage;
  @Autowired private Sweeps sweeps;
  @Autowired private DriftFindings findings;
  @Autowired private TargetStatusStore targetStatus;
  @Autowired private StandingPrivileges standing;
  @Autowired private FakeTargets targets;
  @Autowired private LedgerInvariant ledger;
  @Autowired private LedgerTrust trust;

  private FakeConnector directory;
  private DriftStage drift;

  @BeforeEach
  void setUp() {
    directory = targets.directory;
    drift = new DriftStage(stage, sweeps, findings, targetStatus, ledger);
  }

  @Test
  void targets_whenTheyAreAsTheyShould_giveNoFinding() {
    drift.sweep();
    stage.hold(Samples.ALICE, "work-on-incident");

    Sweep sweep = drift.sweep();

    assertThat(sweep.status()).isEqualTo("done");
    assertThat(sweep.counts()).isEqualTo(new Sweep.Counts(0, 0, 0, 0, 0));
    assertThat(drift.open()).isEmpty();
    assertThat(drift.state("fake-directory")).isEqualTo("swept");
  }

  @Test
  void unknownAccess_isReportedToItsOwnerOnce() {
    drift.sweep();
    directory.give("Mallory", "group", "support");

    drift.sweep();
    drift.sweep();

    Finding finding = drift.only();
    assertThat(finding.kind()).isEqualTo(DriftKind.UNKNOWN);
    assertThat(finding.account()).isEqualTo("Mallory");
    assertThat(finding.owner()).isEqualTo(new GroupName("orders-owners"));
    assertThat(finding.timesSeen()).isEqualTo(2);
    assertThat(directory.has("Mallory", "support")).isTrue();
    assertThat(drift.entries()).containsExactly("standing.changed", "drift.detected");
    assertThat(findings.openByKind())
        .containsEntry(DriftKind.UNKNOWN, 1L)
        .containsEntry(DriftKind.MISSING, 0L);
  }

  @Test
  void unknownAccess_whenItGoes_isResolvedByItself() {
    drift.sweep();
    directory.give("mallory", "group", "support");
    drift.sweep();

    DriftStage.takeByHand(directory, "mallory", "group", "support");
    drift.sweep();

    assertThat(drift.open()).isEmpty();
    assertThat(drift.resolved())
        .singleElement()
        .extracting(Finding::outcome)
        .isEqualTo(DriftOutcome.GONE);
    assertThat(drift.entries()).endsWith("standing.changed", "drift.resolved");
  }

  @Test
  void unknownAccess_whenTheCatalogueSaysSo_isRemovedAndReadBack() {
    stage.hold(Samples.ALICE, "join-support");
    drift.sweep();
    directory.give("mallory", "group", "preparers");

    Sweep sweep = drift.sweep();

    assertThat(directory.has("mallory", "preparers")).isFalse();
    assertThat(sweep.counts().removed()).isEqualTo(1);
    assertThat(drift.resolved())
        .singleElement()
        .extracting(Finding::outcome)
        .isEqualTo(DriftOutcome.REMOVED);
    assertThat(drift.entries())
        .containsSubsequence("drift.detected", "drift.removing", "drift.resolved");
  }

  @Test
  void unknownAccess_whenTheTargetOnlyPretends_staysOpenAndIsTriedAgain() {
    stage.hold(Samples.ALICE, "join-support");
    drift.sweep();
    directory.give("mallory", "group", "preparers");
    directory.pretend(Verb.REVOKE);

    drift.sweep();

    assertThat(drift.only().lastError()).contains("still has the access");
    directory.work();
    drift.sweep();
    assertThat(drift.open()).isEmpty();
    assertThat(directory.has("mallory", "preparers")).isFalse();
  }

  @Test
  void unknownAccess_whenItWasThereAtTheFirstLook_isNeverRemoved() {
    directory.give("mallory", "group", "preparers");
    stage.hold(Samples.ALICE, "join-support");

    drift.sweep();
    drift.sweep();

    assertThat(drift.open()).isEmpty();
    assertThat(directory.has("mallory", "preparers")).isTrue();
    assertThat(standing.report(Optional.empty()).baseline()).isEqualTo(1);
  }

  @Test
  void missingAccess_isIssuedAgainUntilTheSameEnd() {
    Grant grant = stage.hold(Samples.ALICE, "join-support");
    DriftStage.takeByHand(directory, "alice", "group", "support");

    drift.sweepAndGuard();

    assertThat(directory.has("alice", "support")).isTrue();
    assertThat(stage.now(grant).status()).isEqualTo(GrantStatus.ACTIVE);
    assertThat(stage.now(grant).lease()).isEqualTo(grant.lease());
    assertThat(drift.only().kind()).isEqualTo(DriftKind.MISSING);
    drift.sweep();
    assertThat(drift.resolved())
        .singleElement()
        .extracting(Finding::outcome)
        .isEqualTo(DriftOutcome.REPAIRED);
    stage.passUntilOver(grant);
    stage.guard();
    assertThat(directory.isEmpty()).isTrue();
    assertThat(stage.now(grant).status()).isEqualTo(GrantStatus.REVOKED);
  }

  @Test
  void missingAccess_whenTheLedgerIsDistrusted_isReportedOnly() {
    Grant grant = stage.hold(Samples.ALICE, "join-support");
    DriftStage.takeByHand(directory, "alice", "group", "support");
    trust.distrust("test", "the ledger is older than its anchors");

    drift.sweepAndGuard();
    trust.trustAgain("test");

    assertThat(directory.has("alice", "support")).isFalse();
    assertThat(drift.only().kind()).isEqualTo(DriftKind.MISSING);
    assertThat(stage.now(grant).status()).isEqualTo(GrantStatus.ACTIVE);
  }

  @Test
  void missingAccount_isMadeAgain() {
    Grant grant = stage.hold(Samples.ALICE, "read-orders");
    Hold hold = stage.holds(grant).get(0);
    DriftStage.takeByHand(targets.database, hold.account(), "role", "orders-read");

    drift.sweepAndGuard();

    assertThat(targets.database.has(hold.account(), "orders-read")).isTrue();
    assertThat(stage.holdStates(grant)).containsExactly(HoldState.HELD);
  }

  @Test
  void missingAccess_whenItsTimeIsOver_isNotIssued() {
    Grant grant = stage.hold(Samples.ALICE, "join-support");
    DriftStage.takeByHand(directory, "alice", "group", "support");
    stage.passUntilOver(grant);

    drift.sweepAndGuard();

    assertThat(directory.calls(Verb.ISSUE)).hasSize(1);
    assertThat(drift.open()).isEmpty();
    assertThat(stage.now(grant).status()).isEqualTo(GrantStatus.REVOKED);
  }

  @Test
  void missingAccess_whenOlderAccessWentUnderAGrant_isOursFromThenOn() {
    directory.give("alice", "group", "support");
    Grant first = stage.hold(Samples.ALICE, "join-support", Duration.ofMinutes(30));
    Grant second = stage.hold(Samples.ALICE, "join-support", Duration.ofHours(1));
    DriftStage.takeByHand(directory, "alice", "group", "support");

    drift.sweepAndGuard();

    assertThat(directory.has("alice", "support")).isTrue();
    stage.passUntilOver(first);
    stage.guard();
    assertThat(directory.has("alice", "support")).isTrue();
    stage.passUntilOver(second);
    stage.guard();
    assertThat(directory.has("alice", "support")).isFalse();
  }

  @Test
  void missingAccess_whenTheListLags_isFine() {
    Grant grant = stage.hold(Samples.ALICE, "join-support");
    DriftStage.takeByHand(directory, "alice", "group", "support");
    directory.during(Verb.VERIFY, () -> directory.give("alice", "group", "support"));

    drift.sweep();

    assertThat(drift.open()).isEmpty();
    assertThat(stage.holdStates(grant)).containsExactly(HoldState.HELD);
  }

  @Test
  void outlivedAccess_isTakenAwayByTheGuardAndReadBack() {
    Grant grant = stage.hold(Samples.ALICE, "join-support");
    stage.revoke(Samples.ALICE, grant);
    stage.guard();
    stage.pass(Duration.ofSeconds(1));
    directory.give("alice", "group", "support");

    drift.sweepAndGuard();

    assertThat(directory.isEmpty()).isTrue();
    assertThat(drift.only().kind()).isEqualTo(DriftKind.OUTLIVED);
    assertThat(drift.only().grant()).isEqualTo(grant.id());
    assertThat(stage.now(grant).status()).isEqualTo(GrantStatus.REVOKED);
    assertThat(ledger.types(grant.request().value()))
        .endsWith("hold.released", "hold.reopened", "hold.released");
    drift.sweep();
    assertThat(drift.resolved())
        .singleElement()
        .extracting(Finding::outcome)
        .isEqualTo(DriftOutcome.REMOVED);
  }

  @Test
  void outlivedAccount_isTakenAway() {
    Grant grant = stage.hold(Samples.ALICE, "read-orders");
    String account = stage.holds(grant).get(0).account();
    stage.revoke(Samples.ALICE, grant);
    stage.guard();
    stage.pass(Duration.ofSeconds(1));
    targets.database.give(account, "role", "orders-read");

    drift.sweepAndGuard();

    assertThat(targets.areEmpty()).isTrue();
  }

  @Test
  void olderAccess_whenItsGrantIsOver_isStandingAndStays() {
    directory.give("alice", "group", "support");
    Grant grant = stage.hold(Samples.ALICE, "join-support");
    drift.sweep();
    stage.revoke(Samples.ALICE, grant);
    stage.guard();

    drift.sweepAndGuard();

    assertThat(directory.has("alice", "support")).isTrue();
    assertThat(drift.open()).isEmpty();
    StandingReport report = standing.report(Optional.empty());
    assertThat(report.baseline()).isEqualTo(1);
    assertThat(report.now()).isEqualTo(1);
  }

  @Test
  void standingPrivileges_whenTheyAreGivenUp_areCountedDown() {
    directory.give("dana", "group", "console-admins");
    directory.give("mallory", "group", "support");
    drift.sweep();
    DriftStage.takeByHand(directory, "dana", "group", "console-admins");
    stage.pass(Duration.ofDays(1));

    drift.sweep();

    StandingReport report = standing.report(Optional.empty());
    assertThat(report.reduction()).contains(50.0);
    assertThat(report.byDay()).containsValues(2, 1).hasSize(2);
    assertThat(standing.page(Optional.empty(), null, 10))
        .singleElement()
        .extracting(StandingPrivilege::account)
        .isEqualTo("mallory");
    assertThat(drift.entries()).containsExactly("standing.changed");
  }
}
