package io.daypass.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Component;

/** What the sequencer reads and writes. A batch takes a handful of statements, whatever its size. */
@Component
class SequencerStore {

  private static final String HEAD =
      "select size, frontier, root, released_at from ledger_head where id = 1 ";

  private final JdbcClient jdbc;
  private final JdbcOperations batch;

  SequencerStore(JdbcClient jdbc, JdbcOperations batch) {
    this.jdbc = jdbc;
    this.batch = batch;
  }

  /** Where the log ends. */
  record Head(long size, byte[] frontier, TreeHash root, @Nullable Instant releasedAt) {

    Frontier grow() {
      return Frontier.of(size, frontier);
    }
  }

  /** An entry without a place. */
  record Pending(UUID id, String stream, long seq, byte[] leaf) {}

  /** A complete subtree that is kept. */
  record Node(int level, long index, byte[] hash) {}

  /** Makes the row of the head when there is none. */
  void begin() {
    Frontier empty = Frontier.empty();
    jdbc.sql(
            "insert into ledger_head (id, size, frontier, root) values (1, 0, ?, ?)"
                + " on conflict do nothing")
        .params(empty.packed(), empty.root().bytes())
        .update();
  }

  Optional<Head> head() {
    return jdbc.sql(HEAD).query(SequencerStore::headOf).optional();
  }

  /** Empty while another node is at it. */
  Optional<Head> lockHead() {
    return jdbc.sql(HEAD + "for update skip locked").query(SequencerStore::headOf).optional();
  }

  Head awaitHead() {
    return jdbc.sql(HEAD + "for update").query(SequencerStore::headOf).single();
  }

  /** Whether an entry waits, or nothing has gone out since then. */
  boolean isThereWork(Instant silentSince) {
    return jdbc.sql(
            """
            select case when exists (select 1 from audit_entry where log_index is null)
                or exists (select 1 from ledger_head where released_at <= ?)
              then true else false end""")
        .param(utc(silentSince))
        .query(Boolean.class)
        .single();
  }

  /** When the oldest entry without a place was written; its id says so. */
  Optional<Instant> oldestPending() {
    return jdbc.sql(
            "select entry_id from audit_entry where log_index is null order by entry_id limit 1")
        .query(UUID.class)
        .optional()
        .map(id -> Instant.ofEpochMilli(id.getMostSignificantBits() >>> Short.SIZE));
  }

  /**
   * Committed entries without a place. An entry can only be committed after the one before it in
   * its stream, so by taking the lowest numbers none is taken without all that come before it.
   */
  List<Pending> pending(int atMost) {
    return jdbc.sql(
            """
            select entry_id, stream_id, stream_seq, leaf_hash from audit_entry
              where log_index is null order by stream_seq, entry_id limit ?""")
        .param(atMost)
        .query(
            (row, n) ->
                new Pending(
                    row.getObject("entry_id", UUID.class),
                    row.getString("stream_id"),
                    row.getLong("stream_seq"),
                    row.getBytes("leaf_hash")))
        .list();
  }

  /** Gives each its place, in one statement. */
  int number(List<Pending> entries, long first) {
    Object[] ids = entries.stream().map(Pending::id).toArray();
    Object[] places = new Object[ids.length];
    for (int i = 0; i < places.length; i++) {
      places[i] = first + i;
    }
    return jdbc.sql(
            """
            merge into audit_entry e
              using (select * from unnest(?, ?) as n (entry_id, place)) p
              on e.entry_id = p.entry_id and e.log_index is null
            when matched then update set log_index = p.place""")
        .params(new SqlArrayValue("uuid", ids), new SqlArrayValue("bigint", places))
        .update();
  }

  void add(List<Node> nodes) {
    if (!nodes.isEmpty()) {
      batch.batchUpdate(
          "insert into ledger_node (level, node_index, hash) values (?, ?, ?)",
          nodes.stream()
              .map(node -> new Object[] {node.level(), node.index(), node.hash()})
              .toList());
    }
  }

  void add(SignedCheckpoint checkpoint) {
    jdbc.sql("insert into ledger_checkpoint (size, note, created) values (?, ?, ?)")
        .params(checkpoint.size(), checkpoint.note(), utc(checkpoint.at()))
        .update();
  }

  void move(Frontier to, Instant releasedAt) {
    jdbc.sql(
            "update ledger_head set size = ?, frontier = ?, root = ?, released_at = ? where id = 1")
        .params(to.size(), to.packed(), to.root().bytes(), utc(releasedAt))
        .update();
  }

  void released(Instant at) {
    jdbc.sql("update ledger_head set released_at = ? where id = 1").param(utc(at)).update();
  }

  /** Whether the key had not been known. The head is locked. */
  boolean know(VerifierKey key, Instant since) {
    return jdbc.sql(
                """
                insert into ledger_key (vkey, ordinal, since)
                  select ?, coalesce(max(ordinal), 0) + 1, ? from ledger_key
                    having not exists (select 1 from ledger_key where vkey = ?)""")
            .params(key.text(), utc(since), key.text())
            .update()
        == 1;
  }

  private static Head headOf(ResultSet row, int number) throws SQLException {
    @Nullable OffsetDateTime released = row.getObject("released_at", OffsetDateTime.class);
    return new Head(
        row.getLong("size"),
        row.getBytes("frontier"),
        TreeHash.of(row.getBytes("root")),
        released == null ? null : released.toInstant());
  }

  private static OffsetDateTime utc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
