package io.daypass.issuance;

import io.daypass.identity.Actor;
import io.daypass.ledger.Ledger;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Gives the guard work on a hold that was done with, because its target says something else. Every
 * method joins a transaction, and does nothing when the hold is not as it was seen.
 */
@Component
public class Repairs {

  private static final Actor ACTOR = new Actor.Component("drift");

  private final GrantStore grants;
  private final HoldStore holds;
  private final KnownAccessStore known;
  private final Ledger ledger;
  private final GuardBell bell;
  private final Clock clock;

  Repairs(
      GrantStore grants,
      HoldStore holds,
      KnownAccessStore known,
      Ledger ledger,
      GuardBell bell,
      Clock clock) {
    this.grants = grants;
    this.holds = holds;
    this.known = known;
    this.ledger = ledger;
    this.bell = bell;
    this.clock = clock;
  }

  /**
   * Issues access again that its target has lost, until the same end.
   *
   * @return false when the hold has changed, or its time is over
   */
  public boolean issueAgain(KnownAccess seen) {
    Grant grant = grants.lock(seen.grant());
    Instant now = now();
    boolean held = seen.state() == HoldState.HELD && grant.isOpen();
    if (!held || grant.lease().isOverAt(now) || hasChanged(seen, now)) {
      return false;
    }
    known.wantAgain(seen.hold(), now);
    grants.save(List.of(grant.with(GrantStatus.ISSUING)));
    ledger.append(new GrantEvent.HoldWantedAgain(grant, ACTOR, hold(seen), GrantStatus.ISSUING));
    bell.ringAfterCommit();
    return true;
  }

  /**
   * Takes access away again that is in its target although its last hold is over.
   *
   * @return false when the hold has changed, or somebody else needs the access by now
   */
  public boolean takeAwayAgain(KnownAccess seen) {
    Grant grant = grants.lock(seen.grant());
    Instant now = now();
    boolean ended = seen.state().isOver() && seen.isOurs();
    if (!ended || hasChanged(seen, now) || isNeededByAnother(seen, now)) {
      return false;
    }
    known.takeAwayAgain(seen.hold(), now);
    grants.save(List.of(grant.with(GrantStatus.REVOKING)));
    ledger.append(new GrantEvent.HoldReopened(grant, ACTOR, hold(seen), GrantStatus.REVOKING));
    bell.ringAfterCommit();
    return true;
  }

  private boolean hasChanged(KnownAccess seen, Instant now) {
    return !known.find(seen.hold(), now).equals(Optional.of(seen));
  }

  private boolean isNeededByAnother(KnownAccess seen, Instant now) {
    String account = seen.account().toLowerCase(Locale.ROOT);
    return !known.open(seen.entitlement(), account, now).isEmpty();
  }

  private Hold hold(KnownAccess seen) {
    return holds.find(seen.hold()).orElseThrow();
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
