package io.daypass.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.daypass.identity.PersonId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/** What the log promises on every database. */
@Timeout(120)
abstract class SequencerContract {

  private static final StreamId ALICE = StreamId.person(new PersonId("alice"));
  private static final StreamId BOB = StreamId.person(new PersonId("bob"));

  final DataSource source = source();
  final LogNode node = LogNode.on(source);

  abstract DataSource source();

  @Test
  void log_whenNothingWasWritten_hasOnlyTheEntryAboutItsKey() {
    node.sequencer.putInOrder();

    assertThat(node.log.from(0, 10))
        .singleElement()
        .satisfies(one -> assertThat(one.entry().type()).isEqualTo("ledger.key-added"));
    assertThat(node.log.verifierKeys())
        .containsExactly(node.keys.verifiers().get(0).text());
    LogInvariant.assertHolds(node);
  }

  @Test
  void putInOrder_whenEntriesWait_givesThemPlacesAndReleasesOneNote() {
    node.sequencer.putInOrder();
    LedgerEntry first = node.append(ALICE);
    LedgerEntry second = node.append(BOB);

    node.sequencer.putInOrder();

    assertThat(node.log.find(first.id())).contains(new LoggedEntry(1, first));
    assertThat(node.log.find(second.id())).contains(new LoggedEntry(2, second));
    assertThat(node.released).hasSize(2);
    assertThat(node.log.latest()).contains(node.released.get(1));
    assertThat(node.released.get(1).note()).startsWith(LogNode.ORIGIN + "\n3\n");
    LogInvariant.assertHolds(node);
  }

  @Test
  void putInOrder_whenNothingWaits_writesAndReleasesNothing() {
    node.sequencer.putInOrder();

    node.sequencer.putInOrder();

    assertThat(node.released).hasSize(1);
  }

  @Test
  void putInOrder_whenThousandsWereWrittenBeforeThereWasALog_takesThemInBatches() {
    node.append(ALICE, 1_500);
    node.append(BOB, 800);

    node.sequencer.putInOrder();

    assertThat(node.log.size()).isEqualTo(2_301);
    assertThat(node.released).hasSize(3);
    LogInvariant.assertHolds(node);
  }

  @Test
  void putInOrder_whenAClockRanBack_keepsTheOrderOfTheStream() {
    LogNode slow =
        LogNode.on(
            source,
            new JdbcTransactionManager(source),
            Clock.fixed(Instant.now().minusSeconds(3600), ZoneOffset.UTC));
    node.append(ALICE);
    slow.append(ALICE);
    node.append(ALICE);

    node.sequencer.putInOrder();

    LogInvariant.assertHolds(node);
  }

  @Test
  void entry_whenItsTransactionIsStillOpen_getsNoPlaceAndBlocksNobody() {
    new TransactionTemplate(new JdbcTransactionManager(source))
        .executeWithoutResult(
            status -> {
              LedgerEntry open = node.ledger.append(Happened.on(ALICE));
              LogNode other = LogNode.on(TestDatabases.another(source));
              LedgerEntry committed = other.append(BOB);
              other.sequencer.putInOrder();
              assertThat(other.log.find(committed.id())).isPresent();
              assertThat(other.log.find(open.id())).isEmpty();
            });

    node.sequencer.putInOrder();

    LogInvariant.assertHolds(node);
    assertThat(node.log.size()).isEqualTo(3);
  }

  @Test
  void next_whenAnotherNodeHasTheHead_leavesItAlone() {
    node.sequencer.putInOrder();
    node.append(ALICE);
    LogNode other = LogNode.on(TestDatabases.another(source));

    node.transaction.executeWithoutResult(
        status -> {
          assertThat(node.store.lockHead()).isPresent();
          assertThat(other.sequencing.next()).isEqualTo(Sequencing.Batch.BUSY);
        });

    assertThat(other.sequencing.next().numbered()).isEqualTo(1);
  }

  @Test
  void note_whenItsTransactionFailsAtTheCommit_neverLeavesAndTheWorkIsTakenOver() {
    node.sequencer.putInOrder();
    LogNode dying = LogNode.on(source, new DiesBeforeCommit(source), Clock.systemUTC());
    node.append(ALICE);

    assertThatThrownBy(dying.sequencing::next).isInstanceOf(Died.class);

    assertThat(dying.released).isEmpty();
    assertThat(node.log.size()).isEqualTo(1);
    node.append(BOB);
    node.sequencer.putInOrder();
    LogInvariant.assertHolds(node);
    assertThat(node.log.size()).isEqualTo(3);
  }

  @Test
  void note_whenTheNodeDiesBetweenCommitAndRelease_isThereForWhoeverAsks() {
    node.sequencer.putInOrder();
    node.append(ALICE);
    node.sequencing.next();

    LogNode next = LogNode.on(source);
    next.append(BOB);
    next.sequencer.putInOrder();

    assertThat(next.log.checkpoints(2, 10)).extracting(SignedCheckpoint::size).containsExactly(2L, 3L);
    LogInvariant.assertHolds(next);
  }

  @Test
  void follower_whenItFails_stopsNobody() {
    node.sequencer.putInOrder();

    node.released.clear();
    node.append(ALICE);
    node.sequencer.putInOrder();

    assertThat(node.released).hasSize(1);
  }

  @Test
  void checkpoint_whenAnHourWentByInSilence_goesOutAgainAsItWas() {
    node.sequencer.putInOrder();
    Instant later = Instant.now().plus(Sequencing.LONGEST_SILENCE).plusSeconds(1);
    LogNode inAnHour =
        LogNode.on(
            source, new JdbcTransactionManager(source), Clock.fixed(later, ZoneOffset.UTC));

    inAnHour.sequencer.putInOrder();
    inAnHour.sequencer.putInOrder();

    assertThat(inAnHour.released)
        .singleElement()
        .satisfies(
            again -> {
              assertThat(again.note()).isEqualTo(node.released.get(0).note());
              assertThat(again.at()).isAfter(node.released.get(0).at().plus(Duration.ofMinutes(59)));
            });
    assertThat(node.log.checkpoints(0, 10)).hasSize(1);
  }

  @Test
  void sequencers_whenManyAtOnceWhileOthersWrite_giveEveryEntryOnePlace() throws Exception {
    int nodes = 4;
    List<LogNode> all =
        Stream.generate(() -> LogNode.on(TestDatabases.another(source))).limit(nodes).toList();
    AtomicInteger writing = new AtomicInteger(nodes);

    LedgerContract.together(
        2 * nodes,
        thread -> {
          LogNode mine = all.get(thread % nodes);
          if (thread < nodes) {
            IntStream.range(0, 60).forEach(i -> mine.append(thread % 2 == 0 ? ALICE : BOB));
            writing.decrementAndGet();
          } else {
            while (writing.get() > 0) {
              mine.sequencer.putInOrder();
            }
          }
        });

    node.sequencer.putInOrder();
    assertThat(node.log.size()).isEqualTo(1 + nodes * 60);
    LogInvariant.assertHolds(node);
    all.forEach(LogInvariant::assertHolds);
  }

  @Test
  void proof_whenClimbed_leadsToTheSignedRootForEveryKindOfPlace() {
    node.append(ALICE, 1_300);
    node.sequencer.putInOrder();
    long size = node.log.size();
    List<Long> indexes = List.of(0L, 255L, 256L, 767L, 1_023L, 1_024L, 1_279L, 1_280L, size - 1);

    List<List<TreeHash>> proofs = node.log.proofs(indexes, size);

    for (int i = 0; i < indexes.size(); i++) {
      long index = indexes.get(i);
      byte[] leaf = node.log.from(index, 1).get(0).entry().leafHash().bytes();
      assertThat(Climb.root(leaf, index, size, proofs.get(i)))
          .isEqualTo(node.log.latest().orElseThrow().root());
      assertThat(node.log.proof(index, size)).isEqualTo(proofs.get(i));
    }
    assertThat(node.log.root(1_000)).isEqualTo(node.log.checkpoints(1_000, 1).get(0).root());
  }

  @Test
  void keys_whenRotated_bothSignAndThenTheNewOneAlone() {
    String next = LogNode.newKey();
    node.sequencer.putInOrder();
    LogNode both =
        LogNode.on(source, LogNode.with(LogNode.ORIGIN, null, LogNode.KEY, next));
    both.sequencer.putInOrder();
    LogNode fresh = LogNode.on(source, LogNode.with(LogNode.ORIGIN, null, next, null));
    assertThat(fresh.check.fault()).isEmpty();
    fresh.append(ALICE);
    fresh.sequencer.putInOrder();

    List<SignedCheckpoint> notes = node.log.checkpoints(0, 10);
    VerifierKey old = node.keys.verifiers().get(0);
    VerifierKey young = fresh.keys.verifiers().get(0);
    assertThat(notes).hasSize(3);
    assertThat(notes).map(note -> SignedNote.isSignedBy(old, note.note())).containsExactly(true, true, false);
    assertThat(notes).map(note -> SignedNote.isSignedBy(young, note.note())).containsExactly(false, true, true);
    assertThat(node.log.verifierKeys()).containsExactly(old.text(), young.text());
    assertThat(node.log.from(0, 10)).filteredOn(one -> one.entry().type().equals("ledger.key-added")).hasSize(2);
  }

  @Test
  void check_whenTheNewestCheckpointIsSignedByAnotherKey_trustsNothingAndSignsNothing() {
    node.sequencer.putInOrder();
    LogNode stranger =
        LogNode.on(source, LogNode.with(LogNode.ORIGIN, null, LogNode.newKey(), null));

    stranger.check.run();

    assertThat(stranger.trust.whyNoNewGrants().orElseThrow()).contains("not signed by the key");
  }

  @Test
  void check_whenTheLogGoesOnUnderAnotherName_wantsThatSaid() {
    node.sequencer.putInOrder();
    String key = LogNode.newKey();

    assertThat(LogNode.on(source, LogNode.with("new/name", null, key, null)).check.fault())
        .isPresent();
    LogNode renamed = LogNode.on(source, LogNode.with("new/name", LogNode.ORIGIN, key, null));
    assertThat(renamed.check.fault()).isEmpty();
    renamed.sequencer.putInOrder();
    assertThat(renamed.log.latest().orElseThrow().note()).startsWith("new/name\n2\n");
    assertThat(LogNode.on(source, LogNode.with("new/name", null, key, null)).check.fault())
        .isEmpty();
  }

  @Test
  void check_whenTheTailIsLong_coversWhatIsBehindItByItsHashes() {
    node.append(ALICE, 1_400);
    node.sequencer.putInOrder();

    assertThat(node.check.fault()).isEmpty();
  }

  @Test
  void check_whenAnythingAtTheEndWasTamperedWith_saysSo() {
    for (String tampering :
        List.of(
            "update audit_entry set leaf_hash = (select leaf_hash from audit_entry where log_index = 1) where log_index = 1300",
            "update audit_entry set body = (select body from audit_entry where log_index = 1299) where log_index = 1300",
            "update audit_entry set stream_seq = 5000 where log_index = 1300",
            "update audit_entry set leaf_hash = (select leaf_hash from audit_entry where log_index = 2), log_index = 9999 where log_index = 1300",
            "delete from audit_entry where log_index = 1300",
            "delete from ledger_checkpoint where size = 1401",
            "delete from ledger_head",
            "update ledger_head set size = 1400",
            "update ledger_head set root = (select leaf_hash from audit_entry where log_index = 1)",
            "update ledger_node set hash = (select leaf_hash from audit_entry where log_index = 1) where node_index = 0",
            "delete from ledger_node where node_index = 0")) {
      LogNode fresh = LogNode.on(source());
      fresh.append(ALICE, 1_400);
      fresh.sequencer.putInOrder();
      assertThat(fresh.check.fault()).isEmpty();

      tamper(fresh, tampering);

      fresh.check.run();
      assertThat(fresh.trust.whyNoNewGrants()).as(tampering).isPresent();
    }
  }

  /** As somebody who owns the tables and can switch rules off. */
  abstract void tamper(LogNode node, String sql);

  @Test
  void loop_whenStartedOnAnotherThread_putsInOrderWhatIsCommitted() throws Exception {
    LogNode running = LogNode.on(source);
    running.sequencer.start();
    try {
      UUID id = running.append(ALICE).id();
      while (running.log.find(id).isEmpty()) {
        Thread.onSpinWait();
      }
    } finally {
      running.sequencer.stop();
    }
    LogInvariant.assertHolds(running);
  }

  static final class Died extends RuntimeException {}

  /** As if the process ended with everything written and nothing committed. */
  private static final class DiesBeforeCommit extends JdbcTransactionManager {

    DiesBeforeCommit(DataSource source) {
      super(source);
      setRollbackOnCommitFailure(true);
    }

    @Override
    protected void doCommit(DefaultTransactionStatus status) {
      throw new Died();
    }
  }

  static Optional<String> none() {
    return Optional.empty();
  }
}
