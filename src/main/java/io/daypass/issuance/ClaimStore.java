package io.daypass.issuance;

import io.daypass.entitlement.ConnectorId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who works on which hold. A claim is a time in {@code claimed_until}: while it lies ahead nobody
 * else touches the hold, nor another hold on the same access. {@code due_at} is moved to the same
 * time, so the work of a killed node comes up again by itself.
 */
@Component
class ClaimStore {

  /** Issuing keeps the order of the bundle: an account must exist before it can join a group. */
  private static final String READY =
      """
      (%1$s.due_at <= ? and (%1$s.claimed_until is null or %1$s.claimed_until <= ?)
        and (%1$s.state <> 'WANTED' or not exists (select 1 from hold e
          where e.grant_id = %1$s.grant_id and e.ordinal < %1$s.ordinal and e.state = 'WANTED')))""";

  private static final String SAME_ACCESS =
      """
      (o.connector, o.account, o.entitlement_kind, o.entitlement_name) in
        (select c.connector, c.account, c.entitlement_kind, c.entitlement_name
         from hold c where c.hold_id = any(?))""";

  private static final String LOAD =
      """
      select o.*, g.*, r.public_key from hold o
        join access_grant g on g.grant_id = o.grant_id
        join access_request r on r.request_id = g.request_id
      where\s""";

  private final JdbcClient jdbc;

  ClaimStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The targets that have something due, claimed or not. */
  List<ConnectorId> targetsDue(Instant now) {
    return jdbc
        .sql("select distinct connector from hold where due_at <= ? order by connector")
        .param(SqlTime.utc(now))
        .query(String.class)
        .list()
        .stream()
        .map(ConnectorId::new)
        .toList();
  }

  /** Locks holds of one target that are due, until the transaction ends. */
  List<Candidate> lockDue(ConnectorId target, Instant now, int limit) {
    return jdbc.sql(
            """
            select h.hold_id, h.shared from hold h
            where h.connector = ? and %s
              and (not h.shared or not exists (select 1 from hold o
                where o.connector = h.connector and o.account = h.account
                  and o.entitlement_kind = h.entitlement_kind
                  and o.entitlement_name = h.entitlement_name
                  and o.hold_id <> h.hold_id and o.claimed_until > ?))
            order by h.due_at fetch first %d rows only for update skip locked"""
                .formatted(READY.formatted("h"), limit))
        .params(target.value(), SqlTime.utc(now), SqlTime.utc(now), SqlTime.utc(now))
        .query((row, n) -> new Candidate(row.getObject(1, UUID.class), row.getBoolean(2)))
        .list();
  }

  record Candidate(UUID hold, boolean shared) {}

  /**
   * Locks what is ready on the accesses of these holds, and the first open hold on each. That first
   * one serves as the lock of the access: of several guards, one gets it.
   */
  List<Locked> lockOnSameAccess(Collection<UUID> holds, Instant now) {
    return jdbc.sql(
            """
            select o.hold_id, %s as ready from hold o
            where o.due_at is not null and %s
              and (o.due_at <= ? or not exists (select 1 from hold f
                where f.connector = o.connector and f.account = o.account
                  and f.entitlement_kind = o.entitlement_kind
                  and f.entitlement_name = o.entitlement_name
                  and f.due_at is not null and f.hold_id < o.hold_id))
            order by o.hold_id for update skip locked"""
                .formatted(READY.formatted("o"), SAME_ACCESS))
        .params(SqlTime.utc(now), SqlTime.utc(now), SqlArrays.uuids(holds), SqlTime.utc(now))
        .query((row, n) -> new Locked(row.getObject(1, UUID.class), row.getBoolean(2)))
        .list();
  }

  record Locked(UUID hold, boolean ready) {}

  /** Every open hold on the accesses of these holds, the first of each access first. */
  List<GrantedHold> openOnSameAccess(Collection<UUID> holds) {
    return jdbc.sql(LOAD + "o.due_at is not null and " + SAME_ACCESS + " order by o.hold_id")
        .param(SqlArrays.uuids(holds))
        .query(ClaimStore::grantedHold)
        .list();
  }

  List<GrantedHold> load(Collection<UUID> holds) {
    return jdbc.sql(LOAD + "o.hold_id = any(?) order by o.due_at")
        .param(SqlArrays.uuids(holds))
        .query(ClaimStore::grantedHold)
        .list();
  }

  void claim(Collection<UUID> holds, UUID claim, Instant until) {
    jdbc.sql(
            """
            update hold set claimed_until = ?, due_at = ?, claimed_by = ?
            where hold_id = any(?)""")
        .params(SqlTime.utc(until), SqlTime.utc(until), claim, SqlArrays.uuids(holds))
        .update();
  }

  /**
   * Keeps these claims. A hold that somebody has locked is written to just now, and one whose claim
   * has ended or passed to another is left as it is.
   */
  void renew(Collection<UUID> holds, Collection<UUID> claims, Instant until) {
    jdbc.sql(
            """
            update hold set claimed_until = ?,
              due_at = case when due_at = claimed_until then ? else due_at end
            where hold_id in (select hold_id from hold
              where hold_id = any(?) and claimed_by = any(?) for update skip locked)""")
        .params(
            SqlTime.utc(until), SqlTime.utc(until), SqlArrays.uuids(holds), SqlArrays.uuids(claims))
        .update();
  }

  /** Ends these claims unfinished: the work is there for anybody. */
  void giveBack(Collection<UUID> holds, Collection<UUID> claims, Instant now) {
    jdbc.sql(
            """
            update hold set claimed_until = null, claimed_by = null, due_at = ?
            where hold_id in (select hold_id from hold
              where hold_id = any(?) and claimed_by = any(?) for update skip locked)""")
        .params(SqlTime.utc(now), SqlArrays.uuids(holds), SqlArrays.uuids(claims))
        .update();
  }

  /** When the next hold is due that was not due yet; null when none is. */
  @Nullable Instant nextDueAfter(Instant now) {
    return jdbc.sql("select min(due_at) from hold where due_at > ?")
        .param(SqlTime.utc(now))
        .query(OffsetDateTime.class)
        .optional()
        .map(OffsetDateTime::toInstant)
        .orElse(null);
  }

  /** What failed and waits for its next try in this target is due at once. */
  int bringForward(ConnectorId target, Instant now) {
    return jdbc.sql(
            """
            update hold set due_at = ? where hold_id in (select hold_id from hold
              where connector = ? and attempts > 0 and due_at > ?
                and state in ('WANTED', 'RELEASING')
                and (claimed_until is null or claimed_until <= ?) for update skip locked)""")
        .params(SqlTime.utc(now), target.value(), SqlTime.utc(now), SqlTime.utc(now))
        .update();
  }

  /** Holds that were due before then, have failed less than to be shown, and lie there. */
  List<GrantedHold> lateSince(Instant then, int limit) {
    return jdbc.sql(
            LOAD
                + """
                o.due_at < ? and o.attempts < ? and o.state <> 'WANTED'
                  and (o.claimed_until is null or o.claimed_until < ?)
                order by o.due_at fetch first %d rows only"""
                    .formatted(limit))
        .params(SqlTime.utc(then), Hold.ATTEMPTS_UNTIL_STUCK, SqlTime.utc(then))
        .query(ClaimStore::grantedHold)
        .list();
  }

  private static GrantedHold grantedHold(ResultSet row, int n) throws SQLException {
    return new GrantedHold(
        HoldStore.hold(row, n), GrantStore.grant(row, n), row.getString("public_key"));
  }
}
