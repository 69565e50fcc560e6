package io.daypass.issuance;

import io.daypass.connector.Connector;
import io.daypass.connector.Connectors;
import io.daypass.connector.Credential;
import io.daypass.connector.CredentialBroker;
import io.daypass.entitlement.GrantId;
import io.daypass.identity.Actor;
import io.daypass.ledger.Ledger;
import io.daypass.request.Refusal;
import io.daypass.request.Refused;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Hands out what is needed to use a grant. The secret is made at that moment, passes through once,
 * and is kept nowhere.
 */
@Component
public class Reveals {

  private final GrantStore grants;
  private final HoldStore holds;
  private final Connectors connectors;
  private final Ledger ledger;
  private final Clock clock;
  private final TransactionTemplate transaction;

  Reveals(
      GrantStore grants,
      HoldStore holds,
      Connectors connectors,
      Ledger ledger,
      Clock clock,
      TransactionTemplate transaction) {
    this.grants = grants;
    this.holds = holds;
    this.connectors = connectors;
    this.ledger = ledger;
    this.clock = clock;
    this.transaction = transaction;
  }

  /**
   * One credential for each hold that has any. The reveal is in the ledger before the secret
   * exists.
   *
   * @throws Refused when the grant is not usable, not the actor's, or needs no credential
   * @throws io.daypass.connector.TargetUnavailable when a target cannot make it now
   */
  public Map<Hold, Credential> reveal(GrantId id, Actor.Human actor) {
    List<Hold> brokered = transaction.execute(tx -> announce(id, actor));
    Map<Hold, Credential> credentials = new LinkedHashMap<>();
    Grant grant = grants.find(id).orElseThrow();
    for (Hold hold : brokered) {
      CredentialBroker broker = (CredentialBroker) connector(hold);
      credentials.put(hold, broker.reveal(hold.ref(), grant.lease().end()));
    }
    return credentials;
  }

  private List<Hold> announce(GrantId id, Actor.Human actor) {
    if (grants.find(id).isEmpty()) {
      throw new Refused(GrantRefusals.noSuchGrant());
    }
    Grant grant = grants.lock(id);
    if (!grant.holder().equals(actor.person())) {
      throw new Refused(
          Refusal.forbidden("not-your-grant", "Only who holds the access can see its credential."));
    }
    if (!grant.isUsableAt(clock.instant())) {
      throw new Refused(GrantRefusals.notUsable(grant));
    }
    List<Hold> brokered =
        holds.of(id).stream().filter(hold -> connector(hold) instanceof CredentialBroker).toList();
    if (brokered.isEmpty()) {
      throw new Refused(
          Refusal.conflict(
              "no-credential",
              "This access needs no credential: it sits on your own account. Log in as always."));
    }
    brokered.forEach(hold -> ledger.append(new GrantEvent.Revealed(grant, actor, hold)));
    return brokered;
  }

  private Connector connector(Hold hold) {
    return connectors.get(hold.entitlement().connector());
  }
}
