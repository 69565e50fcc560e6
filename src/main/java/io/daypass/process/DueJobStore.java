package io.daypass.process;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * When the engine's jobs are due. Reads along our own index on their due dates; times go in and out
 * as the engine writes them, without a zone.
 */
@Component
class DueJobStore {

  /** What the engine's executor would take, but for locks. */
  private static final String READY =
      "from ACT_RU_JOB where RETRIES_ > 0 and SUSPENSION_STATE_ = 1 and DUEDATE_ ";

  private final JdbcClient jdbc;

  DueJobStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** When the next job is due that was not due yet at this moment. */
  Optional<Instant> nextDueAfter(Instant moment) {
    return first("select DUEDATE_ " + READY + "> ?", moment);
  }

  /** Since when the oldest job waits that is due and that no executor has taken. */
  Optional<Instant> oldestDue(Instant now) {
    return first(
        "select DUEDATE_ " + READY + "<= ? and (LOCK_OWNER_ is null or LOCK_EXP_TIME_ < ?)",
        now,
        now);
  }

  private Optional<Instant> first(String sql, Instant... moments) {
    JdbcClient.StatementSpec query = jdbc.sql(sql + " order by DUEDATE_ fetch first 1 rows only");
    for (Instant moment : moments) {
      query = query.param(Timestamp.from(moment));
    }
    return query.query(Timestamp.class).optional().map(Timestamp::toInstant);
  }
}
