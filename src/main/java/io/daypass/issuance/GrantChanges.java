package io.daypass.issuance;

import io.daypass.ledger.Ledger;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Writes down what happened to grants in hand, each change with its ledger entry. */
@Component
class GrantChanges {

  private final GrantStore grants;
  private final HoldStore holds;
  private final Ledger ledger;

  GrantChanges(GrantStore grants, HoldStore holds, Ledger ledger) {
    this.grants = grants;
    this.holds = holds;
    this.ledger = ledger;
  }

  /** Joins the transaction that has locked the grants. */
  void write(Collection<GrantInHand> inHand) {
    Map<UUID, UUID> claims = new HashMap<>();
    inHand.forEach(grant -> claims.putAll(grant.claims()));
    holds.saveWorked(all(inHand.stream().map(GrantInHand::worked).toList()), claims);
    holds.saveWished(all(inHand.stream().map(GrantInHand::wished).toList()));
    grants.save(inHand.stream().filter(GrantInHand::isChanged).map(GrantInHand::grant).toList());
    ledger.appendAll(all(inHand.stream().map(GrantInHand::events).toList()));
  }

  private static <T> List<T> all(List<List<T>> lists) {
    return lists.stream().flatMap(List::stream).toList();
  }
}
