package io.daypass.ledger;

import javax.sql.DataSource;

class PostgresSequencerTest extends SequencerContract {

  @Override
  DataSource source() {
    return TestDatabases.postgres();
  }

  @Override
  void tamper(LogNode node, String sql) {
    node.jdbc
        .sql("do $$ begin set local session_replication_role = replica; " + sql + "; end $$")
        .update();
  }
}
