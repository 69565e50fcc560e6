package io.daypass.bench;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Counts what Daypass's user asks of PostgreSQL, with {@code pg_stat_statements}. */
final class StatementCount {

  private static final Set<String> FRAMES = Set.of("begin", "commit", "rollback");
  private static final int SHORT = 150;

  private final JdbcClient jdbc;

  StatementCount(JdbcClient jdbc) {
    this.jdbc = jdbc;
    jdbc.sql("create extension if not exists pg_stat_statements").update();
  }

  /** One shape of statement, and what it came to altogether. */
  record Statement(long id, long calls, long rows, long walBytes, double millis, String text) {

    /** Whether it only frames a transaction. */
    boolean isFrame() {
      return FRAMES.contains(text.toLowerCase(Locale.ROOT));
    }

    boolean isEngine() {
      return text.toUpperCase(Locale.ROOT).contains("ACT_");
    }

    /** Enough to know it by. */
    String shortText() {
      String line =
          text.replaceAll("\\s+", " ").replaceAll("(?i)^select .*? from ", "select … from ");
      return line.length() <= SHORT ? line : line.substring(0, SHORT - 1) + "…";
    }
  }

  /** What Daypass asked in the meantime, the most frequent first. */
  List<Statement> during(Runnable meanwhile) {
    jdbc.sql("select pg_stat_statements_reset()").query(rows -> {});
    meanwhile.run();
    return jdbc.sql(
            """
            select queryid, calls, rows, wal_bytes::bigint, total_exec_time, query
            from pg_stat_statements s join pg_roles r on r.oid = s.userid
            where r.rolname = 'daypass' order by calls desc, wal_bytes desc, queryid""")
        .query(
            (row, n) ->
                new Statement(
                    row.getLong(1),
                    row.getLong(2),
                    row.getLong(3),
                    row.getLong(4),
                    row.getDouble(5),
                    row.getString(6)))
        .list();
  }

  /** How many bytes the whole server has written to its log so far. */
  long walPosition() {
    return jdbc.sql("select (pg_current_wal_insert_lsn() - '0/0'::pg_lsn)::bigint")
        .query(Long.class)
        .single();
  }
}
