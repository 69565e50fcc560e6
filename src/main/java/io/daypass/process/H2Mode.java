package io.daypass.process;

import java.sql.Connection;
import java.sql.SQLException;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Our tables are written in PostgreSQL's SQL, which H2 reads in its PostgreSQL mode; there it knows
 * no BLOB, which the engine's tables need. So H2 leaves the mode while the engine makes its tables.
 */
@Component
class H2Mode {

  private final JdbcTemplate jdbc;
  private final boolean h2;

  H2Mode(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
    this.h2 = "H2".equals(jdbc.execute((ConnectionCallback<String>) H2Mode::product));
  }

  void beforeEngineSchema() {
    set("REGULAR");
  }

  void afterEngineSchema() {
    set("PostgreSQL");
  }

  private void set(String mode) {
    if (h2) {
      jdbc.execute("set mode " + mode);
    }
  }

  private static String product(Connection connection) throws SQLException {
    return connection.getMetaData().getDatabaseProductName();
  }
}
