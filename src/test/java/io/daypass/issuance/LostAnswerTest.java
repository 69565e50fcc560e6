package io.daypass.issuance;

import static org.assertj.core.api.Assertions.assertThat;

import io.daypass.ProcessTest;
import io.daypass.Samples;
import io.daypass.TestClock;
import io.daypass.connector.FakeConnector;
import io.daypass.connector.FakeTargets;
import io.daypass.connector.scim.LossyDirectory;
import io.daypass.ledger.LedgerInvariant;
import io.daypass.process.Stage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * A real directory over real HTTP does what the guard asks, and the connection is reset before it
 * can say so: what became of the call is found out by reading, and never assumed.
 */
@ProcessTest
class LostAnswerTest {

  private static final Duration LONGEST_FIRST_PAUSE = Duration.ofSeconds(1);

  @Autowired private ApplicationContext daypass;
  @Autowired private Stage stage;
  @Autowired private TestClock clock;
  @Autowired private FakeTargets fakes;
  @Autowired private LedgerInvariant ledger;

  @TempDir private Path folder;
  private LossyDirectory directory;
  private GuardNode node;

  @BeforeEach
  void putRealDirectoryInPlaceOfTheFakeOne() {
    FakeConnector replaced = fakes.directory;
    directory = new LossyDirectory(replaced.id(), folder);
    directory.seed("support", "alice", "dana", "dave");
    node = new GuardNode(daypass, directory);
  }

  @AfterEach
  void stop() throws IOException {
    node.close();
    directory.close();
  }

  @Test
  void issue_whenTheAnswerIsLost_isAdoptedAndNotTakenForPreExisting() {
    directory.loseAnswerToNextChange();
    Grant grant = stage.grant(stage.ask(Samples.ALICE, "join-support"));
    guard();
    assertThat(stage.now(grant).status()).isEqualTo(GrantStatus.ISSUING);
    assertThat(hold(grant).attempts()).isOne();
    assertThat(memberships()).isOne();

    clock.advance(LONGEST_FIRST_PAUSE);
    guard();

    assertThat(stage.now(grant).status()).isEqualTo(GrantStatus.ACTIVE);
    assertThat(hold(grant).preExisting()).isFalse();
    assertThat(hold(grant).verifiedPresent()).isEqualTo(clock.instant());
    assertThat(memberships()).isOne();
    assertThat(entries(grant, "hold.held")).isOne();
  }

  @Test
  void issue_whenTheAnswerIsLostAndTheGrantEnds_isTakenAway() {
    directory.loseAnswerToNextChange();
    Grant grant = stage.grant(stage.ask(Samples.ALICE, "join-support"));
    guard();
    assertThat(memberships()).isOne();

    stage.revoke(Samples.ALICE, grant);
    guard();

    assertThat(stage.now(grant).status()).isEqualTo(GrantStatus.REVOKED);
    assertThat(hold(grant).verifiedAbsent()).isEqualTo(clock.instant());
    assertThat(memberships()).isZero();
  }

  @Test
  void revoke_whenTheAnswerIsLost_isReleasedOnceItIsReadAsGone() {
    Grant grant = stage.grant(stage.ask(Samples.ALICE, "join-support"));
    guard();
    directory.loseAnswerToNextChange();
    stage.revoke(Samples.ALICE, grant);
    guard();
    assertThat(hold(grant).state()).isEqualTo(HoldState.RELEASING);
    assertThat(hold(grant).verifiedAbsent()).isNull();
    assertThat(memberships()).isZero();

    clock.advance(LONGEST_FIRST_PAUSE);
    guard();

    assertThat(stage.now(grant).status()).isEqualTo(GrantStatus.REVOKED);
    assertThat(hold(grant).verifiedAbsent()).isEqualTo(clock.instant());
    assertThat(entries(grant, "hold.released")).isOne();
  }

  @Test
  void revoke_whenTheAnswerIsLostAndSomebodyAddsThePersonAgain_isTakenAwayAgain() {
    Grant grant = stage.grant(stage.ask(Samples.ALICE, "join-support"));
    guard();
    directory.loseAnswerToNextChange();
    stage.passUntilOver(grant);
    guard();
    directory.add("support", "alice");

    clock.advance(LONGEST_FIRST_PAUSE);
    guard();

    assertThat(memberships()).isZero();
    assertThat(stage.now(grant).status()).isEqualTo(GrantStatus.REVOKED);
  }

  @Test
  void removalOfMany_whenTheAnswerIsLost_isReleasedOnceItIsReadAsGone() {
    List<Grant> grants =
        Stream.of(Samples.ALICE, Samples.DANA, Samples.DAVE)
            .map(person -> stage.grant(stage.ask(person, "join-support")))
            .toList();
    guard();
    directory.loseAnswerToNextChange();
    clock.set(grants.get(0).lease().end());
    guard();
    assertThat(grants).allMatch(grant -> hold(grant).state() == HoldState.RELEASING);
    assertThat(directory.isEmpty("support")).isTrue();

    clock.advance(LONGEST_FIRST_PAUSE);
    guard();

    assertThat(grants)
        .allMatch(grant -> stage.now(grant).status() == GrantStatus.REVOKED)
        .allMatch(grant -> entries(grant, "hold.released") == 1);
  }

  private void guard() {
    node.guard().runDue();
  }

  private long memberships() {
    return directory.memberships("support", "alice");
  }

  private int entries(Grant grant, String type) {
    return ledger.bodies(grant.request().value(), type).size();
  }

  private Hold hold(Grant grant) {
    return stage.holds(grant).get(0);
  }
}
