package io.daypass.siem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.daypass.TestClock;
import io.daypass.ledger.LedgerStand;
import io.daypass.ledger.LoggedEntry;
import io.daypass.siem.SinkRunner.ConfiguredSink;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How the log comes to a sink, whatever happens; on every database. */
abstract class SinkRunnerContract {

  private static final UUID NODE_A = new UUID(0, 1);
  private static final UUID NODE_B = new UUID(0, 2);

  final TestClock clock = new TestClock();
  private final LedgerStand stand = stand();
  private final FakeReceiver receiver = new FakeReceiver();
  private final Forwarding forwarding =
      new Forwarding(
          stand.log(),
          stand.ledger(),
          new SinkCursorStore(stand.jdbc()),
          new SinkMetrics(new SimpleMeterRegistry()),
          clock,
          stand.transactions());
  private final SinkRunner runner = runner(NODE_A, Set.of());

  abstract LedgerStand stand();

  /** The key of the log is an entry of its own. */
  @BeforeEach
  void takeWhatIsThere() {
    stand.order();
    run(runner);
    receiver.got.clear();
  }

  @Test
  void turn_whenAllIsWell_thenEverythingArrivesInOrder() {
    stand.happen(25);

    run(runner);

    assertThat(receiver.got).isEqualTo(expected(25));
    assertThat(receiver.batches).allMatch(size -> size <= 10);
    assertThat(cursor().next()).isEqualTo(stand.log().size());
  }

  @Test
  void turn_whenNothingIsNew_thenNothingIsSent() {
    receiver.batches.clear();

    assertThat(runner.turn()).isEqualTo(SinkRunner.IDLE);

    assertThat(receiver.batches).isEmpty();
  }

  @Test
  void turn_whenTheReceiverFailsForFiveMinutes_thenItWaitsLongerEachTimeAndLosesNothing() {
    stand.happen(3);
    receiver.answer = new Undelivered.NotNow("the receiver answered 500");
    var end = clock.instant().plus(Duration.ofMinutes(5));
    int tries = 0;
    while (clock.instant().isBefore(end)) {
      Duration pause = runner.turn();
      assertThat(pause).isPositive();
      clock.advance(pause);
      tries++;
    }
    assertThat(receiver.got).isEmpty();
    // Longer pauses are slept in pieces.
    assertThat(cursor().failures()).isBetween(7, 12);
    assertThat(tries).isLessThan(40);

    receiver.answer = null;
    clock.advance(Duration.ofMinutes(5));
    run(runner);

    assertThat(receiver.got).isEqualTo(expected(3));
    assertThat(cursor().failures()).isZero();
    assertThat(cursor().problem()).isNull();
  }

  @Test
  void turn_whenTheReceiverAsksForTime_thenItGetsIt() {
    stand.happen(1);
    receiver.answer =
        new Undelivered.NotNow("the receiver answered 429", Optional.of(Duration.ofSeconds(90)));
    runner.turn();
    receiver.answer = null;

    clock.advance(Duration.ofSeconds(89));
    run(runner);
    assertThat(receiver.got).isEmpty();

    clock.advance(Duration.ofSeconds(1));
    run(runner);
    assertThat(receiver.got).hasSize(1);
  }

  @Test
  void turn_whenOneEntryIsRefused_thenThoseBeforeArriveAndItStopsThere() {
    stand.happen(7);
    UUID poison = stand.ids().get(stand.ids().size() - 3);
    receiver.refused = poison;

    run(runner);
    stand.order();
    clock.advance(Forwarding.LONGEST);
    run(runner);

    assertThat(receiver.got).isEqualTo(expected(8).subList(0, 4));
    assertThat(cursor().isRefusing()).isTrue();
    assertThat(stand.types().stream().filter("siem.stopped"::equals)).hasSize(1);
  }

  @Test
  void turn_whenARefusedEntryIsTakenAfterAll_thenAllFollowsAndBothAreInTheLedger() {
    stand.happen(4);
    receiver.refused = stand.ids().get(stand.ids().size() - 2);
    run(runner);
    receiver.refused = null;

    clock.advance(Forwarding.LONGEST);
    run(runner);
    stand.order();
    run(runner);

    assertThat(receiver.got).isEqualTo(expected(6));
    assertThat(stand.types()).contains("siem.stopped", "siem.resumed");
  }

  @Test
  void turn_whenAnEntryIsConfiguredToBeLeftOut_thenTheLedgerSaysSoAndTheRestArrives() {
    stand.happen(5);
    UUID poison = stand.ids().get(stand.ids().size() - 3);
    receiver.refused = poison;
    SinkRunner skipping = runner(NODE_A, Set.of(poison));

    run(skipping);
    stand.order();

    assertThat(receiver.got).hasSize(4).doesNotContain(poison);
    assertThat(stand.types()).contains("siem.skipped").doesNotContain("siem.stopped");
  }

  @Test
  void turn_whenTheNodeDiesBeforeTheCursorMoves_thenAnotherRepeatsAndThereIsNoGap() {
    stand.happen(12);
    receiver.diesAfterTaking = true;
    assertThatThrownBy(runner::turn).isInstanceOf(NodeDied.class);

    receiver.diesAfterTaking = false;
    clock.advance(Duration.ofMinutes(5));
    run(runner(NODE_B, Set.of()));

    assertThat(receiver.got.subList(0, 10)).isEqualTo(expected(12).subList(0, 10));
    assertThat(receiver.got.subList(10, 22)).isEqualTo(expected(12));
  }

  @Test
  void turn_whileAnotherNodeHoldsTheSink_thenNothingIsSent() {
    stand.happen(1);
    runner.turn();
    stand.happen(1);
    receiver.got.clear();

    assertThat(runner(NODE_B, Set.of()).turn()).isEqualTo(SinkRunner.IDLE);

    assertThat(receiver.got).isEmpty();
  }

  @Test
  void turn_whenTheOtherNodeLetsGo_thenThisOneGoesOnAtOnce() {
    stand.happen(1);
    runner.turn();
    runner.letGo();
    stand.happen(1);

    run(runner(NODE_B, Set.of()));

    assertThat(receiver.got).isEqualTo(expected(2));
  }

  @Test
  void turn_whenTheLeaseIsLostDuringADelivery_thenTheCursorIsTheOtherNodes() {
    stand.happen(1);
    SinkRunner other = runner(NODE_B, Set.of());
    receiver.during =
        () -> {
          receiver.during = null;
          clock.advance(Duration.ofMinutes(5));
          run(other);
          stand.happen(1);
        };

    runner.turn();
    run(other);

    assertThat(cursor().heldBy()).isEqualTo(NODE_B);
    assertThat(cursor().next()).isEqualTo(stand.log().size());
    assertThat(receiver.got).endsWith(expected(2).toArray(UUID[]::new));
  }

  @Test
  void turn_whenTheLogHasAGap_thenNothingPassesIt() {
    stand.happen(3);

    assertThatIllegalStateException()
        .isThrownBy(() -> forwarding.read(-1, 2))
        .withMessageContaining("no entry at index -1");
  }

  private SinkRunner runner(UUID node, Set<UUID> skipped) {
    return new SinkRunner(
        new ConfiguredSink("collector", receiver, 10, true, skipped), forwarding, node);
  }

  private static void run(SinkRunner runner) {
    while (runner.turn().isZero()) {
      // There is more to do now.
    }
  }

  private SinkCursor cursor() {
    return new SinkCursorStore(stand.jdbc()).find("collector").orElseThrow();
  }

  /** The newest so many entries. */
  private List<UUID> expected(int newest) {
    List<UUID> all = stand.ids();
    return all.subList(all.size() - newest, all.size());
  }

  private static final class NodeDied extends RuntimeException {}

  /** Takes entries, or does what a test says. */
  private static final class FakeReceiver implements Sink {

    final List<UUID> got = new ArrayList<>();
    final List<Integer> batches = new ArrayList<>();
    Undelivered answer;
    UUID refused;
    boolean diesAfterTaking;
    Runnable during;

    @Override
    public void deliver(List<LoggedEntry> entries) throws Undelivered {
      batches.add(entries.size());
      if (answer != null) {
        throw answer;
      }
      List<UUID> ids = entries.stream().map(entry -> entry.entry().id()).toList();
      if (refused != null && ids.contains(refused)) {
        throw new Undelivered.Refused("the receiver answered 400");
      }
      if (during != null) {
        during.run();
      }
      got.addAll(ids);
      if (diesAfterTaking) {
        throw new NodeDied();
      }
    }

    @Override
    public Duration longest() {
      return Duration.ofSeconds(10);
    }
  }
}
