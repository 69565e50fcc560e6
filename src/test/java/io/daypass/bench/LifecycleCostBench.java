package io.daypass.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What one whole lifecycle costs the database: asked for over the API, approved by the table,
 * issued, over, revoked, with full history and the ledger.
 */
class LifecycleCostBench {

  private static final int LIFECYCLES = 200;
  private static final int WARM_UP = 100;
  private static final Duration LEASE = Duration.ofSeconds(3);
  private static final Duration IDLE = Duration.ofSeconds(15);

  /** Nothing but Daypass writes, and no checkpoint falls into the count. */
  private static final Map<String, String> COUNTING =
      Map.of(
          "shared_preload_libraries", "pg_stat_statements",
          "autovacuum", "off",
          "checkpoint_timeout", "1h",
          "max_wal_size", "8GB");

  @TempDir private Path home;

  @Test
  void countStatements() {
    Results results = new Results("3-lifecycle-cost", "Cost of a whole lifecycle on PostgreSQL");
    try (BenchDatabase database = new BenchDatabase(COUNTING);
        BenchProgram daypass = new BenchProgram(home, database)) {
      JdbcClient jdbc = database.asSuperuser();
      StatementCount count = new StatementCount(jdbc);
      live(daypass, jdbc, WARM_UP);
      List<StatementCount.Statement> idle =
          count.during(() -> LockSupport.parkNanos(IDLE.toNanos()));
      long before = count.walPosition();
      List<StatementCount.Statement> all = count.during(() -> live(daypass, jdbc, LIFECYCLES));
      long wal = count.walPosition() - before;

      publish(results, idle, all, wal, endings(jdbc));
    }
  }

  private static void live(BenchProgram daypass, JdbcClient jdbc, int lifecycles) {
    IntStream.range(0, lifecycles).forEach(n -> daypass.caller(n).ask("bench-memory", LEASE));
    while (isAnyAlive(jdbc)) {
      LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
    }
  }

  private static boolean isAnyAlive(JdbcClient jdbc) {
    return jdbc.sql(
            """
            select exists (select from hold where state <> 'RELEASED')
              or exists (select from act_ru_execution)""")
        .query(Boolean.class)
        .single();
  }

  private static String endings(JdbcClient jdbc) {
    return String.join(
        ", ",
        jdbc.sql(
                "select ended_by || ' ' || count(*) from access_grant group by ended_by order by 1")
            .query(String.class)
            .list());
  }

  private static void publish(
      Results results,
      List<StatementCount.Statement> idle,
      List<StatementCount.Statement> all,
      long wal,
      String endings) {
    List<Long> polls = idle.stream().map(StatementCount.Statement::id).toList();
    Predicate<StatementCount.Statement> polling = s -> polls.contains(s.id());
    List<StatementCount.Statement> own =
        all.stream().filter(polling.negate().and(s -> !s.isFrame())).toList();
    List<StatementCount.Statement> ofPolls =
        all.stream().filter(polling.and(s -> !s.isFrame())).toList();
    List<StatementCount.Statement> begins =
        all.stream().filter(s -> s.text().equalsIgnoreCase("begin")).toList();

    results
        .note(
            "Counts of `pg_stat_statements` for Daypass's own user over "
                + LIFECYCLES
                + " lifecycles (lease "
                + LEASE
                + ", target in memory, history full, ledger on), divided by their number. A statement"
                + " that also runs when nothing is to be done counts as polling. Grants ended by: "
                + endings
                + " (warm-up included).")
        .table(
            List.of("per lifecycle", "statements", "WAL"),
            List.of(
                line("**without polling**", own),
                line("… of the engine (`ACT_…`)", own.stream().filter(s -> s.isEngine()).toList()),
                line("… of Daypass's tables", own.stream().filter(s -> !s.isEngine()).toList()),
                line("polling", ofPolls),
                List.of("transactions (`BEGIN`), polling included", shown(calls(begins)), ""),
                List.of("whole server, by `pg_current_wal_lsn()`", "", kilobytes(wal))))
        .note("The statements that run most often, without polling:")
        .table(List.of("calls", "rows", "WAL bytes", "statement"), top(own, 30))
        .csv(
            "lifecycle-cost",
            List.of("polling", "calls", "rows", "wal_bytes", "ms", "query"),
            all.stream()
                .map(
                    s ->
                        List.of(
                            polling.test(s),
                            s.calls(),
                            s.rows(),
                            s.walBytes(),
                            s.millis(),
                            s.text()))
                .toList())
        .publish();
  }

  private static List<List<String>> top(List<StatementCount.Statement> own, int how) {
    List<List<String>> rows = new ArrayList<>();
    for (StatementCount.Statement s : own.stream().limit(how).toList()) {
      rows.add(
          List.of(
              shown(s.calls()),
              shown(s.rows()),
              String.valueOf(s.walBytes() / LIFECYCLES),
              "`" + s.shortText() + "`"));
    }
    return rows;
  }

  private static List<String> line(String what, List<StatementCount.Statement> statements) {
    long wal = statements.stream().mapToLong(StatementCount.Statement::walBytes).sum();
    return List.of(what, shown(calls(statements)), kilobytes(wal));
  }

  private static long calls(List<StatementCount.Statement> statements) {
    return statements.stream().mapToLong(StatementCount.Statement::calls).sum();
  }

  private static String kilobytes(long bytes) {
    return Spread.shown(bytes / 1000.0 / LIFECYCLES) + " kB";
  }

  private static String shown(long count) {
    return String.format(Locale.ROOT, "%.2f", (double) count / LIFECYCLES);
  }
}
