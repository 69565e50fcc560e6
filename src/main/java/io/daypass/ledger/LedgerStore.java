package io.daypass.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The entries as they were written. Rows are added and read, never changed or removed. */
@Component
public class LedgerStore {

  private final JdbcClient jdbc;
  private final JdbcOperations batch;

  public LedgerStore(JdbcClient jdbc, JdbcOperations batch) {
    this.jdbc = jdbc;
    this.batch = batch;
  }

  /** The entries of one stream, first to last. */
  public List<LedgerEntry> entries(StreamId stream) {
    return jdbc.sql(
            """
            select entry_id, stream_id, stream_seq, body, leaf_hash
              from audit_entry where stream_id = ? order by stream_seq
            """)
        .param(stream.value())
        .query(LedgerStore::entry)
        .list();
  }

  void add(List<LedgerEntry> entries) {
    batch.batchUpdate(
        """
        insert into audit_entry (entry_id, stream_id, stream_seq, body, leaf_hash)
        values (?, ?, ?, ?, ?)
        """,
        entries.stream()
            .map(
                entry ->
                    new Object[] {
                      entry.id(),
                      entry.stream().value(),
                      entry.seq(),
                      entry.body(),
                      entry.leafHash().bytes()
                    })
            .toList());
  }

  static LedgerEntry entry(ResultSet row, int number) throws SQLException {
    byte[] body = row.getBytes("body");
    BodyFields said = BodyFields.read(body);
    return new LedgerEntry(
        row.getObject("entry_id", UUID.class),
        new StreamId(row.getString("stream_id")),
        row.getLong("stream_seq"),
        said.prev(),
        said.type(),
        said.time(),
        body,
        LeafHash.of(row.getBytes("leaf_hash")));
  }
}
