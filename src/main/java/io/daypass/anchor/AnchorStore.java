package io.daypass.anchor;

import io.daypass.ledger.OutsideCheckpoint;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was put outside, and what the ledger goes on without. */
@Component
public class AnchorStore {

  private static final String ANCHOR = "select sink, size, receipt, at from ledger_anchor ";

  private final JdbcClient jdbc;

  AnchorStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** One checkpoint in one place. */
  public record Anchored(String sink, long size, String receipt, Instant at) {}

  Optional<Anchored> newest(String sink) {
    return jdbc.sql(ANCHOR + "where sink = ? order by at desc limit 1")
        .param(sink)
        .query(AnchorStore::anchored)
        .optional();
  }

  /**
   * What was put into a sink, newest first.
   *
   * @param before only what is older; from the newest on without it
   */
  public List<Anchored> page(String sink, @Nullable Instant before, int atMost) {
    return before == null
        ? jdbc.sql(ANCHOR + "where sink = ? order by at desc limit ?")
            .params(sink, atMost)
            .query(AnchorStore::anchored)
            .list()
        : jdbc.sql(ANCHOR + "where sink = ? and at < ? order by at desc limit ?")
            .params(sink, utc(before), atMost)
            .query(AnchorStore::anchored)
            .list();
  }

  void add(String sink, long size, Receipt receipt, Instant at) {
    jdbc.sql("insert into ledger_anchor (sink, size, receipt, at) values (?, ?, ?, ?)")
        .params(sink, size, receipt.text(), utc(at))
        .update();
  }

  /** Whether somebody has said that the ledger goes on without this. */
  boolean isContinuedWithout(OutsideCheckpoint outside) {
    return jdbc.sql(
                "select count(*) from ledger_continuation where own_size < ? and lost_size >= ?")
            .params(outside.size(), outside.size())
            .query(Integer.class)
            .single()
        > 0;
  }

  /** False when it has been said before. */
  boolean continueWithout(OutsideCheckpoint lost, long ownSize, Instant at) {
    return jdbc.sql(
                """
                insert into ledger_continuation (lost_size, lost_root, own_size, at)
                values (?, ?, ?, ?) on conflict do nothing""")
            .params(lost.size(), lost.root().hex(), ownSize, utc(at))
            .update()
        == 1;
  }

  private static Anchored anchored(ResultSet row, int number) throws SQLException {
    return new Anchored(
        row.getString("sink"),
        row.getLong("size"),
        row.getString("receipt"),
        row.getObject("at", OffsetDateTime.class).toInstant());
  }

  private static OffsetDateTime utc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
