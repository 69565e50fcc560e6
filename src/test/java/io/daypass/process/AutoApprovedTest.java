package io.daypass.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.daypass.ProcessTest;
import io.daypass.Samples;
import io.daypass.connector.FakeTargets;
import io.daypass.issuance.EndReason;
import io.daypass.issuance.Grant;
import io.daypass.issuance.GrantStatus;
import io.daypass.issuance.HoldState;
import io.daypass.ledger.LedgerInvariant;
import io.daypass.request.AccessRequest;
import io.daypass.request.RequestStatus;
import java.time.Duration;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest
class AutoApprovedTest {

  @Autowired private Stage stage;
  @Autowired private FakeTargets targets;
  @Autowired private LedgerInvariant ledger;

  @Test
  void submit_whenPreAuthorised_thenWaitsForTheTarget() {
    AccessRequest request = stage.ask(Samples.ALICE, "read-orders");

    assertThat(stage.status(request)).isEqualTo(RequestStatus.APPROVED);
    assertThat(stage.grant(request).status()).isEqualTo(GrantStatus.ISSUING);
    assertThat(stage.process(request)).isWaitingAtExactly("issue-access");
    assertThat(targets.areEmpty()).isTrue();
  }

  @Test
  void guard_whenWanted_thenTheAccessIsHeld() {
    Grant grant = stage.hold(Samples.ALICE, "read-orders");

    assertThat(grant.status()).isEqualTo(GrantStatus.ACTIVE);
    assertThat(grant.lease().end()).isEqualTo("2026-11-23T10:00:00Z");
    assertThat(stage.holdStates(grant)).containsExactly(HoldState.HELD);
    assertThat(targets.database.has("dp-" + grant.id(), "orders-read")).isTrue();
    assertThat(stage.process(grant))
        .hasPassedInOrder("assess-risk", "choose-route", "issue-access")
        .isWaitingAtExactly("access-held");
  }

  @Test
  void leaseOver_whenTheGuardIsFirst_thenGoneAndEnded() {
    Grant grant = stage.hold(Samples.ALICE, "read-orders");
    ProcessInstance process = stage.process(grant);
    stage.passUntilOver(grant);

    stage.guard();
    assertThat(targets.areEmpty()).isTrue();
    assertThat(process).isWaitingAtExactly("access-held");
    stage.jobs();

    assertThat(process).hasPassed("lease-over", "revoke-access").isEnded();
    assertThatItIsOver(grant);
  }

  @Test
  void leaseOver_whenTheTimerIsFirst_thenGoneAndEnded() {
    Grant grant = stage.hold(Samples.ALICE, "read-orders");
    ProcessInstance process = stage.process(grant);
    stage.passUntilOver(grant);

    stage.jobs();
    assertThat(process).isWaitingAtExactly("revoke-access");
    stage.guard();

    assertThat(process).hasPassed("lease-over", "revoke-access").isEnded();
    assertThatItIsOver(grant);
  }

  private void assertThatItIsOver(Grant grant) {
    assertThat(targets.areEmpty()).isTrue();
    assertThat(stage.now(grant).status()).isEqualTo(GrantStatus.REVOKED);
    assertThat(stage.now(grant).ended()).contains(EndReason.LEASE_OVER);
    assertThat(stage.endedAt(grant)).isEqualTo("access-ended");
    assertThat(ledger.types(grant.request().value()))
        .containsExactly(
            "request.submitted",
            "request.routed",
            "grant.wanted",
            "hold.held",
            "grant.ending",
            "hold.released");
  }

  @Test
  void wish_recordsWhatEachTargetGuaranteesAboutTheEnd() {
    Grant grant = stage.hold(Samples.ALICE, "work-on-incident");

    JsonNode wish = ledger.bodies(grant.request().value(), "grant.wanted").get(0);
    assertThat(wish.at("/data/holds"))
        .hasSize(2)
        .allSatisfy(
            hold -> {
              assertThat(hold.path("expiryBy").asText()).isEqualTo("DAYPASS");
              assertThat(hold.path("endsSessions").isBoolean()).isTrue();
              assertThat(hold.path("endsSessions").asBoolean()).isFalse();
              assertThat(hold.path("residualWindow").asText()).isEqualTo("PT2H");
            });
  }

  @Test
  void leaseOver_beforeItsTime_doesNothing() {
    Grant grant = stage.hold(Samples.ALICE, "read-orders");
    stage.pass(Duration.ofMinutes(59));

    stage.jobs();
    stage.guard();

    assertThat(stage.now(grant).status()).isEqualTo(GrantStatus.ACTIVE);
    assertThat(stage.process(grant)).isWaitingAtExactly("access-held");
  }

  @Test
  void submit_whenARiskIsTooHigh_isRefusedAndNothingIsIssued() {
    AccessRequest request = stage.ask(Samples.ALICE, "run-console", Duration.ofHours(5));

    stage.guard();

    assertThat(stage.status(request)).isEqualTo(RequestStatus.REFUSED);
    assertThat(stage.endedAt(request)).isEqualTo("request-refused");
    assertThat(stage.hasGrant(request)).isFalse();
    assertThat(targets.directory.calls()).isEmpty();
    assertThat(ledger.types(request.id().value()))
        .containsExactly("request.submitted", "request.routed");
  }

  @Test
  void preview_changesNothingAndSaysTheRoute() {
    long before = ledger.size();

    AccessRequest previewed =
        stage.preview(Asks.of(Samples.ALICE, "read-orders", Duration.ofMinutes(30)));

    assertThat(previewed.status()).isEqualTo(RequestStatus.APPROVED);
    assertThat(stage.process(previewed)).isNull();
    assertThat(stage.hasGrant(previewed)).isFalse();
    assertThat(ledger.size()).isEqualTo(before);
    stage.guard();
    assertThat(targets.database.calls()).isEmpty();
  }
}
