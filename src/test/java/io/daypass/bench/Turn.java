package io.daypass.bench;

import io.daypass.bench.side.Side;
import io.daypass.bench.side.Way;
import io.daypass.bench.target.Accounts;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * One side's turn in one round, on a fresh copy of its prepared database: grants that end one after
 * the other, whole lifecycles, and grants that end all at once.
 */
final class Turn implements AutoCloseable {

  private static final int WARM_UP = 50;
  private static final Duration LONGEST = Duration.ofMinutes(5);

  /**
   * What came of it.
   *
   * @param storm empty when the storm was due before it was ready
   */
  record Found(int round, Way way, List<Lag> idle, Lifecycles lifecycles, List<Lag> storm) {}

  private final int round;
  private final Way way;
  private final String name;
  private final BenchDatabase database;
  private final JdbcClient admin;
  private final Accounts accounts = new Accounts();
  private final Side side;

  Turn(int round, Way way, BenchDatabase database, String prepared) {
    this.round = round;
    this.way = way;
    this.database = database;
    this.name = prepared + "_" + round;
    database.copy(prepared, name);
    this.admin = database.asSuperuser(name);
    this.side = way.open(database.url(name), admin, accounts);
  }

  Found measure(int idle, int lifecycles, int storm) {
    StatementCount count = new StatementCount(admin);
    Starters.live(side, WARM_UP);
    List<Lag> oneByOne = idle(idle);
    Lifecycles whole = Lifecycles.measure(side, database, count, lifecycles);
    return new Found(round, way, oneByOne, whole, storm(storm));
  }

  /** Ten a second, and nothing else to do. */
  private List<Lag> idle(int grants) {
    side.copy("idle", grants);
    fillTarget("idle", grants);
    side.endAt("idle", Instant.now().plusSeconds(1), Duration.ofMillis(100));
    return ended("idle", grants);
  }

  private List<Lag> storm(int grants) {
    side.copy("storm", grants);
    fillTarget("storm", grants);
    admin.sql("analyze").update();
    Instant due = Instant.now().plusSeconds(2).plusNanos(grants * 300_000L);
    side.endAt("storm", due, Duration.ZERO);
    // A guard that has to find what is long due shows how slowly the storm was made, and no more.
    return Instant.now().isBefore(due) ? ended("storm", grants) : List.of();
  }

  private void fillTarget(String kind, int count) {
    IntStream.rangeClosed(1, count).forEach(n -> accounts.add(kind + "-" + n));
  }

  private List<Lag> ended(String kind, int count) {
    // The target is asked first: it can be, without work for the database.
    Patience.until(
        LONGEST,
        Duration.ofMillis(50),
        () -> accounts.names().noneMatch(account -> account.startsWith(kind)));
    if (!Patience.until(
        LONGEST, Duration.ofMillis(250), () -> Lag.count(kind, side, admin) == count)) {
      throw new IllegalStateException(
          "%s ended only %d of %d grants"
              .formatted(way.title(), Lag.count(kind, side, admin), count));
    }
    return Lag.of(kind, side, admin, accounts);
  }

  @Override
  public void close() {
    side.close();
    database.drop(name);
  }
}
