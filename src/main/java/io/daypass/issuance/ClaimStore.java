package io.daypass.issuance;

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
 * Who works on which hold. A claim is a time in {@code claimed_until}: while it lies ahead nobody
 * else touches the hold, nor another hold on the same access; when it has passed, anybody may, so
 * the work of a killed node is taken over.
 */
@Component
class ClaimStore {

  private final JdbcClient jdbc;

  ClaimStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Locks holds that are due until the transaction ends. Issuing keeps the order of the bundle,
   * since an account must exist before it can join a group; releasing waits for nothing.
   */
  List<Candidate> lockDue(Instant now, int limit) {
    return jdbc.sql(
            """
            select h.hold_id, h.shared from hold h
            where h.due_at <= ? and (h.claimed_until is null or h.claimed_until <= ?)
              and (h.state <> 'WANTED' or not exists (select 1 from hold e
                where e.grant_id = h.grant_id and e.ordinal < h.ordinal and e.state = 'WANTED'))
              and (not h.shared or not exists (select 1 from hold o
                where o.connector = h.connector and o.account = h.account
                  and o.entitlement_kind = h.entitlement_kind
                  and o.entitlement_name = h.entitlement_name
                  and o.hold_id <> h.hold_id and o.claimed_until > ?))
            order by h.due_at fetch first %d rows only for update skip locked"""
                .formatted(limit))
        .params(utc(now), utc(now), utc(now))
        .query((row, n) -> new Candidate(row.getObject(1, UUID.class), row.getBoolean(2)))
        .list();
  }

  record Candidate(UUID hold, boolean shared) {}

  /**
   * Whether this hold may be worked on while others share its access. The first open hold on an
   * access serves as the lock of all of them, so two nodes cannot both say yes.
   */
  boolean isAloneOnItsAccess(UUID hold, Instant now) {
    return lockFirstOn(hold).isPresent() && !isAnotherClaimed(hold, now);
  }

  void claim(UUID hold, Instant until) {
    jdbc.sql("update hold set claimed_until = ? where hold_id = ?")
        .params(utc(until), hold)
        .update();
  }

  /**
   * When the next unclaimed hold is due that was not due yet; null when none is. One that was due
   * and could not be claimed waits for another, and is looked at when that is over.
   */
  @Nullable Instant nextDueAfter(Instant now) {
    return jdbc.sql("select min(due_at) from hold where due_at > ? and claimed_until is null")
        .param(utc(now))
        .query(OffsetDateTime.class)
        .optional()
        .map(OffsetDateTime::toInstant)
        .orElse(null);
  }

  private Optional<UUID> lockFirstOn(UUID hold) {
    UUID first =
        jdbc.sql(
                """
                select o.hold_id from hold h join hold o on o.connector = h.connector
                  and o.account = h.account and o.entitlement_kind = h.entitlement_kind
                  and o.entitlement_name = h.entitlement_name
                where h.hold_id = ? and o.due_at is not null
                order by o.hold_id fetch first 1 rows only""")
            .param(hold)
            .query(UUID.class)
            .single();
    return jdbc.sql(
            """
            select hold_id from hold where hold_id = ? and due_at is not null
            for update skip locked""")
        .param(first)
        .query(UUID.class)
        .optional();
  }

  private boolean isAnotherClaimed(UUID hold, Instant now) {
    return jdbc.sql(
                """
                select count(*) from hold h join hold o on o.connector = h.connector
                  and o.account = h.account and o.entitlement_kind = h.entitlement_kind
                  and o.entitlement_name = h.entitlement_name and o.hold_id <> h.hold_id
                where h.hold_id = ? and o.claimed_until > ?""")
            .params(hold, utc(now))
            .query(Integer.class)
            .single()
        > 0;
  }

  private static OffsetDateTime utc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
