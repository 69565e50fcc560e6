package io.daypass.anchor;

import io.daypass.ledger.TestLog;
import javax.sql.DataSource;

class PostgresAnchoringTest extends AnchoringContract {

  @Override
  DataSource source() {
    return TestLog.postgres();
  }

  @Override
  DataSource another() {
    return TestLog.postgres();
  }
}
