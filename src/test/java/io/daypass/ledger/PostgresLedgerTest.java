package io.daypass.ledger;

import javax.sql.DataSource;

class PostgresLedgerTest extends LedgerContract {

  private static final DataSource POSTGRES = TestDatabases.postgres();

  @Override
  DataSource source() {
    return POSTGRES;
  }
}
