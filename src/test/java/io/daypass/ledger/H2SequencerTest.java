package io.daypass.ledger;

import javax.sql.DataSource;

class H2SequencerTest extends SequencerContract {

  @Override
  DataSource source() {
    return TestDatabases.h2();
  }

  @Override
  void tamper(LogNode node, String sql) {
    node.jdbc.sql(sql).update();
  }
}
