package io.daypass.evidence;

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

/**
 * Reads what goes into an export, in pages, each a statement of its own. Bodies are read as bytes
 * and not understood: what was tampered with must reach the one who will find it.
 */
@Component
class EvidenceStore {

  /** How the state of a stream was when the log had a certain size; a version of 0 is not shown. */
  private static final String HEADS =
      """
      select h.key, h.stream_id, h.last_leaf,
             h.version - (select count(*) from audit_entry e
                           where e.stream_id = h.stream_id
                             and (e.log_index is null or e.log_index >= :size)) as version,
             (select e.body from audit_entry e
               where e.stream_id = h.stream_id and (e.log_index is null or e.log_index >= :size)
               order by e.stream_seq limit 1) as next_body
        from (%s) h
      """;

  private static final String REQUEST = "req:";

  private static final String REQUESTS =
      """
      select cast(request_id as varchar) as key, 'req:' || cast(request_id as varchar) as stream_id,
             version, last_leaf
        from access_request\
      """;
  private static final String STREAMS =
      "select stream_id as key, stream_id, version, last_leaf from ledger_stream";

  private final JdbcClient jdbc;

  EvidenceStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** One entry as it was written. */
  // Passed on and never compared.
  @SuppressWarnings("ArrayRecordComponent")
  record Body(long index, UUID id, byte[] bytes) {}

  /**
   * Where a stream ended.
   *
   * @param next the entry that came after, which says what its predecessor was; null for none
   */
  // Passed on and never compared.
  @SuppressWarnings("ArrayRecordComponent")
  record Head(String key, String stream, long version, byte[] lastLeaf, byte @Nullable [] next) {}

  /** A checkpoint that was kept outside. */
  record Anchor(long size, Instant at, String sink, String note) {}

  /** What somebody wrote, with its salt. */
  // Passed on and never compared.
  @SuppressWarnings("ArrayRecordComponent")
  record Text(byte[] salt, String content) {}

  List<Body> bodies(long from, long to, int atMost) {
    return jdbc.sql(
            """
            select log_index, entry_id, body from audit_entry
             where log_index >= ? and log_index < ? order by log_index limit ?
            """)
        .params(from, to, atMost)
        .query(EvidenceStore::body)
        .list();
  }

  List<Body> bodiesOf(String stream, long size) {
    return jdbc.sql(
            """
            select log_index, entry_id, body from audit_entry
             where stream_id = ? and log_index < ? order by stream_seq
            """)
        .params(stream, size)
        .query(EvidenceStore::body)
        .list();
  }

  /** The role that the request of this stream asks for; empty for other streams. */
  Optional<String> roleOf(String stream) {
    if (!stream.startsWith(REQUEST)) {
      return Optional.empty();
    }
    return jdbc.sql("select role_id from access_request where request_id = ?")
        .param(UUID.fromString(stream.substring(REQUEST.length())))
        .query(String.class)
        .optional();
  }

  List<Head> headsOfRequests(UUID after, long size, int atMost) {
    return jdbc.sql(
            HEADS.formatted(REQUESTS + " where request_id > :after order by request_id limit :most")
                + " order by h.key")
        .param("size", size)
        .param("after", after)
        .param("most", atMost)
        .query(EvidenceStore::head)
        .list();
  }

  Optional<Head> headOfRequest(UUID request, long size) {
    return jdbc.sql(HEADS.formatted(REQUESTS + " where request_id = :request"))
        .param("size", size)
        .param("request", request)
        .query(EvidenceStore::head)
        .optional();
  }

  List<Head> headsOfStreams(String after, long size, int atMost) {
    return jdbc.sql(
            HEADS.formatted(STREAMS + " where stream_id > :after order by stream_id limit :most")
                + " order by h.key")
        .param("size", size)
        .param("after", after)
        .param("most", atMost)
        .query(EvidenceStore::head)
        .list();
  }

  /** The anchors that follow another, smallest first, up to a size. */
  List<Anchor> anchors(Anchor after, long size, int atMost) {
    return jdbc.sql(
            """
            select a.size, a.at, a.sink, c.note
              from ledger_anchor a join ledger_checkpoint c on c.size = a.size
             where a.size <= ? and (a.size > ? or (a.size = ? and (a.at > ? or (a.at = ? and a.sink > ?))))
             order by a.size, a.at, a.sink limit ?
            """)
        .params(
            size,
            after.size(),
            after.size(),
            time(after.at()),
            time(after.at()),
            after.sink(),
            atMost)
        .query(EvidenceStore::anchor)
        .list();
  }

  /** The largest size above this one that somebody outside has kept. */
  Optional<Long> newestAnchored(long atLeast) {
    return jdbc.sql("select max(size) from ledger_anchor where size >= ?")
        .param(atLeast)
        .query(Long.class)
        .optional();
  }

  Optional<Text> text(UUID id) {
    return jdbc.sql("select salt, content from free_text where text_id = ?")
        .param(id)
        .query((row, n) -> new Text(row.getBytes("salt"), row.getString("content")))
        .optional();
  }

  private static OffsetDateTime time(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }

  private static Body body(ResultSet row, int number) throws SQLException {
    return new Body(
        row.getLong("log_index"), row.getObject("entry_id", UUID.class), row.getBytes("body"));
  }

  private static Head head(ResultSet row, int number) throws SQLException {
    return new Head(
        row.getString("key"),
        row.getString("stream_id"),
        row.getLong("version"),
        row.getBytes("last_leaf"),
        row.getBytes("next_body"));
  }

  private static Anchor anchor(ResultSet row, int number) throws SQLException {
    return new Anchor(
        row.getLong("size"),
        row.getObject("at", OffsetDateTime.class).toInstant(),
        row.getString("sink"),
        row.getString("note"));
  }
}
