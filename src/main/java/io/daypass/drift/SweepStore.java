package io.daypass.drift;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code drift_sweep}. */
@Component
public class SweepStore {

  private static final String SELECT = "select * from drift_sweep ";

  private final JdbcClient jdbc;

  SweepStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public Optional<Sweep> find(UUID id) {
    return jdbc.sql(SELECT + "where sweep_id = ?").param(id).query(SweepStore::sweep).optional();
  }

  /**
   * Sweeps, newest first.
   *
   * @param before only those older than this one, where given
   */
  public List<Sweep> page(@Nullable UUID before, int limit) {
    String from = before == null ? "" : "where sweep_id < ? ";
    String sql = SELECT + from + "order by sweep_id desc fetch first %d rows only".formatted(limit);
    return jdbc.sql(sql)
        .params(before == null ? List.of() : List.of(before))
        .query(SweepStore::sweep)
        .list();
  }

  /** The one that has waited longest. */
  Optional<Sweep> waiting() {
    return jdbc.sql(SELECT + "where started_at is null order by sweep_id fetch first 1 rows only")
        .query(SweepStore::sweep)
        .optional();
  }

  void insert(UUID id, @Nullable String askedBy, Instant askedAt) {
    jdbc.sql(
            """
            insert into drift_sweep (sweep_id, asked_by, asked_at, broken_off, detected, resolved,
              repaired, removed, held_back) values (?, ?, ?, false, 0, 0, 0, 0, 0)""")
        .params(id, askedBy, utc(askedAt))
        .update();
  }

  void started(UUID id, Instant at) {
    jdbc.sql("update drift_sweep set started_at = ? where sweep_id = ?")
        .params(utc(at), id)
        .update();
  }

  void ended(UUID id, Sweep.Counts counts, Instant at) {
    jdbc.sql(
            """
            update drift_sweep set ended_at = ?, detected = ?, resolved = ?, repaired = ?,
              removed = ?, held_back = ? where sweep_id = ?""")
        .params(
            utc(at),
            counts.detected(),
            counts.resolved(),
            counts.repaired(),
            counts.removed(),
            counts.heldBack(),
            id)
        .update();
  }

  /** Whoever ran these no longer does. */
  void breakOffRunning(Instant at) {
    jdbc.sql(
            """
            update drift_sweep set ended_at = ?, broken_off = true
            where ended_at is null and started_at is not null""")
        .param(utc(at))
        .update();
  }

  void deleteEndedBefore(Instant time) {
    jdbc.sql("delete from drift_sweep where ended_at < ?").param(utc(time)).update();
  }

  private static Sweep sweep(ResultSet row, int n) throws SQLException {
    return new Sweep(
        row.getObject("sweep_id", UUID.class),
        row.getString("asked_by"),
        row.getObject("asked_at", OffsetDateTime.class).toInstant(),
        instant(row, "started_at"),
        instant(row, "ended_at"),
        row.getBoolean("broken_off"),
        new Sweep.Counts(
            row.getInt("detected"),
            row.getInt("resolved"),
            row.getInt("repaired"),
            row.getInt("removed"),
            row.getInt("held_back")));
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
    return time == null ? null : time.toInstant();
  }

  private static OffsetDateTime utc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
