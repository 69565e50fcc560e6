package io.daypass.drift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.daypass.ProcessTest;
import io.daypass.Samples;
import io.daypass.connector.FakeConnector;
import io.daypass.connector.FakeConnector.Verb;
import io.daypass.connector.FakeTargets;
import io.daypass.identity.PersonId;
import io.daypass.issuance.Grant;
import io.daypass.issuance.HoldState;
import io.daypass.ledger.LedgerInvariant;
import io.daypass.process.Stage;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** When the sweep must not act, and what it must not take for drift. */
@ProcessTest
class DriftRailsTest {

  @Autowired private Stage stage;
  @Autowired private Sweeps sweeps;
  @Autowired private DriftFindings findings;
  @Autowired private TargetStatusStore targetStatus;
  @Autowired private FakeTargets targets;
  @Autowired private LedgerInvariant ledger;

  private FakeConnector directory;
  private DriftStage drift;

  @BeforeEach
  void setUp() {
    directory = targets.directory;
    drift = new DriftStage(stage, sweeps, findings, targetStatus, ledger);
  }

  @Test
  void targetThatCannotBeRead_isLeftAlone_andOthersGoOn() {
    Grant grant = stage.hold(Samples.ALICE, "work-on-incident");
    DriftStage.takeByHand(directory, "alice", "group", "support");
    DriftStage.takeByHand(
        targets.database, stage.holds(grant).get(1).account(), "role", "orders-write");
    directory.failNext(1, Verb.HELD);

    Sweep sweep = drift.sweep();

    assertThat(sweep.counts().heldBack()).isEqualTo(1);
    assertThat(drift.state("fake-directory")).isEqualTo("read-failed");
    assertThat(drift.state("fake-database")).isEqualTo("swept");
    assertThat(stage.holdStates(grant)).containsExactly(HoldState.HELD, HoldState.WANTED);
    assertThat(findings.refusals()).isEqualTo(1);
    assertThat(findings.refusingTargets()).isEqualTo(1);
  }

  @Test
  void refusal_isSaidOnceAndTakenBack() {
    directory.failNext(2, Verb.HELD);
    drift.sweep();
    drift.sweep();
    directory.recover();

    drift.sweep();

    assertThat(drift.entries()).containsExactly("drift.refused", "drift.resumed");
    assertThat(findings.refusals()).isEqualTo(2);
    assertThat(findings.refusingTargets()).isZero();
  }

  @Test
  void removal_whenNoGrantIsKnown_isRefused() {
    drift.sweep();
    directory.give("mallory", "group", "preparers");

    drift.sweep();

    assertThat(drift.state("fake-directory")).isEqualTo("knows-no-grants");
    assertThat(directory.has("mallory", "preparers")).isTrue();
    assertThat(directory.calls(Verb.REVOKE)).isEmpty();
    assertThat(drift.only().kind()).isEqualTo(DriftKind.UNKNOWN);
  }

  @Test
  void removal_whenItIsTooMuchAtOnce_isRefused() {
    for (PersonId person : List.of(Samples.ALICE, Samples.BOB)) {
      stage.revoke(person, stage.hold(person, "join-support"));
      stage.guard();
    }
    stage.pass(Duration.ofSeconds(1));
    directory.give("alice", "group", "support");
    directory.give("bob", "group", "support");

    drift.sweepAndGuard();

    assertThat(drift.state("fake-directory")).isEqualTo("too-many-removals");
    assertThat(directory.has("alice", "support")).isTrue();
    assertThat(directory.has("bob", "support")).isTrue();
    assertThat(drift.open()).hasSize(2);
    DriftStage.takeByHand(directory, "bob", "group", "support");
    drift.sweepAndGuard();
    assertThat(directory.isEmpty()).isTrue();
    assertThat(drift.entries()).contains("drift.refused", "drift.resumed");
  }

  @Test
  void revocationDuringTheReading_isNoDrift() {
    Grant grant = stage.hold(Samples.ALICE, "join-support");
    drift.sweep();
    directory.during(
        Verb.HELD,
        () -> {
          stage.revoke(Samples.ALICE, grant);
          stage.guard();
        });

    drift.sweepAndGuard();

    assertThat(drift.open()).isEmpty();
    assertThat(directory.calls(Verb.ISSUE)).hasSize(1);
  }

  @Test
  void issueDuringTheReading_isNoDrift() {
    drift.sweep();
    directory.during(Verb.HELD, () -> stage.hold(Samples.ALICE, "join-support"));

    drift.sweepAndGuard();

    assertThat(drift.open()).isEmpty();
    assertThat(directory.has("alice", "support")).isTrue();
  }

  @Test
  void revocationBetweenReadingAndRepair_isLeftAlone() {
    Grant grant = stage.hold(Samples.ALICE, "join-support");
    DriftStage.takeByHand(directory, "alice", "group", "support");
    directory.during(Verb.VERIFY, () -> stage.revoke(Samples.ALICE, grant));

    drift.sweepAndGuard();

    assertThat(drift.open()).isEmpty();
    assertThat(directory.calls(Verb.ISSUE)).hasSize(1);
    assertThat(directory.isEmpty()).isTrue();
  }

  @Test
  void newGrantBetweenReadingAndRemoval_keepsItsAccess() {
    Grant first = stage.hold(Samples.ALICE, "join-support");
    stage.revoke(Samples.ALICE, first);
    stage.guard();
    stage.pass(Duration.ofSeconds(1));
    directory.give("alice", "group", "support");
    directory.during(Verb.VERIFY, () -> stage.hold(Samples.ALICE, "join-support"));

    drift.sweepAndGuard();

    assertThat(directory.has("alice", "support")).isTrue();
    assertThat(stage.holdStates(first)).containsExactly(HoldState.RELEASED);
  }

  @Test
  void secondNode_whileOneSweeps_doesNothing() {
    directory.during(
        Verb.HELD,
        () -> {
          sweeps.ask(stage.logIn(Samples.ALICE));
          assertThat(sweeps.runDue()).isEmpty();
        });

    assertThat(drift.sweep().status()).isEqualTo("done");
  }

  @Test
  void node_whenItWasPausedTooLong_writesNothingMore() {
    stage.hold(Samples.ALICE, "join-support");
    drift.sweep();
    DriftStage.takeByHand(directory, "alice", "group", "support");
    directory.during(
        Verb.HELD,
        () -> {
          stage.pass(Turn.LASTS);
          drift.sweep();
        });

    assertThatThrownBy(drift::sweep).isInstanceOf(Turn.Lost.class);

    assertThat(drift.entries()).containsExactly("drift.detected");
    assertThat(drift.only().timesSeen()).isEqualTo(1);
  }

  @Test
  void sweep_whenItsTimeHasCome_runsWithoutBeingAsked() {
    assertThat(sweeps.runDue()).isEmpty();
    stage.pass(Duration.ofMinutes(5));

    assertThat(sweeps.runDue()).get().extracting(Sweep::askedBy).isNull();
    assertThat(sweeps.runDue()).isEmpty();
  }
}
