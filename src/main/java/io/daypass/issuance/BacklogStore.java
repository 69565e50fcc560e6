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

  /** Whether a hold was due before the first moment and is claimed by nobody at the second. */
  boolean isAnyLeftSince(Instant due, Instant now) {
    return jdbc.sql(
            """
            select 1 from hold
            where due_at < ? and (claimed_until is null or claimed_until <= ?)
            fetch first 1 rows only""")
        .params(SqlTime.utc(due), SqlTime.utc(now))
        .query(Integer.class)
        .optional()
        .isPresent();
  }
}
