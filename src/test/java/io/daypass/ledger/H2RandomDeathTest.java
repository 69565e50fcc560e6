package io.daypass.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;

class H2RandomDeathTest extends RandomDeathContract {

  @Override
  DataSource source() {
    return TestDatabases.h2();
  }

  /** H2's {@code abort} does nothing; closing without a commit loses as much. */
  @Override
  void cut(Connection connection) throws SQLException {
    connection.close();
  }

  /**
   * None: with {@code abort_session} under load, H2 2.3.232 once left all other sessions spinning
   * for a row lock that nobody gave back.
   */
  @Override
  Optional<String> killAnySession() {
    return Optional.empty();
  }
}
