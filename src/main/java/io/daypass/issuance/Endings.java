package io.daypass.issuance;

import io.daypass.entitlement.GrantId;
import io.daypass.identity.Actor;
import io.daypass.ledger.Ledger;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.stereotype.Component;

/** Writes down the wish that a grant ends. The guard carries it out after the commit. */
@Component
public class Endings {

  private final GrantStore grants;
  private final HoldStore holds;
  private final Ledger ledger;
  private final GuardBell bell;
  private final Clock clock;

  Endings(GrantStore grants, HoldStore holds, Ledger ledger, GuardBell bell, Clock clock) {
    this.grants = grants;
    this.holds = holds;
    this.ledger = ledger;
    this.bell = bell;
    this.clock = clock;
  }

  /**
   * Ends a grant, once: the first reason stays. Joins a transaction.
   *
   * @return false when it was ending or ended already
   */
  public boolean end(GrantId id, EndReason reason, Actor actor) {
    Grant grant = grants.lock(id);
    if (!grant.isOpen()) {
      return false;
    }
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    List<Hold> left = holds.of(id).stream().filter(hold -> !hold.state().isOver()).toList();
    left.forEach(hold -> holds.releasing(hold.id(), now));
    GrantStatus status = left.isEmpty() ? GrantStatus.REVOKED : GrantStatus.REVOKING;
    grants.setEnding(id, status, reason, actor.subject(), now);
    ledger.append(new GrantEvent.Ending(grant, actor, reason, status));
    bell.ringAfterCommit();
    return true;
  }
}
