package io.daypass.issuance;

import io.daypass.connector.TargetUnavailable;
import io.daypass.identity.Actor;
import io.daypass.ledger.Ledger;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes down what came of a call to a target: one short transaction each, with its entry. */
@Component
class HoldResults {

  private static final Actor ACTOR = new Actor.Component("guard");
  private static final int LONGEST_ERROR = 240;

  private final GrantStore grants;
  private final HoldStore holds;
  private final Endings endings;
  private final Ledger ledger;
  private final GuardBell bell;
  private final Clock clock;
  private final TransactionTemplate transaction;

  HoldResults(
      GrantStore grants,
      HoldStore holds,
      Endings endings,
      Ledger ledger,
      GuardBell bell,
      Clock clock,
      TransactionTemplate transaction) {
    this.grants = grants;
    this.holds = holds;
    this.endings = endings;
    this.ledger = ledger;
    this.bell = bell;
    this.clock = clock;
    this.transaction = transaction;
  }

  Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }

  /** The lease is over, whichever hold noticed it first. */
  void leaseOver(Hold hold) {
    transaction.executeWithoutResult(tx -> endings.end(hold.grant(), EndReason.LEASE_OVER, ACTOR));
  }

  /** Kept before the first call, so that after a crash our own access is not taken for older. */
  void absentBefore(Hold hold) {
    transaction.executeWithoutResult(tx -> holds.noteAbsentBefore(hold.id(), now()));
  }

  /** The target has the access. */
  void held(Hold hold, String handle, boolean preExisting) {
    transaction.executeWithoutResult(
        tx -> {
          Grant grant = lock(hold);
          switch (current(hold).state()) {
            case WANTED -> recordHeld(grant, hold, handle, preExisting);
            case HELD -> {} // Another guard has taken over and noted it.
            // Revoked while the call was under way: it must go again, now that it is there.
            case RELEASING -> holds.rememberHandle(hold.id(), handle, now());
            case RELEASED, REFUSED -> reopen(grant, hold);
          }
          bell.ringAfterCommit();
        });
  }

  private void recordHeld(Grant grant, Hold hold, String handle, boolean preExisting) {
    Instant now = now();
    holds.held(hold.id(), handle, preExisting, now, grant.lease().end());
    boolean complete = all(hold).stream().allMatch(piece -> piece.state() == HoldState.HELD);
    GrantStatus status = complete ? GrantStatus.ACTIVE : grant.status();
    if (complete) {
      grants.setStatus(grant.id(), status);
    }
    ledger.append(new GrantEvent.HoldHeld(grant, ACTOR, hold, preExisting, now, status));
  }

  /**
   * A call that took longer than its claim came through after another guard had seen the access
   * gone.
   */
  private void reopen(Grant grant, Hold hold) {
    holds.reopen(hold.id(), now());
    grants.setStatus(grant.id(), GrantStatus.REVOKING);
    ledger.append(new GrantEvent.HoldReopened(grant, ACTOR, hold, GrantStatus.REVOKING));
  }

  /** The target said no: the rest of the bundle goes too. */
  void refused(Hold hold, String reason) {
    transaction.executeWithoutResult(
        tx -> {
          Grant grant = lock(hold);
          Hold current = current(hold);
          if (current.state() == HoldState.WANTED) {
            recordRefused(grant, hold, shortened(reason));
          } else if (current.state() == HoldState.RELEASING) {
            // Revoked while the call was under way: only a read-back tells that nothing is there.
            holds.rememberHandle(hold.id(), current.handle(), now());
            bell.ringAfterCommit();
          }
        });
  }

  private void recordRefused(Grant grant, Hold hold, String reason) {
    holds.refused(hold.id(), reason);
    ledger.append(new GrantEvent.HoldRefused(grant, ACTOR, hold, reason, grant.status()));
    endings.end(grant.id(), EndReason.TARGET_REFUSED, ACTOR);
  }

  /** The access is gone, or was rightly left. */
  void released(Hold hold, Release release) {
    transaction.executeWithoutResult(
        tx -> {
          Grant grant = lock(hold);
          if (current(hold).state() != HoldState.RELEASING) {
            return; // Another guard has taken over and noted it.
          }
          holds.released(hold.id(), release.readBackAt(), release.sessionsEnded());
          GrantStatus status = revokedWhenAllOver(grant);
          ledger.append(new GrantEvent.HoldReleased(grant, ACTOR, hold, release, status));
          // Another hold may have waited for this access.
          bell.ringAfterCommit();
        });
  }

  /**
   * The target did not confirm. It is tried again, for ever.
   *
   * @return the hold with its failures counted
   */
  Hold failed(Hold hold, TargetUnavailable failure) {
    return transaction.execute(
        tx -> {
          Grant grant = lock(hold);
          Hold current = current(hold);
          switch (current.state()) {
            case WANTED, RELEASING -> recordFailed(grant, current, failure);
            case HELD -> {} // Another guard has taken over and succeeded.
            case RELEASED, REFUSED -> reopenIfIssued(grant, hold);
          }
          return current(hold);
        });
  }

  private void recordFailed(Grant grant, Hold hold, TargetUnavailable failure) {
    int attempts = hold.attempts() + 1;
    String error = shortened(String.valueOf(failure.getMessage()));
    holds.failed(hold.id(), attempts, error, retryAt(grant, hold, attempts, failure));
    if (attempts == Hold.ATTEMPTS_UNTIL_STUCK) {
      ledger.append(new GrantEvent.HoldStuck(grant, ACTOR, hold, attempts, error));
    }
  }

  /** A call to issue whose outcome nobody knows may still have come through. */
  private void reopenIfIssued(Grant grant, Hold asItWas) {
    if (asItWas.state() == HoldState.WANTED) {
      reopen(grant, asItWas);
      bell.ringAfterCommit();
    }
  }

  private Instant retryAt(Grant grant, Hold hold, int attempts, TargetUnavailable failure) {
    Instant retry = now().plus(Backoff.delay(attempts, failure.retryAfter()));
    boolean endsBefore = hold.state() == HoldState.WANTED && grant.lease().end().isBefore(retry);
    return endsBefore ? grant.lease().end() : retry;
  }

  private GrantStatus revokedWhenAllOver(Grant grant) {
    if (grant.status() == GrantStatus.REVOKING
        && holds.of(grant.id()).stream().allMatch(piece -> piece.state().isOver())) {
      grants.setStatus(grant.id(), GrantStatus.REVOKED);
      return GrantStatus.REVOKED;
    }
    return grant.status();
  }

  private Grant lock(Hold hold) {
    return grants.lock(hold.grant());
  }

  private Hold current(Hold hold) {
    return holds.find(hold.id()).orElseThrow();
  }

  private List<Hold> all(Hold hold) {
    return holds.of(hold.grant());
  }

  private static String shortened(String text) {
    return text.length() <= LONGEST_ERROR ? text : text.substring(0, LONGEST_ERROR - 1) + "…";
  }
}
