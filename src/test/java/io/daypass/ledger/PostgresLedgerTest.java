package io.daypass.ledger;

import javax.sql.DataSource;

class PostgresLedgerTest extends LedgerContract {

  private static final DataSource POSTGRES = TestDatabases.postgres();

  @Override
  DataSource source() {
    return POSTGRES;
  }

  @Override
  void liftWhatGuardsRows() {
    jdbc.sql("set local session_replication_role = replica").update();
  }
}
