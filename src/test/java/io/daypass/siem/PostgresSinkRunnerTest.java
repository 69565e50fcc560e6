package io.daypass.siem;

import io.daypass.ledger.LedgerStand;

class PostgresSinkRunnerTest extends SinkRunnerContract {

  @Override
  LedgerStand stand() {
    return LedgerStand.onPostgres(clock);
  }
}
