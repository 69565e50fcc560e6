package io.daypass.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
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
  private static final String ADVANCE_REQUEST =
      "update access_request set version = ?, last_leaf = ? where request_id = ? and version = ?";
  private static final String ADVANCE_STREAM =
      "update ledger_stream set version = ?, last_leaf = ? where stream_id = ? and version = ?";

  private final JdbcClient jdbc;
  private final JdbcOperations batch;

  public StreamHeadStore(JdbcClient jdbc, JdbcOperations batch) {
    this.jdbc = jdbc;
    this.batch = batch;
  }

  /** Reads the heads and keeps everybody else from moving them until the transaction ends. */
  Map<StreamId, StreamHead> lock(SortedSet<StreamId> streams) {
    Map<StreamId, StreamHead> heads =
        new LinkedHashMap<>(
            lockRequests(streams.stream().flatMap(one -> one.requestId().stream()).toList()));
    for (StreamId stream : streams) {
      if (stream.requestId().isEmpty()) {
        heads.put(stream, lockStream(stream));
      } else if (!heads.containsKey(stream)) {
        throw new IllegalStateException("no access request has the stream " + stream);
      }
    }
    return heads;
  }

  Optional<StreamHead> find(StreamId stream) {
    return stream
        .requestId()
        .map(id -> read(OF_REQUEST, id))
        .orElseGet(() -> read(OF_STREAM, stream.value()));
  }

  /** Moves locked heads on, each by one or more entries. */
  void advance(Map<StreamId, StreamHead> from, Map<StreamId, StreamHead> to) {
    List<StreamId> requests =
        to.keySet().stream().filter(stream -> stream.requestId().isPresent()).toList();
    int[] moved =
        batch.batchUpdate(
            ADVANCE_REQUEST,
            requests.stream()
                .map(
                    stream ->
                        row(stream.requestId().orElseThrow(), head(from, stream), head(to, stream)))
                .toList());
    for (int i = 0; i < moved.length; i++) {
      assertMoved(moved[i], requests.get(i), head(from, requests.get(i)));
    }
    for (StreamId stream : to.keySet()) {
      if (stream.requestId().isEmpty()) {
        StreamHead at = head(from, stream);
        int rows =
            jdbc.sql(ADVANCE_STREAM).params(row(stream.value(), at, head(to, stream))).update();
        assertMoved(rows, stream, at);
      }
    }
  }

  private static Object[] row(Object id, StreamHead from, StreamHead to) {
    return new Object[] {to.version(), to.lastLeaf().bytes(), id, from.version()};
  }

  private static StreamHead head(Map<StreamId, StreamHead> heads, StreamId stream) {
    return Objects.requireNonNull(heads.get(stream));
  }

  private static void assertMoved(int rows, StreamId stream, StreamHead from) {
    if (rows != 1) {
      throw new IllegalStateException(
          "the head of " + stream + " was not at " + from.version() + " any more");
    }
  }

  private Map<StreamId, StreamHead> lockRequests(List<UUID> ids) {
    if (ids.isEmpty()) {
      return Map.of();
    }
    Map<StreamId, StreamHead> heads = new HashMap<>();
    jdbc.sql(
            "select request_id, version, last_leaf from access_request"
                + " where request_id = any(?) order by request_id for update")
        .param(new SqlArrayValue("uuid", ids.toArray()))
        .query(
            (RowCallbackHandler)
                row ->
                    heads.put(
                        StreamId.request(row.getObject("request_id", UUID.class)), head(row, 0)));
    return heads;
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

  private static StreamHead head(ResultSet row, int number) throws SQLException {
    return new StreamHead(row.getLong("version"), LeafHash.of(row.getBytes("last_leaf")));
  }
}
