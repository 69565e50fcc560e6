package io.daypass.ledger;

import javax.sql.DataSource;

class H2LedgerTest extends LedgerContract {

  private static final DataSource H2 = TestDatabases.h2();

  @Override
  DataSource source() {
    return H2;
  }
}
