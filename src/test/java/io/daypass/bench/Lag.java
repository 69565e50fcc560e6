package io.daypass.bench;

import io.daypass.bench.side.Side;
import io.daypass.bench.target.Accounts;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How late one grant ended; all times in milliseconds after the moment it was due.
 *
 * @param removed when the target removed the account
 * @param recorded the time that was written down as the end
 * @param committed when that was committed, as the database noted it
 */
record Lag(String account, double removed, double recorded, double committed) {

  /** Of all grants of this kind that have ended. */
  static List<Lag> of(String kind, Side side, JdbcClient admin, Accounts accounts) {
    return admin
        .sql(
            """
            select account, due, recorded, committed
            from (%s) as ended (account, due, recorded, committed) where account like ?
            order by committed"""
                .formatted(side.endings()))
        .param(kind + "-%")
        .query(
            (row, n) -> {
              String account = row.getString(1);
              Instant due = row.getObject(2, OffsetDateTime.class).toInstant();
              return new Lag(
                  account,
                  millis(due, accounts.removedAt(account)),
                  millis(due, row.getObject(3, OffsetDateTime.class).toInstant()),
                  millis(due, row.getObject(4, OffsetDateTime.class).toInstant()));
            })
        .list();
  }

  static int count(String kind, Side side, JdbcClient admin) {
    return admin
        .sql(
            "select count(*) from (%s) as ended (account, due, recorded, committed)"
                    .formatted(side.endings())
                + " where account like ?")
        .param(kind + "-%")
        .query(Integer.class)
        .single();
  }

  private static double millis(Instant from, Instant to) {
    return Duration.between(from, to).toNanos() / 1e6;
  }
}
