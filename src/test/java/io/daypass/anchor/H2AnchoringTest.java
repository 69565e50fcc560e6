package io.daypass.anchor;

import io.daypass.ledger.TestLog;
import javax.sql.DataSource;

class H2AnchoringTest extends AnchoringContract {

  @Override
  DataSource source() {
    return TestLog.h2();
  }

  @Override
  DataSource another() {
    return TestLog.h2();
  }
}
