package io.daypass.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Where each stream ends. A request keeps its head in its own row, which its changes lock anyway;
 * every other stream has a row in {@code ledger_stream}. Nothing else writes these columns.
 */
@Component
public class StreamHeadStore {

  private static final String OF_REQUEST =
      "select version, last_leaf from access_request where request_id = ?";
  private static final String OF_STREAM =
      "select version, last_leaf from ledger_stream where stream_id = ?";
  private static final String LOCKED = " for update";

  private final JdbcClient jdbc;

  public StreamHeadStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Reads the head and keeps everybody else from moving it until the transaction ends. */
  StreamHead lock(StreamId stream) {
    return stream
        .requestId()
        .map(id -> lockRequest(stream, id))
        .orElseGet(() -> lockStream(stream));
  }

  Optional<StreamHead> find(StreamId stream) {
    return stream
        .requestId()
        .map(id -> read(OF_REQUEST, id))
        .orElseGet(() -> read(OF_STREAM, stream.value()));
  }

  /** Moves a locked head one entry on. */
  void advance(StreamId stream, StreamHead from, LeafHash leaf) {
    int moved =
        stream
            .requestId()
            .map(id -> advance("access_request", "request_id", id, from, leaf))
            .orElseGet(() -> advance("ledger_stream", "stream_id", stream.value(), from, leaf));
    if (moved != 1) {
      throw new IllegalStateException(
          "the head of " + stream + " was not at " + from.version() + " any more");
    }
  }

  private StreamHead lockRequest(StreamId stream, UUID id) {
    return read(OF_REQUEST + LOCKED, id)
        .orElseThrow(() -> new IllegalStateException("no access request has the stream " + stream));
  }

  private StreamHead lockStream(StreamId stream) {
    return read(OF_STREAM + LOCKED, stream.value()).orElseGet(() -> createAndLock(stream));
  }

  /** Of two first entries at once, the insert lets one wait for the other, and the lock decides. */
  private StreamHead createAndLock(StreamId stream) {
    jdbc.sql(
            "insert into ledger_stream (stream_id, version, last_leaf) values (?, ?, ?)"
                + " on conflict do nothing")
        .params(stream.value(), StreamHead.START.version(), LeafHash.NONE.bytes())
        .update();
    return read(OF_STREAM + LOCKED, stream.value())
        .orElseThrow(() -> new IllegalStateException("the head of " + stream + " vanished"));
  }

  private Optional<StreamHead> read(String sql, Object id) {
    return jdbc.sql(sql).param(id).query(StreamHeadStore::head).optional();
  }

  private int advance(String table, String key, Object id, StreamHead from, LeafHash leaf) {
    return jdbc.sql(
            "update %s set version = ?, last_leaf = ? where %s = ? and version = ?"
                .formatted(table, key))
        .params(from.nextSeq(), leaf.bytes(), id, from.version())
        .update();
  }

  private static StreamHead head(ResultSet row, int number) throws SQLException {
    return new StreamHead(row.getLong("version"), LeafHash.of(row.getBytes("last_leaf")));
  }
}
