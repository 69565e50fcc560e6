package io.daypass.anchor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.daypass.TestClock;
import io.daypass.anchor.AnchorStore.Anchored;
import io.daypass.ledger.SignedCheckpoint;
import io.daypass.ledger.TestLog;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What anchors promise on every database. */
@Timeout(120)
abstract class AnchoringContract {

  private final DataSource source = source();
  private final TestClock clock = new TestClock();
  private final AnchorStage node = AnchorStage.on(source, clock);
  private final FakeAnchor vault = new FakeAnchor("vault");

  abstract DataSource source();

  /** An empty database beside the first. */
  abstract DataSource another();

  @Test
  void look_whenThereIsACheckpoint_putsItOutsideAndKeepsTheReceipt() {
    SignedCheckpoint checkpoint = node.log.grow(3);

    node.anchoring.look(vault);

    assertThat(vault.notes).containsExactly(checkpoint.note());
    assertThat(node.store.page("vault", null, 10))
        .containsExactly(new Anchored("vault", checkpoint.size(), "note 1", now()));
  }

  @Test
  void look_whenTheCheckpointIsThereAlready_writesNothingForAnHour() {
    node.log.grow(1);
    node.anchoring.look(vault);

    clock.advance(Duration.ofMinutes(59));
    node.anchoring.look(vault);
    assertThat(vault.notes).hasSize(1);

    clock.advance(Duration.ofMinutes(1));
    node.anchoring.look(vault);
    assertThat(vault.notes).hasSize(2);
  }

  @Test
  void look_whenManyCheckpointsCameWithinAMinute_writesOnlyTheNewestOfThem() {
    node.log.grow(1);
    node.anchoring.look(vault);
    node.log.grow(1);
    node.anchoring.look(vault);
    SignedCheckpoint newest = node.log.grow(1);

    clock.advance(Duration.ofMinutes(1));
    node.anchoring.look(vault);

    assertThat(vault.notes).hasSize(2).last().isEqualTo(newest.note());
  }

  @Test
  void look_whenAnchoringWasRecorded_leavesNoEntryThatWouldNeedAnAnchorItself() {
    node.log.grow(1);
    node.anchoring.look(vault);

    assertThat(node.events()).isEmpty();
  }

  @Test
  void look_whenTheSinkFailsForFiveMinutes_losesNothingAndTellsOnce() {
    node.log.grow(1);
    node.anchoring.look(vault);
    vault.writeFails = "the store answered 500";
    SignedCheckpoint during = null;
    for (int second = 0; second < 300; second += 5) {
      clock.advance(Duration.ofSeconds(5));
      during = second % 60 == 0 ? node.log.grow(1) : during;
      node.anchoring.look(vault);
    }

    assertThat(node.turn(vault).lastError()).isEqualTo("the store answered 500");
    assertThat(node.turn(vault).failures()).isBetween(5, 15);
    assertThat(lag()).isGreaterThan(Duration.ofMinutes(4));
    assertThat(node.log.trust().whyNoNewGrants()).isEmpty();

    vault.writeFails = null;
    clock.advance(Retry.LONGEST);
    node.anchoring.look(vault);

    assertThat(node.log.log().latest().orElseThrow().note()).isEqualTo(vault.notes.get(1));
    assertThat(node.turn(vault).failures()).isZero();
    assertThat(node.events()).containsExactly("anchor.failed", "anchor.recovered");
    assertThat(lag()).isZero();
  }

  @Test
  void look_whenOneSinkFails_doesNotTouchTheOther() {
    FakeAnchor dead = new FakeAnchor("dead");
    dead.writeFails = "disk full";
    node.log.grow(1);

    node.anchoring.look(dead);
    node.anchoring.look(vault);

    assertThat(vault.notes).hasSize(1);
    assertThat(node.turn(vault).failures()).isZero();
  }

  @Test
  void look_whenAnotherNodeIsAtIt_leavesItAlone() {
    node.log.grow(1);
    AnchorStage other = AnchorStage.on(source, clock);
    vault.beforeWrite =
        () -> {
          vault.beforeWrite = () -> {};
          other.anchoring.look(vault);
        };

    node.anchoring.look(vault);

    assertThat(vault.notes).hasSize(1);
  }

  @Test
  void look_whenANodeDiedInTheMiddle_isTakenOverWhenItsTurnIsOver() {
    node.log.grow(1);
    vault.beforeWrite =
        () -> {
          throw new Killed();
        };
    assertThatThrownBy(() -> node.anchoring.look(vault)).isInstanceOf(Killed.class);
    vault.beforeWrite = () -> {};
    AnchorStage other = AnchorStage.on(source, clock);

    other.anchoring.look(vault);
    assertThat(vault.notes).isEmpty();

    clock.advance(Anchoring.TURN_LASTS);
    other.anchoring.look(vault);
    assertThat(vault.notes).hasSize(1);
  }

  @Test
  void look_whenTheTurnWasLostMeanwhile_writesNothingDown() {
    node.log.grow(1);
    AnchorStage other = AnchorStage.on(source, clock);
    vault.beforeWrite =
        () -> {
          vault.beforeWrite = () -> {};
          clock.advance(Anchoring.TURN_LASTS);
          other.anchoring.look(vault);
        };

    node.anchoring.look(vault);

    assertThat(vault.notes).hasSize(2);
    assertThat(node.store.page("vault", null, 10)).hasSize(1);
  }

  @Test
  void check_whenWhatLiesOutsideIsAnOlderCheckpointOfOurs_isContent() {
    node.log.grow(2);
    node.anchoring.look(vault);
    node.log.grow(5);

    assertThat(node.anchoring.check(vault)).isTrue();
    assertThat(node.log.trust().whyNoNewGrants()).isEmpty();
  }

  @Test
  void check_whenAnOldBackupWasRestored_refusesNewGrantsAndSaysWhatToDo() {
    AnchorStage restored = restoredFromBeforeTheLastAnchor();

    assertThat(restored.anchoring.check(vault)).isFalse();

    assertThat(restored.log.trust().whyNoNewGrants())
        .hasValueSatisfying(
            why ->
                assertThat(why)
                    .contains("anchor vault (memory) holds a checkpoint of 9 entries")
                    .contains("this ledger has 3")
                    .contains("an old backup was restored")
                    .contains("daypass.anchors.continue-after=9:"));
    assertThat(restored.events()).containsExactly("anchor.disagreed");
  }

  @Test
  void look_whenAnOldBackupWasRestored_addsNothingThatWouldHideIt() {
    AnchorStage restored = restoredFromBeforeTheLastAnchor();

    restored.anchoring.look(vault);
    clock.advance(Duration.ofMinutes(2));
    restored.anchoring.look(vault);

    assertThat(vault.notes).hasSize(1);
    assertThat(restored.store.page("vault", null, 10)).isEmpty();
  }

  @Test
  void look_whenAnotherNodeFoundSomething_refusesHereTooEvenIfTheSinkIsAway() {
    AnchorStage restored = restoredFromBeforeTheLastAnchor();
    restored.anchoring.check(vault);
    vault.readFails = "away";
    AnchorStage other = new AnchorStage(source, clock, TestLog.on(restoredSource, clock), null);

    other.anchoring.look(vault);

    assertThat(other.log.trust().whyNoNewGrants()).isPresent();
  }

  @Test
  void check_whenTheRightDatabaseIsBack_trustsAgain() {
    SignedCheckpoint newest = node.log.grow(2);
    vault.notes.add(newest.note());
    node.anchoring.check(vault);
    node.turns.object("vault", "it was ahead");
    node.anchoring.look(vault);

    assertThat(node.log.trust().whyNoNewGrants()).isEmpty();
    assertThat(node.events()).containsExactly("anchor.agreed");
  }

  @Test
  void check_whenEntriesWereChanged_refusesNewGrants() {
    node.log.grow(3);
    TestLog forged = TestLog.on(another(), clock);
    vault.notes.add(forged.grow(2).note());

    node.anchoring.check(vault);

    assertThat(node.log.trust().whyNoNewGrants())
        .hasValueSatisfying(why -> assertThat(why).contains("with another root"));
  }

  @Test
  void check_whenANoteIsSignedByAnotherKey_refusesNewGrants() {
    node.log.grow(3);
    vault.notes.add(TestLog.withAnotherKey(another(), clock).grow(2).note());

    node.anchoring.check(vault);

    assertThat(node.log.trust().whyNoNewGrants())
        .hasValueSatisfying(why -> assertThat(why).contains("signed by no key of this log"));
  }

  @Test
  void check_whenANoteIsOfAnotherLogOrNone_refusesNewGrants() {
    SignedCheckpoint own = node.log.grow(3);
    for (String note :
        List.of(own.note().replace(TestLog.ORIGIN, "else.example/log"), "nonsense", "")) {
      vault.notes.add(note);

      assertThat(node.anchoring.check(vault)).isFalse();
    }
    assertThat(node.log.trust().whyNoNewGrants()).isPresent();
  }

  @Test
  void check_whenTheSinkIsAway_saysSoAndRefusesNothing() {
    node.log.grow(1);
    vault.readFails = "no route";

    assertThatThrownBy(() -> node.anchoring.check(vault)).isInstanceOf(AnchorUnavailable.class);

    assertThat(node.log.trust().whyNoNewGrants()).isEmpty();
  }

  @Test
  void check_whenTheSinkHasLostWhatItConfirmed_leavesAnEntryButTrustsTheLedger() {
    node.log.grow(1);
    node.anchoring.look(vault);
    vault.notes.clear();

    assertThat(node.anchoring.check(vault)).isTrue();

    assertThat(node.events()).containsExactly("anchor.lost");
    assertThat(node.log.trust().whyNoNewGrants()).isEmpty();
  }

  @Test
  void check_whenSomebodySaysThatTheLedgerGoesOn_trustsItAndLeavesAnEntry() {
    AnchorStage restored = restoredFromBeforeTheLastAnchor();
    restored.anchoring.check(vault);
    String lost = restored.log.trust().whyNoNewGrants().orElseThrow().replaceAll(".*=", "");
    AnchorStage goesOn =
        new AnchorStage(restoredSource, clock, TestLog.on(restoredSource, clock), lost);

    assertThat(goesOn.anchoring.check(vault)).isTrue();

    assertThat(goesOn.log.trust().whyNoNewGrants()).isEmpty();
    assertThat(goesOn.events())
        .containsExactly("anchor.disagreed", "anchor.continued", "anchor.agreed");
    assertThat(AnchorStage.on(restoredSource, clock).anchoring.check(vault))
        .as("it has been said for good")
        .isTrue();
  }

  @Test
  void lag_whenNothingWasEverAnchored_countsFromTheFirstCheckpoint() {
    node.log.grow(1);
    clock.advance(Duration.ofMinutes(6));

    assertThat(lag()).isEqualTo(Duration.ofMinutes(6));
  }

  @Test
  void lag_whenTheHourlyAnchorIsLate_countsFromWhenItWasDue() {
    node.log.grow(1);
    node.anchoring.look(vault);
    clock.advance(Duration.ofMinutes(70));

    assertThat(lag()).isEqualTo(Duration.ofMinutes(10));
  }

  private DataSource restoredSource;

  /** A ledger of 9 entries was anchored; what is there now ends after the first 3. */
  private AnchorStage restoredFromBeforeTheLastAnchor() {
    node.log.grow(2);
    restoredSource = another();
    TestLog restored = TestLog.on(restoredSource, clock);
    restored.grow(2);
    vault.notes.add(node.log.grow(6).note());
    return new AnchorStage(restoredSource, clock, restored, null);
  }

  private Duration lag() {
    return node.report(vault).all(now()).get(0).lag();
  }

  private Instant now() {
    return clock.instant();
  }

  private static final class Killed extends Error {

    private static final long serialVersionUID = 1L;
  }
}
