package io.daypass.process;

import java.sql.Connection;
import java.sql.SQLException;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Our statements are written in PostgreSQL's SQL, which H2 reads in its PostgreSQL mode. In that
 * mode it knows no BLOB, which the engine's tables need, so H2 enters it when they are made. A
 * connection whose URL names a mode would set it for everybody, so the URL must name none.
 */
@Component
class H2Mode {

  private final JdbcTemplate jdbc;
  private final boolean h2;

  H2Mode(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
    this.h2 = "H2".equals(jdbc.execute((ConnectionCallback<String>) H2Mode::product));
  }

  void speakPostgres() {
    if (h2) {
      jdbc.execute("set mode PostgreSQL");
    }
  }

  private static String product(Connection connection) throws SQLException {
    return connection.getMetaData().getDatabaseProductName();
  }
}
