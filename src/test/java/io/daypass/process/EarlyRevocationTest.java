package io.daypass.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import io.daypass.ProcessTest;
import io.daypass.Samples;
import io.daypass.connector.FakeConnector.Verb;
import io.daypass.connector.FakeTargets;
import io.daypass.issuance.EndReason;
import io.daypass.issuance.Grant;
import io.daypass.issuance.GrantStatus;
import io.daypass.issuance.HoldState;
import io.daypass.ledger.LedgerInvariant;
import io.daypass.request.Refused;
import java.util.List;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest
class EarlyRevocationTest {

  @Autowired private Stage stage;
  @Autowired private FakeTargets targets;
  @Autowired private LedgerInvariant ledger;

  @Test
  void revoke_whileHeld_endsTheAccessAndTheProcess() {
    Grant grant = stage.hold(Samples.ALICE, "work-on-incident");
    ProcessInstance process = stage.process(grant);

    Grant revoked = stage.revoke(Samples.ALICE, grant);

    assertThat(revoked.status()).isEqualTo(GrantStatus.REVOKING);
    assertThat(process).isWaitingAtExactly("revoke-access");
    stage.guard();
    assertThat(process).isEnded();
    assertThat(stage.endedAt(grant)).isEqualTo("access-ended");
    assertThatItIsOver(grant);
    assertThat(stage.now(grant).endedBy()).isEqualTo("alice");
  }

  @Test
  void revoke_beforeTheTargetWasCalled_neverCallsIt() {
    Grant grant = stage.grant(stage.ask(Samples.ALICE, "join-support"));

    stage.revoke(Samples.ALICE, grant);
    stage.guard();

    assertThat(targets.directory.calls()).isEmpty();
    assertThat(stage.endedAt(grant)).isEqualTo("access-not-issued-end");
    assertThatItIsOver(grant);
  }

  @Test
  void revoke_whileTheTargetIsIssuing_takesItAwayAgain() {
    Grant grant = stage.grant(stage.ask(Samples.ALICE, "join-support"));
    targets.directory.during(Verb.ISSUE, () -> stage.revoke(Samples.ALICE, grant));

    stage.guard();

    assertThat(targets.directory.calls(Verb.REVOKE)).hasSize(1);
    assertThat(stage.endedAt(grant)).isEqualTo("access-not-issued-end");
    assertThatItIsOver(grant);
  }

  @Test
  void revoke_whileTheSecondTargetIsIssuing_takesBothAway() {
    Grant grant = stage.grant(stage.ask(Samples.ALICE, "work-on-incident"));
    targets.database.during(Verb.ISSUE, () -> stage.revoke(Samples.ALICE, grant));

    stage.guard();

    assertThatItIsOver(grant);
  }

  @Test
  void revoke_whileTheTargetIsBeingReadBack_takesItAwayAgain() {
    Grant grant = stage.grant(stage.ask(Samples.ALICE, "read-orders"));
    targets.database.during(Verb.VERIFY, () -> stage.revoke(Samples.ALICE, grant));

    stage.guard();

    assertThatItIsOver(grant);
  }

  @Test
  void revoke_whileTheTargetIsDown_takesAwayWhatMayBeThere() {
    targets.database.loseAnswers(1, Verb.ISSUE);
    Grant grant = stage.grant(stage.ask(Samples.ALICE, "read-orders"));
    stage.guard();
    assertThat(targets.database.isEmpty()).isFalse();

    stage.revoke(Samples.ALICE, grant);
    stage.guard();

    assertThatItIsOver(grant);
  }

  @Test
  void revoke_twice_isRefusedTheSecondTimeAndOneOutcomeIsInTheLedger() {
    Grant grant = stage.hold(Samples.ALICE, "read-orders");
    stage.revoke(Samples.ALICE, grant);

    assertThatThrownBy(() -> stage.revoke(Samples.BOB, grant))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> assertThat(refused.refusal().code()).isEqualTo("grant-already-ended"));

    stage.guard();
    assertThatItIsOver(grant);
    assertThatThrownBy(() -> stage.revoke(Samples.BOB, grant)).isInstanceOf(Refused.class);
    assertThatItIsOver(grant);
  }

  @Test
  void revoke_afterTheLeaseIsOver_isRefusedAndTheReasonStays() {
    Grant grant = stage.hold(Samples.ALICE, "read-orders");
    stage.passUntilOver(grant);
    stage.guard();

    assertThatThrownBy(() -> stage.revoke(Samples.ALICE, grant)).isInstanceOf(Refused.class);

    assertThat(stage.now(grant).ended()).contains(EndReason.LEASE_OVER);
  }

  @Test
  void leaseOver_afterAnEarlyEnd_changesNothing() {
    Grant grant = stage.hold(Samples.ALICE, "read-orders");
    stage.revoke(Samples.ALICE, grant);
    stage.guard();
    long before = ledger.size();
    stage.passUntilOver(grant);

    stage.guard();
    stage.jobs();

    assertThat(ledger.size()).isEqualTo(before);
    assertThatItIsOver(grant);
  }

  @Test
  void revoke_whenTheTargetIsDown_goesOnUntilItAnswers() {
    Grant grant = stage.hold(Samples.ALICE, "read-orders");
    targets.database.breakDown();
    stage.revoke(Samples.ALICE, grant);
    stage.guard();
    assertThat(stage.now(grant).status()).isEqualTo(GrantStatus.REVOKING);

    targets.database.recover();
    stage.passUntilOver(grant);
    stage.guard();

    assertThatItIsOver(grant);
  }

  private void assertThatItIsOver(Grant grant) {
    assertThat(targets.areEmpty()).isTrue();
    assertThat(stage.now(grant).status()).isEqualTo(GrantStatus.REVOKED);
    assertThat(stage.now(grant).ended()).contains(EndReason.MANUAL);
    assertThat(stage.holdStates(grant)).containsOnly(HoldState.RELEASED);
    List<?> endings = ledger.bodies(grant.request().value(), "grant.ending");
    assertThat(endings).hasSize(1);
    assertThat(stage.process(grant)).isNull();
  }
}
