package io.daypass.siem;

import io.daypass.ledger.LedgerStand;

class H2SinkRunnerTest extends SinkRunnerContract {

  @Override
  LedgerStand stand() {
    return LedgerStand.onH2(clock);
  }
}
