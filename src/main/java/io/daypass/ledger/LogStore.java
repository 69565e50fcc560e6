package io.daypass.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what the sequencer has put in order. */
@Component
class LogStore {

  private static final String ENTRY =
      "select entry_id, stream_id, stream_seq, body, leaf_hash, log_index from audit_entry ";
  private static final String CHECKPOINT = "select size, note, created from ledger_checkpoint ";

  private final JdbcClient jdbc;

  LogStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  long size() {
    return jdbc.sql("select size from ledger_head where id = 1")
        .query(Long.class)
        .optional()
        .orElse(0L);
  }

  List<LoggedEntry> from(long firstIndex, int atMost) {
    return jdbc.sql(ENTRY + "where log_index >= ? order by log_index limit ?")
        .params(firstIndex, atMost)
        .query(LogStore::logged)
        .list();
  }

  Optional<LoggedEntry> find(UUID entryId) {
    return jdbc.sql(ENTRY + "where entry_id = ? and log_index is not null")
        .param(entryId)
        .query(LogStore::logged)
        .optional();
  }

  Optional<SignedCheckpoint> latest() {
    return jdbc.sql(CHECKPOINT + "order by size desc limit 1")
        .query(LogStore::checkpoint)
        .optional();
  }

  List<SignedCheckpoint> checkpoints(long fromSize, int atMost) {
    return jdbc.sql(CHECKPOINT + "where size >= ? order by size limit ?")
        .params(fromSize, atMost)
        .query(LogStore::checkpoint)
        .list();
  }

  List<String> verifierKeys() {
    return jdbc.sql("select vkey from ledger_key order by ordinal").query(String.class).list();
  }

  /** Hashes of complete subtrees of a level that is stored, in order; of level 0 the leaves. */
  List<byte[]> hashes(int level, long from, long to) {
    return level == 0 ? leaves(from, to) : nodes(level, from, to);
  }

  private List<byte[]> leaves(long from, long to) {
    return jdbc.sql(
            """
            select leaf_hash from audit_entry
              where log_index >= ? and log_index < ? order by log_index""")
        .params(from, to)
        .query((row, n) -> row.getBytes(1))
        .list();
  }

  private List<byte[]> nodes(int level, long from, long to) {
    return jdbc.sql(
            """
            select hash from ledger_node
              where level = ? and node_index >= ? and node_index < ? order by node_index""")
        .params(level, from, to)
        .query((row, n) -> row.getBytes(1))
        .list();
  }

  private static LoggedEntry logged(ResultSet row, int number) throws SQLException {
    return new LoggedEntry(row.getLong("log_index"), LedgerStore.entry(row, number));
  }

  private static SignedCheckpoint checkpoint(ResultSet row, int number) throws SQLException {
    String note = row.getString("note");
    return new SignedCheckpoint(
        row.getLong("size"),
        Checkpoint.parse(note).root(),
        note,
        row.getObject("created", OffsetDateTime.class).toInstant());
  }
}
