package io.daypass.bench.side;

import com.zaxxer.hikari.HikariDataSource;

/** Connections for a side that does not bring its own: as many as Daypass has. */
final class Pools {

  private static final int SIZE = 20;

  private Pools() {}

  static HikariDataSource to(String url) {
    HikariDataSource pool = new HikariDataSource();
    pool.setJdbcUrl(url);
    pool.setUsername("daypass");
    pool.setMaximumPoolSize(SIZE);
    return pool;
  }
}
