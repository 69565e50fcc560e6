package io.daypass.faults;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.daypass.faults.Oracle.Access;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** All that is known of one request or one access, in the order in which it happened. */
final class Story {

  private final JdbcClient database;
  private final Oracle oracle;

  Story(JdbcClient database, Oracle oracle) {
    this.database = database;
    this.oracle = oracle;
  }

  List<String> of(Violation violation) {
    return Stream.of(
            violation.request() == null ? Stream.<String>of() : ledger(violation.request()),
            violation.request() == null ? Stream.<String>of() : holds(violation.request()),
            violation.access() == null ? Stream.<String>of() : target(violation.access()),
            violation.access() == null ? Stream.<String>of() : others(violation.access()))
        .flatMap(lines -> lines)
        .toList();
  }

  private Stream<String> ledger(UUID request) {
    return database
        .sql("select body from audit_entry where stream_id = ? order by stream_seq")
        .param("req:" + request)
        .query(byte[].class)
        .list()
        .stream()
        .map(body -> "ledger: " + new String(body, UTF_8));
  }

  private Stream<String> holds(UUID request) {
    return database
        .sql(
            """
            select h.* from hold h join access_grant g using (grant_id)
            where g.request_id = ? order by h.ordinal""")
        .param(request)
        .query()
        .listOfRows()
        .stream()
        .map(row -> "hold: " + row);
  }

  private Stream<String> target(Access access) {
    return oracle.stays().stream()
        .filter(stay -> stay.access().equals(access))
        .map(stay -> "oracle: " + stay);
  }

  private Stream<String> others(Access access) {
    return Piece.all(database).stream()
        .filter(piece -> piece.access().equals(access))
        .map(piece -> "grant on it: " + piece);
  }
}
