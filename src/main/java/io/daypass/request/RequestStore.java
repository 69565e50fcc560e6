package io.daypass.request;

import io.daypass.entitlement.RoleId;
import io.daypass.identity.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Component;

/** The table {@code access_request}. */
@Component
public class RequestStore {

  private static final String SELECT = "select * from access_request ";

  private final JdbcClient jdbc;

  RequestStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(AccessRequest request) {
    jdbc.sql(
            """
            insert into access_request (request_id, requester, beneficiary, role_id,
              justification_id, duration_seconds, ticket, public_key, request_hash, submitted_at,
              status, version, last_leaf)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?)""")
        .params(
            request.id().value(),
            request.requester().value(),
            request.beneficiary().value(),
            request.role().value(),
            request.justificationId(),
            request.duration().toSeconds(),
            request.ticketNumber(),
            request.key(),
            request.hash(),
            utc(request.submittedAt()),
            request.status().name(),
            new byte[32])
        .update();
  }

  void route(RequestId id, Routing routing, RequestStatus status, @Nullable Instant answerBy) {
    jdbc.sql(
            """
            update access_request set route = ?, lanes = ?, rating = ?, score = ?, reasons = ?,
              answer_by = ?, status = ?, status_reason = ? where request_id = ?""")
        .params(
            routing.kind().name(),
            String.join(",", routing.lanes().stream().map(Enum::name).toList()),
            routing.rating().name(),
            routing.score(),
            String.join("\n", routing.reasons()),
            answerBy == null ? null : utc(answerBy),
            status.name(),
            routing.decisive(),
            id.value())
        .update();
  }

  void settle(RequestId id, RequestStatus status, String reason) {
    jdbc.sql("update access_request set status = ?, status_reason = ? where request_id = ?")
        .params(status.name(), reason, id.value())
        .update();
  }

  public Optional<AccessRequest> find(RequestId id) {
    return jdbc.sql(SELECT + "where request_id = ?")
        .param(id.value())
        .query(RequestStore::request)
        .optional();
  }

  /**
   * The request with its row locked until the transaction ends. Everything that changes a request,
   * its approvals, its grant or its holds locks this row first, so the order is always the same.
   */
  public AccessRequest lock(RequestId id) {
    return jdbc.sql(SELECT + "where request_id = ? for update")
        .param(id.value())
        .query(RequestStore::request)
        .optional()
        .orElseThrow(() -> new IllegalStateException("no request " + id));
  }

  /** What a person asked for or got, newest first, older than {@code before} where given. */
  public List<AccessRequest> concerning(PersonId person, @Nullable RequestId before, int limit) {
    return page(
        "(requester = ? or beneficiary = ?)",
        Stream.of(person.value(), person.value()),
        before,
        limit);
  }

  /** Everybody's, newest first, older than {@code before} where given. */
  public List<AccessRequest> all(@Nullable RequestId before, int limit) {
    return page("1 = 1", Stream.of(), before, limit);
  }

  /** Roles that a person has asked for and not been answered about. */
  public List<RoleId> rolesPendingFor(PersonId beneficiary) {
    return jdbc
        .sql("select role_id from access_request where beneficiary = ? and status = 'PENDING'")
        .param(beneficiary.value())
        .query(String.class)
        .list()
        .stream()
        .map(RoleId::new)
        .toList();
  }

  /** Every request that a person made, or that was for them. */
  public List<RequestId> idsConcerning(PersonId person) {
    return jdbc
        .sql("select request_id from access_request where requester = ? or beneficiary = ?")
        .params(person.value(), person.value())
        .query(UUID.class)
        .list()
        .stream()
        .map(RequestId::new)
        .toList();
  }

  /** Whether a request of a person, or for them, waits for an answer. */
  public boolean hasPending(PersonId person) {
    return jdbc.sql(
                """
                select count(*) from access_request
                where (requester = ? or beneficiary = ?) and status = 'PENDING'""")
            .params(person.value(), person.value())
            .query(Integer.class)
            .single()
        > 0;
  }

  /** The texts in which somebody said why they asked. */
  public List<UUID> justifications(Collection<RequestId> requests) {
    return jdbc.sql("select justification_id from access_request where request_id = any(?)")
        .param(uuids(requests))
        .query(UUID.class)
        .list();
  }

  /** Takes out the public keys, whose comments mostly name a person and a machine. */
  public void forgetKeys(Collection<RequestId> requests) {
    jdbc.sql("update access_request set public_key = null where request_id = any(?)")
        .param(uuids(requests))
        .update();
  }

  private static SqlArrayValue uuids(Collection<RequestId> requests) {
    return new SqlArrayValue("uuid", requests.stream().map(RequestId::value).toArray());
  }

  private List<AccessRequest> page(
      String condition, Stream<Object> arguments, @Nullable RequestId before, int limit) {
    Stream<Object> cursor = before == null ? Stream.of() : Stream.of(before.value());
    return jdbc.sql(
            SELECT
                + "where "
                + condition
                + (before == null ? "" : " and request_id < ?")
                + " order by request_id desc fetch first "
                + limit
                + " rows only")
        .params(Stream.concat(arguments, cursor).toList())
        .query(RequestStore::request)
        .list();
  }

  private static AccessRequest request(ResultSet row, int n) throws SQLException {
    return new AccessRequest(
        new RequestId(row.getObject("request_id", UUID.class)),
        new PersonId(row.getString("requester")),
        new PersonId(row.getString("beneficiary")),
        new RoleId(row.getString("role_id")),
        row.getObject("justification_id", UUID.class),
        Duration.ofSeconds(row.getLong("duration_seconds")),
        row.getString("ticket"),
        row.getString("public_key"),
        row.getString("request_hash"),
        instant(row, "submitted_at"),
        RequestStatus.valueOf(row.getString("status")),
        row.getString("status_reason"),
        routing(row),
        row.getObject("answer_by") == null ? null : instant(row, "answer_by"));
  }

  private static @Nullable Routing routing(ResultSet row) throws SQLException {
    String kind = row.getString("route");
    if (kind == null) {
      return null;
    }
    return new Routing(
        Routing.Kind.valueOf(kind),
        Stream.of(row.getString("lanes").split(","))
            .filter(l -> !l.isEmpty())
            .map(Lane::valueOf)
            .toList(),
        Routing.Rating.valueOf(row.getString("rating")),
        row.getInt("score"),
        List.of(row.getString("reasons").split("\n")));
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  private static OffsetDateTime utc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
