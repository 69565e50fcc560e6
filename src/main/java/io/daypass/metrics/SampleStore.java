package io.daypass.metrics;

import io.daypass.entitlement.ConnectorId;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts for the gauges. Gives up after a few seconds: watching must not add to the trouble. */
@Component
class SampleStore {

  private static final int LONGEST_SECONDS = 10;

  /** Longer than the guard ever leaves a failing target alone, or claims a hold. */
  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(6);

  private final JdbcClient jdbc;

  SampleStore(DataSource database) {
    JdbcTemplate bounded = new JdbcTemplate(database);
    bounded.setQueryTimeout(LONGEST_SECONDS);
    this.jdbc = JdbcClient.create(bounded);
  }

  /**
   * Grants that had to end, or were wanted to, and are not gone from a target. Only the front of
   * the index on {@code due_at} is read: an open hold is due when its lease ends, one that failed
   * when its pause is over, and one that is worked on when its claim ends.
   */
  List<Overdue> overdue(Instant now) {
    return jdbc.sql(
            """
            select h.connector, count(distinct h.grant_id) as grants,
              min(case when g.ended_at < g.expires_at then g.ended_at else g.expires_at end) as since
            from hold h join access_grant g on g.grant_id = h.grant_id
            where h.due_at <= ? and (h.state = 'RELEASING'
              or ((h.due_at <= ? or h.claimed_until is not null) and g.expires_at <= ?))
            group by h.connector""")
        .params(utc(now.plus(LONGEST_PAUSE)), utc(now), utc(now))
        .query(
            (row, n) ->
                new Overdue(
                    new ConnectorId(row.getString("connector")),
                    row.getLong("grants"),
                    row.getObject("since", OffsetDateTime.class).toInstant()))
        .list();
  }

  record Overdue(ConnectorId connector, long grants, Instant since) {}

  /** Holds that are not over; what is over only ever grows, and is counted in the ledger. */
  List<OpenHolds> openHolds(int attemptsUntilStuck) {
    return jdbc.sql(
            """
            select connector, state, count(*) as holds,
              count(case when attempts >= ? then 1 end) as stuck
            from hold where due_at is not null group by connector, state""")
        .param(attemptsUntilStuck)
        .query(
            (row, n) ->
                new OpenHolds(
                    new ConnectorId(row.getString("connector")),
                    row.getString("state"),
                    row.getLong("holds"),
                    row.getLong("stuck")))
        .list();
  }

  record OpenHolds(ConnectorId connector, String state, long holds, long stuck) {}

  /** Grants that are not over. */
  List<OpenGrants> openGrants() {
    return jdbc.sql(
            """
            select status, count(*) as grants from access_grant
            where status <> 'REVOKED' group by status""")
        .query((row, n) -> new OpenGrants(row.getString("status"), row.getLong("grants")))
        .list();
  }

  record OpenGrants(String status, long grants) {}

  private static OffsetDateTime utc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
