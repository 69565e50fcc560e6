package io.daypass.drift;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The one row of {@code drift_turn}: which node sweeps, and when the next sweep is due. */
@Component
class TurnStore {

  private final JdbcClient jdbc;

  TurnStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void create(Instant firstDue) {
    jdbc.sql("insert into drift_turn (turn_id, next_due) values (1, ?) on conflict do nothing")
        .param(utc(firstDue))
        .update();
  }

  /** Takes the turn when a sweep is due or asked for, and nobody is at it. */
  boolean take(UUID token, Instant now, Instant until) {
    return jdbc.sql(
                """
                update drift_turn set claimed_by = ?, claimed_until = ?
                where turn_id = 1 and (claimed_until is null or claimed_until <= ?)
                  and (next_due <= ? or exists (select 1 from drift_sweep
                    where started_at is null))""")
            .params(token, utc(until), utc(now), utc(now))
            .update()
        == 1;
  }

  /** Keeps the turn for longer; in a transaction it also keeps everybody else from taking it. */
  boolean keep(UUID token, Instant until) {
    return jdbc.sql("update drift_turn set claimed_until = ? where claimed_by = ?")
            .params(utc(until), token)
            .update()
        == 1;
  }

  void giveBack(UUID token, Instant nextDue) {
    jdbc.sql(
            """
            update drift_turn set claimed_by = null, claimed_until = null, next_due = ?
            where claimed_by = ?""")
        .params(utc(nextDue), token)
        .update();
  }

  private static OffsetDateTime utc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
