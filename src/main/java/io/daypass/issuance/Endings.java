package io.daypass.issuance;

import io.daypass.entitlement.GrantId;
import io.daypass.identity.Actor;
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
  private final GrantChanges changes;
  private final GuardBell bell;
  private final Clock clock;

  Endings(GrantStore grants, HoldStore holds, GrantChanges changes, GuardBell bell, Clock clock) {
    this.grants = grants;
    this.holds = holds;
    this.changes = changes;
    this.bell = bell;
    this.clock = clock;
  }

  /**
   * Ends a grant, once: the first reason stays. Joins a transaction.
   *
   * @return false when it was ending or ended already
   */
  public boolean end(GrantId id, EndReason reason, Actor actor) {
    GrantInHand inHand = new GrantInHand(grants.lock(id), holds.of(id));
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    if (!inHand.end(reason, actor, now)) {
      return false;
    }
    changes.write(List.of(inHand));
    bell.ringAfterCommit();
    return true;
  }
}
