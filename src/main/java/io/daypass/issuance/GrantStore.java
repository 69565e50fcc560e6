package io.daypass.issuance;

import static io.daypass.issuance.SqlTime.instant;
import static io.daypass.issuance.SqlTime.instantOrNull;
import static io.daypass.issuance.SqlTime.utc;
import static io.daypass.issuance.SqlTime.utcOrNull;

import io.daypass.entitlement.GrantId;
import io.daypass.entitlement.RoleId;
import io.daypass.identity.PersonId;
import io.daypass.request.RequestId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code access_grant}. */
@Component
public class GrantStore {

  private static final String SELECT = "select * from access_grant ";

  /** Both rows are locked: whatever the lock was waited for, they are read as they are then. */
  private static final String WITH_REQUEST =
      """
      select g.* from access_request r join access_grant g on g.request_id = r.request_id
      where\s""";

  private static final String CAN_TELL =
      """
      waiting is not null and ((waiting_for = 'ISSUED' and status <> 'ISSUING')
        or (waiting_for = 'REVOKED' and status = 'REVOKED'))""";

  private final JdbcClient jdbc;
  private final JdbcOperations batch;

  GrantStore(JdbcClient jdbc, JdbcOperations batch) {
    this.jdbc = jdbc;
    this.batch = batch;
  }

  void insert(Grant grant, Waiting waiting) {
    jdbc.sql(
            """
            insert into access_grant (grant_id, request_id, holder, role_id, starts_at, expires_at,
              status, waiting, waiting_for) values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
        .params(
            grant.id().value(),
            grant.request().value(),
            grant.holder().value(),
            grant.role().value(),
            utc(grant.lease().start()),
            utc(grant.lease().end()),
            grant.status().name(),
            waiting.who(),
            waiting.what().name())
        .update();
  }

  public Optional<Grant> find(GrantId id) {
    return jdbc.sql(SELECT + "where grant_id = ?")
        .param(id.value())
        .query(GrantStore::grant)
        .optional();
  }

  /**
   * The grant, with the row of its request locked until the transaction ends. Whatever changes a
   * grant or its holds locks that row first, so the order is always the same.
   */
  Grant lock(GrantId id) {
    return lock(id, GrantStore::grant);
  }

  /** Locks like {@link #lock(GrantId)}, and tells who waits for the grant. */
  Locked lockWithWaiting(GrantId id) {
    return lock(id, GrantStore::locked);
  }

  private <T> T lock(GrantId id, RowMapper<T> row) {
    return jdbc.sql(WITH_REQUEST + "g.grant_id = ? for update")
        .param(id.value())
        .query(row)
        .optional()
        .orElseThrow(() -> new IllegalStateException("no grant " + id));
  }

  public Optional<Grant> of(RequestId request) {
    return jdbc.sql(SELECT + "where request_id = ?")
        .param(request.value())
        .query(GrantStore::grant)
        .optional();
  }

  /**
   * Grants, newest first.
   *
   * @param holder only this person's, where given
   * @param status only those in this state, where given
   * @param before only those older than this one, where given
   */
  public List<Grant> page(
      @Nullable PersonId holder,
      @Nullable GrantStatus status,
      @Nullable GrantId before,
      int limit) {
    StringBuilder sql = new StringBuilder(SELECT + "where 1 = 1");
    List<Object> arguments = new ArrayList<>();
    if (holder != null) {
      sql.append(" and holder = ?");
      arguments.add(holder.value());
    }
    if (status != null) {
      sql.append(" and status = ?");
      arguments.add(status.name());
    }
    if (before != null) {
      sql.append(" and grant_id < ?");
      arguments.add(before.value());
    }
    sql.append(" order by grant_id desc fetch first ").append(limit).append(" rows only");
    return jdbc.sql(sql.toString()).params(arguments).query(GrantStore::grant).list();
  }

  /** Roles that a person holds, or is about to. */
  public List<RoleId> rolesHeldBy(PersonId holder) {
    return jdbc
        .sql("select role_id from access_grant where holder = ? and status <> 'REVOKED'")
        .param(holder.value())
        .query(String.class)
        .list()
        .stream()
        .map(RoleId::new)
        .toList();
  }

  /**
   * These grants, with the rows of their requests locked until the transaction ends, always in the
   * same order. Those that somebody else has locked are left out.
   */
  List<Grant> lockAvailable(Collection<UUID> grants) {
    return jdbc.sql(
            WITH_REQUEST + "g.grant_id = any(?) order by r.request_id for update skip locked")
        .param(SqlArrays.uuids(grants))
        .query(GrantStore::grant)
        .list();
  }

  void save(Collection<Grant> grants) {
    batch.batchUpdate(
        """
        update access_grant set status = ?, ended_reason = ?, ended_by = ?, ended_at = ?
        where grant_id = ?""",
        grants.stream().map(GrantStore::row).toList());
  }

  private static Object[] row(Grant grant) {
    return new Object[] {
      grant.status().name(),
      grant.ended().map(Enum::name).orElse(null),
      grant.endedBy(),
      utcOrNull(grant.endedAt()),
      grant.id().value()
    };
  }

  void setWaiting(GrantId id, Waiting waiting) {
    jdbc.sql("update access_grant set waiting = ?, waiting_for = ? where grant_id = ?")
        .params(waiting.who(), waiting.what().name(), id.value())
        .update();
  }

  void clearWaiting(GrantId id) {
    jdbc.sql("update access_grant set waiting = null, waiting_for = null where grant_id = ?")
        .param(id.value())
        .update();
  }

  /** Those of these grants for which somebody waits who can be told now. */
  List<Grant> canTell(Collection<UUID> ids) {
    return jdbc.sql(SELECT + "where grant_id = any(?) and " + CAN_TELL)
        .param(SqlArrays.uuids(ids))
        .query(GrantStore::grant)
        .list();
  }

  /**
   * Those who wait and can be told now, a few at a time.
   *
   * @param after only those whose names come after this one
   */
  List<Waiter> whoCanBeTold(String after, int limit) {
    return jdbc.sql(
            """
            select * from access_grant where waiting > ? and %s
            order by waiting fetch first %d rows only"""
                .formatted(CAN_TELL, limit))
        .param(after)
        .query((row, n) -> new Waiter(row.getString("waiting"), grant(row, n)))
        .list();
  }

  record Waiter(String who, Grant grant) {}

  record Locked(Grant grant, @Nullable Waiting waiting) {}

  private static Locked locked(ResultSet row, int n) throws SQLException {
    String who = row.getString("waiting");
    return new Locked(
        grant(row, n),
        who == null ? null : new Waiting(who, Waiting.Event.valueOf(row.getString("waiting_for"))));
  }

  static Grant grant(ResultSet row, int n) throws SQLException {
    String reason = row.getString("ended_reason");
    return new Grant(
        new GrantId(row.getObject("grant_id", UUID.class)),
        new RequestId(row.getObject("request_id", UUID.class)),
        new PersonId(row.getString("holder")),
        new RoleId(row.getString("role_id")),
        new Lease(instant(row, "starts_at"), instant(row, "expires_at")),
        GrantStatus.valueOf(row.getString("status")),
        reason == null ? null : EndReason.valueOf(reason),
        row.getString("ended_by"),
        instantOrNull(row, "ended_at"));
  }
}
