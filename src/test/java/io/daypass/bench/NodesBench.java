package io.daypass.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.daypass.bench.side.Daypass;
import io.daypass.bench.target.Accounts;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * One, two and four nodes end many grants together. They run in one JVM, so this shows whether they
 * get in each other's way; two processors cannot show how much faster four machines are.
 */
class NodesBench {

  private static final int HOLDS = Sizes.of("node-holds", 5_000);
  private static final List<Integer> NODES = List.of(1, 2, 4);

  /**
   * What some nodes did with one storm.
   *
   * @param repeated calls to remove what had been removed
   * @param overlapping calls while another one on the same account was under way
   * @param unequal grants with more or fewer ledger entries than the others
   */
  private record Found(
      int nodes, List<Lag> lags, int repeated, int overlapping, long deadlocks, long unequal) {

    double perSecond() {
      return HOLDS / committed().max() * 1000;
    }

    Spread committed() {
      return Spread.of(lags.stream().map(Lag::committed).toList());
    }

    List<Object> row() {
      return List.of(
          nodes,
          lags.size(),
          perSecond(),
          committed().median(),
          committed().p99(),
          committed().max(),
          repeated,
          overlapping,
          deadlocks,
          unequal);
    }
  }

  @Test
  void shareTheWork() {
    Results results = new Results("8-nodes", "Several nodes on one PostgreSQL");
    List<Found> found = new ArrayList<>();
    try (BenchDatabase database = new BenchDatabase(SidesBench.COUNTING)) {
      database.create("nodes");
      prepare(database);
      for (int nodes : NODES) {
        found.add(measure(nodes, database));
      }
    }

    publish(results, found);
    assertThat(found)
        .allSatisfy(
            one -> {
              assertThat(one.lags()).hasSize(HOLDS);
              assertThat(one.repeated() + one.overlapping()).isZero();
              assertThat(one.unequal()).isZero();
            });
  }

  private static void prepare(BenchDatabase database) {
    JdbcClient admin = database.asSuperuser("nodes");
    try (Daypass daypass = new Daypass(database.url("nodes"), admin, new Accounts())) {
      daypass.begin(0, Duration.ofHours(1));
      Starters.live(daypass, 100);
      daypass.copyGrants("active", Sizes.ACTIVE / 10);
    }
    admin.sql("vacuum analyze").update();
  }

  private static Found measure(int nodes, BenchDatabase database) {
    String name = "nodes_" + nodes;
    database.copy("nodes", name);
    JdbcClient admin = database.asSuperuser(name);
    Accounts accounts = new Accounts();
    List<Daypass> running =
        IntStream.range(0, nodes)
            .mapToObj(n -> new Daypass(database.url(name), admin, accounts))
            .toList();
    try {
      running.forEach(node -> Starters.live(node, 20));
      List<Lag> lags = storm(running.get(0), admin, accounts);
      return new Found(
          nodes,
          lags,
          accounts.repeated(),
          accounts.overlapping(),
          deadlocks(admin),
          unequal(admin));
    } finally {
      running.forEach(Daypass::close);
      database.drop(name);
    }
  }

  private static List<Lag> storm(Daypass node, JdbcClient admin, Accounts accounts) {
    node.copyGrants("storm", HOLDS);
    IntStream.rangeClosed(1, HOLDS).forEach(n -> accounts.add("storm-" + n));
    admin.sql("analyze").update();
    node.endAt("storm", Instant.now().plusSeconds(4), Duration.ZERO);
    Patience.until(
        Duration.ofMinutes(2),
        Duration.ofMillis(250),
        () -> Lag.count("storm", node, admin) == HOLDS);
    return Lag.of("storm", node, admin, accounts);
  }

  private static long deadlocks(JdbcClient admin) {
    return admin
        .sql("select deadlocks from pg_stat_database where datname = current_database()")
        .query(Long.class)
        .single();
  }

  /** Two nodes that both believed to have ended a grant would both have written it down. */
  private static long unequal(JdbcClient admin) {
    return admin
        .sql(
            """
            with entries as (
              select count(e.entry_id) as n
              from access_request r join access_grant g using (request_id)
                join hold h using (grant_id) left join audit_entry e
                  on e.stream_id = 'req:' || r.request_id
              where h.account like 'storm-%' group by r.request_id)
            select count(*) from entries
            where n <> (select mode() within group (order by n) from entries)""")
        .query(Long.class)
        .single();
  }

  private static void publish(Results results, List<Found> found) {
    results
        .note(
            "%d holds due together among %d that are held, on nodes that share one JVM, one PostgreSQL and one target in memory. Times of the commit in ms after the due time."
                .formatted(HOLDS, Sizes.ACTIVE / 10))
        .table(
            List.of(
                "nodes",
                "holds a second",
                "p50 / p99 / max",
                "repeated calls",
                "overlapping calls",
                "deadlocks",
                "grants with other than the usual entries"),
            found.stream().map(NodesBench::row).toList())
        .note("Target: no collisions.")
        .csv(
            "nodes",
            List.of(
                "nodes",
                "holds",
                "per_second",
                "p50_ms",
                "p99_ms",
                "max_ms",
                "repeated",
                "overlapping",
                "deadlocks",
                "unequal"),
            found.stream().map(Found::row).toList())
        .publish();
  }

  private static List<String> row(Found one) {
    Spread committed = one.committed();
    return List.of(
        String.valueOf(one.nodes()),
        Spread.shown(one.perSecond()),
        "%s / %s / %s"
            .formatted(
                Spread.shown(committed.median()),
                Spread.shown(committed.p99()),
                Spread.shown(committed.max())),
        String.valueOf(one.repeated()),
        String.valueOf(one.overlapping()),
        String.valueOf(one.deadlocks()),
        String.valueOf(one.unequal()));
  }
}
