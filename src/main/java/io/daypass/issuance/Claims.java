package io.daypass.issuance;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes due holds for this node, in one short transaction. */
@Component
class Claims {

  private final ClaimStore store;
  private final GuardProperties properties;
  private final Clock clock;
  private final TransactionTemplate transaction;

  Claims(
      ClaimStore store, GuardProperties properties, Clock clock, TransactionTemplate transaction) {
    this.store = store;
    this.properties = properties;
    this.clock = clock;
    this.transaction = transaction;
  }

  /**
   * @param limit how many at most, one or more
   */
  List<UUID> claimDue(int limit) {
    return transaction.execute(
        tx -> {
          Instant now = clock.instant();
          List<UUID> claimed = new ArrayList<>();
          for (ClaimStore.Candidate due : store.lockDue(now, limit)) {
            if (!due.shared() || store.isAloneOnItsAccess(due.hold(), now)) {
              store.claim(due.hold(), now.plus(properties.claimFor()));
              claimed.add(due.hold());
            }
          }
          return claimed;
        });
  }
}
