package io.daypass.bench.side;

import io.daypass.bench.target.Accounts;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The sides, in the order in which they take turns. */
public enum Way {
  ENGINE("engine, defaults"),
  DAYPASS("Daypass"),
  SWEEPER("sweeper, 1 s");

  private final String title;

  Way(String title) {
    this.title = title;
  }

  public String title() {
    return title;
  }

  /**
   * Starts this side on a database, where it makes its tables if they are not there yet.
   *
   * @param admin speaks to the same database as somebody else, so that what the bench asks is not
   *     counted
   */
  public Side open(String url, JdbcClient admin, Accounts accounts) {
    return switch (this) {
      case ENGINE -> new BareEngine(url, admin, accounts);
      case DAYPASS -> new Daypass(url, admin, accounts);
      case SWEEPER -> new Sweeper(url, admin, accounts);
    };
  }
}
