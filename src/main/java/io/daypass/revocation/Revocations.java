package io.daypass.revocation;

import io.daypass.entitlement.GrantId;
import io.daypass.identity.Actor;
import io.daypass.issuance.EndReason;
import io.daypass.issuance.Endings;
import io.daypass.issuance.Grant;
import io.daypass.issuance.GrantRefusals;
import io.daypass.issuance.GrantStore;
import io.daypass.request.Refused;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Step 4: ends grants early, because somebody wants it. Every method joins a transaction. */
@Component
public class Revocations {

  private static final Actor PROCESS = new Actor.Component("process");

  private final GrantStore grants;
  private final Endings endings;
  private final Clock clock;

  Revocations(GrantStore grants, Endings endings, Clock clock) {
    this.grants = grants;
    this.endings = endings;
    this.clock = clock;
  }

  /** Ends a grant because its process has come to that point: nothing happens when it is ending. */
  public void endWithProcess(Grant grant) {
    boolean over = grant.lease().isOverAt(clock.instant());
    endings.end(grant.id(), over ? EndReason.LEASE_OVER : EndReason.MANUAL, PROCESS);
  }

  /**
   * Ends a grant now. Legal from every state before the end, also while it is being issued.
   *
   * @throws Refused when it has ended, or is ending
   */
  public Grant revoke(GrantId id, Actor.Human actor) {
    if (grants.find(id).isEmpty()) {
      throw new Refused(GrantRefusals.noSuchGrant());
    }
    if (!endings.end(id, EndReason.MANUAL, actor)) {
      throw new Refused(GrantRefusals.alreadyEnded(grants.find(id).orElseThrow()));
    }
    return grants.find(id).orElseThrow();
  }
}
