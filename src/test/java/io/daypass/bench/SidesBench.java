package io.daypass.bench;

import io.daypass.bench.side.Side;
import io.daypass.bench.side.Way;
import io.daypass.bench.target.Accounts;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * The bare engine, Daypass and a sweeper take turns on one PostgreSQL: how late access ends when
 * little is due and when very much is, and how many lifecycles a second there can be.
 */
class SidesBench {

  private static final int WARM_UP = Sizes.of("warm-up", 1_000);
  private static final int IDLE = Sizes.of("idle", 60);
  private static final int LIFECYCLES = Sizes.of("lifecycles", 400);
  private static final int STORM = Sizes.of("storm", 10_000);

  /** The engine alone needs ten seconds for these. */
  private static final int ENGINE_STORM = Sizes.of("engine-storm", 300);

  static final Map<String, String> COUNTING =
      Map.of(
          "shared_preload_libraries", "pg_stat_statements",
          "track_commit_timestamp", "on",
          "max_wal_size", "8GB");

  @Test
  void compareSides() {
    Conditions conditions = new Conditions();
    Results idle = new Results("4-idle-lag", "How late access ends: one at a time");
    Results storm = new Results("5-storm-lag", "How late access ends: all at once");
    Results lifecycles = new Results("6-lifecycles", "Whole lifecycles a second");
    List<Turn.Found> found = new ArrayList<>();
    try (BenchDatabase database = new BenchDatabase(COUNTING)) {
      for (Way way : Way.values()) {
        prepare(way, database);
      }
      for (int round = 1; round <= Sizes.ROUNDS; round++) {
        conditions.look(database);
        for (Way way : Way.values()) {
          found.add(turn(round, way, database));
        }
      }
    }

    Rounds rounds = new Rounds(found);
    new LagReport(idle, conditions, rounds, Turn.Found::idle)
        .publish(
            "idle-lag",
            "One grant is due every 100 ms, among %d that are held.".formatted(Sizes.ACTIVE),
            10);
    List<Turn.Found> ready = found.stream().filter(turn -> !turn.storm().isEmpty()).toList();
    new LagReport(storm, conditions, new Rounds(ready), Turn.Found::storm)
        .publish(
            "storm-lag",
            "All are due at the same moment, among %d that are held; each has its waiting process, where the side has processes. %d of %d storms were refused, because their time came before they were ready."
                .formatted(Sizes.ACTIVE, found.size() - ready.size(), found.size()),
            500);
    new LifecyclesReport(lifecycles, conditions, rounds).publish();
  }

  /** A database with one grant to copy, many that are held, and a past; and a warm program. */
  private static void prepare(Way way, BenchDatabase database) {
    String name = name(way);
    database.create(name);
    try (Side side = way.open(database.url(name), database.asSuperuser(name), new Accounts())) {
      side.begin(0, Duration.ofHours(1));
      Starters.live(side, WARM_UP);
      side.copyBackground("active", Sizes.ACTIVE);
    }
    database.asSuperuser(name).sql("vacuum analyze").update();
  }

  private static Turn.Found turn(int round, Way way, BenchDatabase database) {
    try (Turn turn = new Turn(round, way, database, name(way))) {
      return turn.measure(IDLE, LIFECYCLES, way == Way.ENGINE ? ENGINE_STORM : STORM);
    }
  }

  private static String name(Way way) {
    return "side_" + way.name().toLowerCase(Locale.ROOT);
  }
}
