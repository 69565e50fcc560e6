package io.daypass.issuance;

import static org.assertj.core.api.Assertions.assertThat;

import io.daypass.ProcessTest;
import io.daypass.Samples;
import io.daypass.connector.FakeConnector.Verb;
import io.daypass.connector.FakeTargets;
import io.daypass.process.Stage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A target that does not answer anybody: left alone, tried now and then, made up for at once. */
@ProcessTest
class DeadTargetTest {

  private static final Duration MINUTE = Duration.ofMinutes(1);

  @Autowired private Stage stage;
  @Autowired private FakeTargets targets;
  @Autowired private Telling telling;
  @Autowired private RuntimeService runtime;

  @Test
  void target_thatFailsFiveTimesInARow_isNotCalledForTheRest() {
    List<Grant> grants = held(20);
    targets.database.breakDown();
    stage.passUntilOver(grants.get(0));

    stage.guard();

    assertThat(targets.database.calls(Verb.REVOKE)).hasSize(5);
    assertThat(grants).filteredOn(grant -> hold(grant).attempts() == 1).hasSize(5);
  }

  @Test
  void rest_isLeftForAGuardThatReachesTheTarget() {
    List<Grant> grants = held(20);
    targets.database.breakDown();
    stage.passUntilOver(grants.get(0));

    stage.guard();

    assertThat(grants)
        .filteredOn(grant -> hold(grant).attempts() == 0)
        .hasSize(15)
        .allSatisfy(grant -> assertThat(hold(grant).isClaimedAt(grant.lease().end())).isFalse());
  }

  @Test
  void rest_isShownAsIncidentsWhenItIsLate() {
    List<Grant> grants = held(20);
    targets.database.breakDown();
    stage.passUntilOver(grants.get(0));
    stage.guard();

    telling.troubles();
    assertThat(incidents()).isZero();
    stage.pass(Duration.ofSeconds(31));
    telling.troubles();
    assertThat(incidents()).isEqualTo(20);

    targets.database.recover();
    stage.guard();
    telling.troubles();
    assertThat(incidents()).isZero();
    assertThat(targets.areEmpty()).isTrue();
  }

  @Test
  void deadTarget_isTriedAgainForEver() {
    List<Grant> grants = held(20);
    targets.database.breakDown();
    stage.passUntilOver(grants.get(0));
    stage.guard();

    int before = targets.database.calls(Verb.REVOKE).size();
    for (int i = 0; i < 20; i++) {
      stage.pass(MINUTE);
      stage.guard();
    }

    assertThat(targets.database.calls(Verb.REVOKE).size() - before).isBetween(10, 40);
  }

  @Test
  void deadTarget_whenItAnswersAgain_isMadeUpForAtOnce() {
    List<Grant> grants = held(20);
    targets.database.breakDown();
    stage.passUntilOver(grants.get(0));
    for (int i = 0; i < 12; i++) {
      stage.guard();
      stage.pass(MINUTE);
    }
    stage.guard();

    targets.database.recover();
    // One of them is the probe; by now some wait five minutes for their next try.
    for (int i = 0; i < 6 && !targets.areEmpty(); i++) {
      stage.pass(Duration.ofSeconds(35));
      stage.guard();
    }

    assertThat(targets.areEmpty()).isTrue();
    assertThat(grants).allMatch(grant -> stage.now(grant).status() == GrantStatus.REVOKED);
  }

  @Test
  void deadTarget_holdsUpNoOther() {
    List<Grant> grants = held(20);
    Grant other = stage.hold(Samples.ALICE, "join-support", MINUTE);
    targets.database.breakDown();
    stage.passUntilOver(grants.get(0));

    stage.guard();

    assertThat(stage.now(other).status()).isEqualTo(GrantStatus.REVOKED);
    assertThat(targets.directory.isEmpty()).isTrue();
  }

  private List<Grant> held(int howMany) {
    List<Grant> grants = new ArrayList<>();
    for (int i = 0; i < howMany; i++) {
      grants.add(stage.hold(Samples.ALICE, "read-orders", MINUTE));
    }
    return grants;
  }

  private long incidents() {
    return runtime.createIncidentQuery().incidentType("target-unavailable").count();
  }

  private Hold hold(Grant grant) {
    return stage.holds(grant).get(0);
  }
}
