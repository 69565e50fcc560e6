package io.daypass.issuance;

import io.daypass.identity.Actor;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * A grant whose request is locked, with its holds, while things happen to it. Pure: what changes is
 * kept here with its events, and written by {@link GrantChanges} at the end.
 */
final class GrantInHand {

  private static final Actor GUARD = new Actor.Component("guard");
  private static final int LONGEST_ERROR = 240;

  private final Map<UUID, Hold> holds = new LinkedHashMap<>();
  private final Map<UUID, Hold> holdsBefore;
  private final Set<UUID> worked = new LinkedHashSet<>();
  private final Map<UUID, UUID> claims = new HashMap<>();
  private final Set<UUID> wished = new LinkedHashSet<>();
  private final List<GrantEvent> events = new ArrayList<>();
  private final Grant before;
  private Grant grant;

  GrantInHand(Grant grant, Collection<Hold> holds) {
    this.before = grant;
    this.grant = grant;
    holds.forEach(hold -> this.holds.put(hold.id(), hold));
    this.holdsBefore = Map.copyOf(this.holds);
  }

  /**
   * Wants the access to end, once: the first reason stays.
   *
   * @return false when it was ending or had ended
   */
  boolean end(EndReason reason, Actor actor, Instant now) {
    if (!grant.isOpen()) {
      return false;
    }
    List<Hold> left = holds.values().stream().filter(hold -> !hold.state().isOver()).toList();
    left.forEach(hold -> wish(hold.releasing(now)));
    GrantStatus status = left.isEmpty() ? GrantStatus.REVOKED : GrantStatus.REVOKING;
    events.add(new GrantEvent.Ending(grant, actor, reason, status));
    grant = grant.ending(status, reason, actor.subject(), now);
    return true;
  }

  /** Takes in what came of the work on one of the holds. */
  void take(HoldResult result, Instant now) {
    UUID claim = result.hold().claimedBy();
    if (claim != null) {
      claims.put(result.hold().id(), claim);
    }
    if (result instanceof HoldResult.Held held) {
      held(held, now);
    } else if (result instanceof HoldResult.Refused refused) {
      refused(refused, now);
    } else if (result instanceof HoldResult.Released released) {
      released(released, now);
    } else if (result instanceof HoldResult.Failed failed) {
      failed(failed, now);
    } else {
      work(current(result).unclaimed(now, leaseEnd()));
    }
  }

  private void held(HoldResult.Held result, Instant now) {
    Hold hold = current(result);
    switch (hold.state()) {
      case WANTED -> {
        work(hold.held(result.handle(), result.preExisting(), result.readBackAt(), leaseEnd()));
        boolean complete = holds.values().stream().allMatch(one -> one.state() == HoldState.HELD);
        grant = complete ? grant.with(GrantStatus.ACTIVE) : grant;
        events.add(
            new GrantEvent.HoldHeld(
                grant, GUARD, hold, result.preExisting(), result.readBackAt(), grant.status()));
      }
      case HELD -> {} // Another guard has taken over and noted it.
      // Revoked while the call was under way: it must go again, now that it is there.
      case RELEASING -> work(hold.knownAs(result.handle(), now));
      case RELEASED, REFUSED -> reopen(hold, now);
    }
  }

  /** The rest of the bundle goes too. */
  private void refused(HoldResult.Refused result, Instant now) {
    Hold hold = current(result);
    String reason = shortened(result.reason());
    if (hold.state() == HoldState.WANTED && hold.attempts() > 0) {
      // An earlier call may have come through: only a read-back tells that nothing is there.
      end(EndReason.TARGET_REFUSED, GUARD, now);
      work(current(result).failed(0, reason, now));
    } else if (hold.state() == HoldState.WANTED) {
      work(hold.refused(reason));
      events.add(new GrantEvent.HoldRefused(grant, GUARD, hold, reason, grant.status()));
      end(EndReason.TARGET_REFUSED, GUARD, now);
    } else if (hold.state() == HoldState.RELEASING) {
      // Revoked while the call was under way: only a read-back tells that nothing is there.
      work(hold.knownAs(hold.handle(), now));
    }
  }

  private void released(HoldResult.Released result, Instant now) {
    endWhenLeaseIsOver(now);
    Hold hold = current(result);
    if (hold.state() != HoldState.RELEASING) {
      return; // Another guard has taken over and noted it.
    }
    work(hold.released(result.release()));
    if (grant.status() == GrantStatus.REVOKING
        && holds.values().stream().allMatch(one -> one.state().isOver())) {
      grant = grant.with(GrantStatus.REVOKED);
    }
    events.add(new GrantEvent.HoldReleased(grant, GUARD, hold, result.release(), grant.status()));
  }

  /** It is tried again, for ever. */
  private void failed(HoldResult.Failed result, Instant now) {
    endWhenLeaseIsOver(now);
    Hold hold = current(result);
    switch (hold.state()) {
      case WANTED, RELEASING -> countFailure(hold, result, now);
      case HELD -> {} // Another guard has taken over and succeeded.
      // A call to issue whose outcome nobody knows may still have come through.
      case RELEASED, REFUSED -> {
        if (result.hold().state() == HoldState.WANTED) {
          reopen(hold, now);
        }
      }
    }
  }

  private void countFailure(Hold hold, HoldResult.Failed result, Instant now) {
    int attempts = hold.attempts() + 1;
    String error = shortened(String.valueOf(result.failure().getMessage()));
    Instant retry = now.plus(Backoff.delay(attempts, result.failure().retryAfter()));
    boolean endsBefore = hold.state() == HoldState.WANTED && leaseEnd().isBefore(retry);
    work(hold.failed(attempts, error, endsBefore ? leaseEnd() : retry));
    if (result.failure().isContradiction() && !error.equals(hold.lastError())) {
      events.add(new GrantEvent.HoldContradicted(grant, GUARD, hold, attempts, error));
    }
    if (attempts == Hold.ATTEMPTS_UNTIL_STUCK) {
      events.add(new GrantEvent.HoldStuck(grant, GUARD, hold, attempts, error));
    }
  }

  /**
   * A call that took longer than its claim came through after another guard had seen the access
   * gone.
   */
  private void reopen(Hold hold, Instant now) {
    work(hold.reopened(now));
    grant = grant.with(GrantStatus.REVOKING);
    events.add(new GrantEvent.HoldReopened(grant, GUARD, hold, GrantStatus.REVOKING));
  }

  /** Nobody has written down yet why this access had to go. */
  private void endWhenLeaseIsOver(Instant now) {
    if (grant.lease().isOverAt(now)) {
      end(EndReason.LEASE_OVER, GUARD, now);
    }
  }

  Grant grant() {
    return grant;
  }

  private Hold hold(UUID id) {
    return Objects.requireNonNull(holds.get(id));
  }

  boolean isChanged() {
    return !grant.equals(before);
  }

  /** When the access had to go: at the end of the lease, or when somebody wanted it earlier. */
  Instant hadToGoAt() {
    Instant wished = grant.endedAt();
    return wished != null && wished.isBefore(leaseEnd()) ? wished : leaseEnd();
  }

  /** Whether a guard has something to do now, here or on an access that others waited for. */
  boolean leavesWorkAt(Instant now) {
    return holds.values().stream().anyMatch(hold -> hold.isDueAt(now))
        || worked().stream().anyMatch(hold -> hold.shared() && hold.state().isOver());
  }

  /** Holds that failed and have not succeeded for so long that people must know. */
  List<Hold> stuck() {
    return worked().stream().filter(Hold::isStuck).toList();
  }

  /** Holds that were stuck and are no more. */
  List<Hold> recovered() {
    return worked().stream()
        .filter(hold -> asItWas(hold).isStuck() && hold.attempts() == 0)
        .toList();
  }

  /** Holds that were just read back as gone. */
  List<Hold> removed() {
    return worked().stream()
        .filter(hold -> !asItWas(hold).state().isOver() && hold.verifiedAbsent() != null)
        .filter(hold -> hold.state() == HoldState.RELEASED)
        .toList();
  }

  /** The claims under which holds were worked on, by hold. */
  Map<UUID, UUID> claims() {
    return Map.copyOf(claims);
  }

  /** Holds on which work is over. */
  List<Hold> worked() {
    return worked.stream().map(this::hold).toList();
  }

  /** Holds of which something else is wished now. */
  List<Hold> wished() {
    return wished.stream().filter(id -> !worked.contains(id)).map(this::hold).toList();
  }

  List<GrantEvent> events() {
    return List.copyOf(events);
  }

  private Hold current(HoldResult result) {
    return hold(result.hold().id());
  }

  private Hold asItWas(Hold hold) {
    return Objects.requireNonNull(holdsBefore.get(hold.id()));
  }

  private Instant leaseEnd() {
    return grant.lease().end();
  }

  private void work(Hold hold) {
    holds.put(hold.id(), hold);
    worked.add(hold.id());
  }

  private void wish(Hold hold) {
    holds.put(hold.id(), hold);
    wished.add(hold.id());
  }

  private static String shortened(String text) {
    return text.length() <= LONGEST_ERROR ? text : text.substring(0, LONGEST_ERROR - 1) + "…";
  }
}
