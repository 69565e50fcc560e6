package io.daypass.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;

class PostgresRandomDeathTest extends RandomDeathContract {

  @Override
  DataSource source() {
    return TestDatabases.postgres();
  }

  @Override
  void cut(Connection connection) throws SQLException {
    connection.abort(Runnable::run);
  }

  @Override
  Optional<String> killAnySession() {
    return Optional.of(
        """
        select pg_terminate_backend(pid) from (
          select pid from pg_stat_activity
            where datname = current_database() and pid <> pg_backend_pid()
            order by random() limit 1) as victim
        """);
  }
}
