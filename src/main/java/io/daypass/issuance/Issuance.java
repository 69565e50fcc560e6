package io.daypass.issuance;

import io.daypass.connector.Connector;
import io.daypass.connector.Connectors;
import io.daypass.connector.Guarantees;
import io.daypass.entitlement.Catalogue;
import io.daypass.entitlement.Entitlement;
import io.daypass.entitlement.GrantId;
import io.daypass.entitlement.Role;
import io.daypass.identity.Actor;
import io.daypass.identity.Ids;
import io.daypass.issuance.GrantEvent.WantedHold;
import io.daypass.ledger.Ledger;
import io.daypass.ledger.LedgerTrust;
import io.daypass.request.AccessRequest;
import io.daypass.request.Refused;
import io.daypass.request.RequestId;
import io.daypass.request.RequestStatus;
import io.daypass.request.RequestStore;
import io.daypass.time.ClockSkew;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Step 3: writes down the wish for access. The guard carries it out after the commit. */
@Component
public class Issuance {

  private static final Actor ACTOR = new Actor.Component("issuance");

  private final RequestStore requests;
  private final Catalogue catalogue;
  private final Connectors connectors;
  private final GrantStore grants;
  private final HoldStore holds;
  private final Ledger ledger;
  private final GuardBell bell;
  private final Ids ids;
  private final Clock clock;
  private final ClockSkew skew;
  private final LedgerTrust trust;

  Issuance(
      RequestStore requests,
      Catalogue catalogue,
      Connectors connectors,
      GrantStore grants,
      HoldStore holds,
      Ledger ledger,
      GuardBell bell,
      Ids ids,
      Clock clock,
      ClockSkew skew,
      LedgerTrust trust) {
    this.requests = requests;
    this.catalogue = catalogue;
    this.connectors = connectors;
    this.grants = grants;
    this.holds = holds;
    this.ledger = ledger;
    this.bell = bell;
    this.ids = ids;
    this.clock = clock;
    this.skew = skew;
    this.trust = trust;
  }

  /**
   * Wants the access that an approved request asks for. Joins a transaction.
   *
   * @param waiter who must be told when the grant is active, or will never be
   * @throws Refused when the clocks disagree, so that nobody could promise the end, or when the
   *     ledger is not to be trusted, so that nobody could prove what was given
   * @throws IllegalStateException when the request is not approved, whatever the model says
   */
  public Grant want(RequestId id, String waiter) {
    if (skew.isTooGreat()) {
      throw new Refused(GrantRefusals.clocksDisagree(skew.now()));
    }
    trust
        .whyNoNewGrants()
        .ifPresent(
            why -> {
              throw new Refused(GrantRefusals.ledgerNotTrusted(why));
            });
    AccessRequest request = requests.lock(id);
    if (request.status() != RequestStatus.APPROVED) {
      throw new IllegalStateException(
          "request " + id + " is " + request.status() + ", not approved");
    }
    Role role =
        catalogue
            .role(request.role())
            .orElseThrow(() -> new IllegalStateException("no role " + request.role()));
    Grant grant = grant(request);
    List<WantedHold> wanted =
        IntStream.range(0, role.entitlements().size())
            .mapToObj(n -> hold(grant, n, role.entitlements().get(n)))
            .toList();
    grants.insert(grant, new Waiting(waiter, Waiting.Event.ISSUED));
    wanted.forEach(piece -> holds.insert(piece.hold()));
    ledger.append(new GrantEvent.Wanted(grant, ACTOR, wanted));
    bell.ringAfterCommit();
    return grant;
  }

  private Grant grant(AccessRequest request) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    return new Grant(
        new GrantId(ids.next()),
        request.id(),
        request.beneficiary(),
        request.role(),
        Lease.of(now, request.duration()),
        GrantStatus.ISSUING,
        null,
        null,
        null);
  }

  private WantedHold hold(Grant grant, int ordinal, Entitlement entitlement) {
    Connector connector = connectors.get(entitlement.connector());
    Guarantees guarantees = connector.guarantees();
    Hold hold =
        Hold.wanted(
            ids.next(),
            grant,
            ordinal,
            connector.account(grant.holder(), grant.id()),
            entitlement,
            guarantees.accounts() == Guarantees.Accounts.PERSONAL);
    return new WantedHold(hold, guarantees);
  }
}
