package io.daypass.issuance;

import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Looks for holds that wait for a guard. */
@Component
class BacklogStore {

  private final JdbcClient jdbc;

  BacklogStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Whether a hold was due before the first moment and is claimed by nobody at the second. Later
   * pieces of a bundle wait for the first, and do not count.
   */
  boolean isAnyLeftSince(Instant due, Instant now) {
    return jdbc.sql(
            """
            select 1 from hold h
            where h.due_at < ? and (h.claimed_until is null or h.claimed_until <= ?)
              and (h.state <> 'WANTED' or h.ordinal = 0)
            fetch first 1 rows only""")
        .params(SqlTime.utc(due), SqlTime.utc(now))
        .query(Integer.class)
        .optional()
        .isPresent();
  }
}
