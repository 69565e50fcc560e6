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
   * None: when {@code abort_session} meets a running statement, H2 2.3.232 may leave the row lock
   * of the dead session behind, for which every other session then spins for ever.
   */
  @Override
  Optional<String> killAnySession() {
    return Optional.empty();
  }
}
