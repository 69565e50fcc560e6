package io.daypass.siem;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The rows of {@code sink_cursor}. Everything but taking the row is bound to who holds it, so that
 * whoever has lost it changes nothing any more.
 */
@Component
class SinkCursorStore {

  private final JdbcClient jdbc;

  SinkCursorStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void create(String sink, long first) {
    jdbc.sql("insert into sink_cursor (sink, next_index) values (?, ?) on conflict do nothing")
        .params(sink, first)
        .update();
  }

  Optional<SinkCursor> find(String sink) {
    return jdbc.sql(
            """
            select sink, next_index, held_by, held_until, failures, retry_at, problem, refused_index
              from sink_cursor where sink = ?""")
        .param(sink)
        .query(SinkCursorStore::cursor)
        .optional();
  }

  /** Takes the row, or keeps it for longer; not while another holds it. */
  boolean hold(String sink, UUID holder, Instant now, Instant until) {
    return jdbc.sql(
                """
                update sink_cursor set held_by = ?, held_until = ?
                where sink = ? and (held_by is null or held_by = ? or held_until <= ?)""")
            .params(holder, utc(until), sink, holder, utc(now))
            .update()
        == 1;
  }

  void letGo(String sink, UUID holder) {
    jdbc.sql(
            "update sink_cursor set held_by = null, held_until = null where sink = ? and held_by = ?")
        .params(sink, holder)
        .update();
  }

  /** Everything before {@code to} has arrived. False when that is not ours to say any more. */
  boolean advance(SinkCursor from, UUID holder, long to) {
    return jdbc.sql(
                """
                update sink_cursor set next_index = ?, failures = 0, retry_at = null,
                  problem = null, refused_index = null
                where sink = ? and held_by = ? and next_index = ?""")
            .params(to, from.sink(), holder, from.next())
            .update()
        == 1;
  }

  void failed(
      SinkCursor cursor, UUID holder, Instant retryAt, String problem, @Nullable Long refused) {
    jdbc.sql(
            """
            update sink_cursor set failures = failures + 1, retry_at = ?, problem = ?,
              refused_index = ?
            where sink = ? and held_by = ? and next_index = ?""")
        .params(utc(retryAt), problem, refused, cursor.sink(), holder, cursor.next())
        .update();
  }

  private static SinkCursor cursor(ResultSet row, int number) throws SQLException {
    return new SinkCursor(
        row.getString("sink"),
        row.getLong("next_index"),
        row.getObject("held_by", UUID.class),
        instant(row, "held_until"),
        row.getInt("failures"),
        instant(row, "retry_at"),
        row.getString("problem"),
        row.getObject("refused_index", Long.class));
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
    return time == null ? null : time.toInstant();
  }

  private static OffsetDateTime utc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
