package io.daypass.cockpit;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.daypass.approval.Decision;
import io.daypass.cockpit.FoundRequest.Named;
import io.daypass.cockpit.FoundRequest.Vote;
import io.daypass.entitlement.RoleId;
import io.daypass.identity.PersonId;
import io.daypass.issuance.EndReason;
import io.daypass.issuance.GrantStatus;
import io.daypass.request.Lane;
import io.daypass.request.RequestId;
import io.daypass.request.RequestStatus;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Component;

/**
 * Searches the requests of all time. The newest come first, page by page along one index, so that a
 * page costs the same wherever it lies.
 */
@Component
class HistoryStore {

  private static final String SELECT =
      """
      select r.request_id, r.submitted_at, r.requester, r.beneficiary, r.role_id, r.status,
        r.rating, g.status as grant_status, g.starts_at, g.expires_at, g.ended_at, g.ended_reason,
        asker.name as requester_name, holder.name as beneficiary_name
      from access_request r
      left join access_grant g on g.request_id = r.request_id
      left join person asker on asker.person_id = r.requester
      left join person holder on holder.person_id = r.beneficiary
      """;

  private final JdbcClient jdbc;

  HistoryStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A request as the tables have it, before the catalogue gives names to it. */
  record Row(
      UUID id,
      Instant askedAt,
      Named requester,
      Named beneficiary,
      RoleId role,
      Outcome outcome,
      @Nullable String rating,
      @Nullable Instant heldFrom,
      @Nullable Instant heldUntil) {}

  /** A statement with its values. */
  record Statement(String sql, List<Object> values) {}

  List<Row> find(Search search) {
    Statement statement = statement(search);
    return jdbc.sql(statement.sql()).params(statement.values()).query(HistoryStore::row).list();
  }

  Optional<Row> find(RequestId id) {
    return jdbc.sql(SELECT + "where r.request_id = ?")
        .param(id.value())
        .query(HistoryStore::row)
        .optional();
  }

  /** The decisions about these requests, in the order they were made. */
  Map<UUID, List<Vote>> votes(Collection<UUID> requests) {
    return jdbc
        .sql(
            """
            select a.request_id, a.approver, p.name, a.lane, a.decision
            from approval a left join person p on p.person_id = a.approver
            where a.request_id = any(?) order by a.decided_at, a.approval_id""")
        .param(new SqlArrayValue("uuid", requests.toArray()))
        .query((row, n) -> Map.entry(row.getObject("request_id", UUID.class), vote(row)))
        .list()
        .stream()
        .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
  }

  /** Where the entries of these ids stand in the log; those that have no place yet are left out. */
  Map<UUID, Long> places(Collection<UUID> entries) {
    return jdbc
        .sql(
            "select entry_id, log_index from audit_entry"
                + " where entry_id = any(?) and log_index is not null")
        .param(new SqlArrayValue("uuid", entries.toArray()))
        .query(
            (row, n) -> Map.entry(row.getObject("entry_id", UUID.class), row.getLong("log_index")))
        .list()
        .stream()
        .collect(java.util.stream.Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** Those whose name or login name has this in it, also when they have left. */
  List<PersonId> people(String part, int atMost) {
    String pattern = "%" + part.toLowerCase(Locale.ROOT).replaceAll("([\\\\%_])", "\\\\$1") + "%";
    return jdbc
        .sql(
            """
            select person_id from person where person_id like ? escape '\\' or lower(name) like ? escape '\\'
            order by person_id fetch first %d rows only"""
                .formatted(atMost))
        .params(pattern, pattern)
        .query(String.class)
        .list()
        .stream()
        .map(PersonId::new)
        .toList();
  }

  /** What {@link #find(Search)} asks the database. */
  static Statement statement(Search search) {
    List<String> conditions = new ArrayList<>();
    List<Object> values = new ArrayList<>();
    who(search, conditions, values);
    what(search, conditions, values);
    when(search, conditions, values);
    if (!search.outcomes().isEmpty()) {
      conditions.add(anyOf(search.outcomes()));
    }
    String where = conditions.isEmpty() ? "" : "where " + String.join("\nand ", conditions);
    return new Statement(
        SELECT
            + where
            + "\norder by r.submitted_at desc, r.request_id desc fetch first "
            + search.limit()
            + " rows only",
        values);
  }

  /** Three short lists from three indexes: one condition with "or" would read every request. */
  private static void who(Search search, List<String> conditions, List<Object> values) {
    if (search.people() != null) {
      conditions.add(
          """
          r.request_id in (select request_id from access_request where requester = any(?)
            union select request_id from access_request where beneficiary = any(?)
            union select request_id from approval where approver = any(?))""");
      SqlArrayValue people = texts(search.people());
      values.addAll(List.of(people, people, people));
    }
  }

  private static void what(Search search, List<String> conditions, List<Object> values) {
    if (search.role() != null) {
      conditions.add("r.role_id = ?");
      values.add(search.role().value());
    }
    if (search.place() != null) {
      conditions.add(
          """
          (r.role_id = any(?) or exists (
            select 1 from hold h where h.grant_id = g.grant_id and h.resource_id = ?))""");
      values.add(texts(search.place().roles()));
      values.add(search.place().resource());
    }
  }

  private static void when(Search search, List<String> conditions, List<Object> values) {
    if (search.from() != null) {
      conditions.add("r.submitted_at >= ?");
      values.add(utc(search.from()));
    }
    if (search.until() != null) {
      conditions.add("r.submitted_at < ?");
      values.add(utc(search.until()));
    }
    if (search.after() != null) {
      conditions.add(
          """
          (r.submitted_at, r.request_id) <
            (select submitted_at, request_id from access_request where request_id = ?)""");
      values.add(search.after().value());
    }
  }

  private static String anyOf(Set<Outcome> outcomes) {
    return outcomes.stream()
        .sorted()
        .map(HistoryStore::condition)
        .collect(joining(" or ", "(", ")"));
  }

  private static String condition(Outcome outcome) {
    return switch (outcome) {
      case PENDING, REFUSED, DENIED, WITHDRAWN, LAPSED -> "r.status = '" + outcome.name() + "'";
      case ISSUING -> "(r.status = 'APPROVED' and (g.status is null or g.status = 'ISSUING'))";
      case ACTIVE, REVOKING -> "g.status = '" + outcome.name() + "'";
      case ENDED_ON_TIME -> "(g.status = 'REVOKED' and g.ended_reason = 'LEASE_OVER')";
      case NOT_ISSUED -> "(g.status = 'REVOKED' and g.ended_reason = 'TARGET_REFUSED')";
      case ENDED_EARLY ->
          "(g.status = 'REVOKED' and g.ended_reason not in ('LEASE_OVER', 'TARGET_REFUSED'))";
    };
  }

  private static Row row(ResultSet row, int n) throws SQLException {
    String grant = row.getString("grant_status");
    String reason = row.getString("ended_reason");
    Instant ended = instant(row, "ended_at");
    return new Row(
        row.getObject("request_id", UUID.class),
        row.getObject("submitted_at", OffsetDateTime.class).toInstant(),
        named(row.getString("requester"), row.getString("requester_name")),
        named(row.getString("beneficiary"), row.getString("beneficiary_name")),
        new RoleId(row.getString("role_id")),
        Outcome.of(
            RequestStatus.valueOf(row.getString("status")),
            grant == null ? null : GrantStatus.valueOf(grant),
            reason == null ? null : EndReason.valueOf(reason)),
        word(row.getString("rating")),
        instant(row, "starts_at"),
        ended == null ? instant(row, "expires_at") : ended);
  }

  private static Vote vote(ResultSet row) throws SQLException {
    return new Vote(
        named(row.getString("approver"), row.getString("name")),
        Lane.valueOf(row.getString("lane")).word(),
        Decision.valueOf(row.getString("decision")).word());
  }

  private static Named named(String id, @Nullable String name) {
    return new Named(id, name == null ? id : name);
  }

  private static @Nullable String word(@Nullable String constant) {
    return constant == null ? null : constant.toLowerCase(Locale.ROOT);
  }

  private static SqlArrayValue texts(Collection<?> ids) {
    return new SqlArrayValue("varchar", ids.stream().map(Object::toString).toArray());
  }

  private static OffsetDateTime utc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
    return time == null ? null : time.toInstant();
  }
}
