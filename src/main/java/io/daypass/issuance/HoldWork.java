package io.daypass.issuance;

import io.daypass.connector.Connector;
import io.daypass.connector.Connectors;
import io.daypass.connector.ExternalRef;
import io.daypass.connector.GrantOrder;
import io.daypass.connector.IssueOutcome;
import io.daypass.connector.Presence;
import io.daypass.connector.RevokeOutcome;
import io.daypass.connector.TargetUnavailable;
import io.daypass.entitlement.ConnectorId;
import io.daypass.request.AccessRequest;
import io.daypass.request.RequestStore;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Carries out what one claimed hold wants: call the target outside any transaction, read it back,
 * write the result down.
 */
@Component
class HoldWork {

  private static final Logger LOG = LoggerFactory.getLogger(HoldWork.class);

  private final Connectors connectors;
  private final RequestStore requests;
  private final GrantStore grants;
  private final HoldStore holds;
  private final HoldResults results;
  private final GrantFollower follower;

  HoldWork(
      Connectors connectors,
      RequestStore requests,
      GrantStore grants,
      HoldStore holds,
      HoldResults results,
      GrantFollower follower) {
    this.connectors = connectors;
    this.requests = requests;
    this.grants = grants;
    this.holds = holds;
    this.results = results;
    this.follower = follower;
  }

  void carryOut(UUID id) {
    Hold hold = holds.find(id).orElseThrow();
    Grant grant = grant(hold);
    try {
      advance(hold, grant);
      if (hold.isStuck()) {
        follower.recovered(grant, hold);
      }
    } catch (TargetUnavailable failure) {
      failed(hold, grant, failure);
    }
    if (grants.canTell(grant.id())) {
      follower.settled(grant);
    }
  }

  /** A bug must not hide: it is counted and shown like a target that fails, without its text. */
  void stumbled(UUID id, RuntimeException bug) {
    Hold hold = holds.find(id).orElseThrow();
    String what = "stumbled over " + bug.getClass().getSimpleName() + "; the log has more";
    failed(hold, grant(hold), new TargetUnavailable(hold.entitlement().connector(), what, bug));
  }

  private void failed(Hold hold, Grant grant, TargetUnavailable failure) {
    Hold failed = results.failed(hold, failure);
    LOG.warn(
        "hold {} ({}) attempt {}: {}",
        hold.id(),
        hold.entitlement(),
        failed.attempts(),
        failure.getMessage());
    if (failed.isStuck()) {
      follower.stuck(grant, failed, String.valueOf(failed.lastError()));
    }
  }

  private void advance(Hold hold, Grant grant) {
    Hold current = hold;
    if (isOpen(hold) && grant.lease().isOverAt(results.now())) {
      results.leaseOver(hold);
      current = holds.find(hold.id()).orElseThrow();
    }
    if (current.state() == HoldState.WANTED) {
      issue(current, grant);
    } else if (current.state() == HoldState.RELEASING) {
      release(current);
    }
  }

  private static boolean isOpen(Hold hold) {
    return hold.state() == HoldState.WANTED || hold.state() == HoldState.HELD;
  }

  private void issue(Hold hold, Grant grant) {
    if (hold.shared()) {
      issueShared(hold, grant);
    } else {
      call(hold, grant);
    }
  }

  /**
   * Access on a person's own account may be there already, through another grant or from before.
   */
  private void issueShared(Hold hold, Grant grant) {
    if (connector(hold).verify(hold.ref()) instanceof Presence.Present) {
      results.held(hold, hold.handle(), wasThereBefore(hold));
      return;
    }
    if (hold.absentBefore() == null) {
      results.absentBefore(hold);
    }
    call(hold, grant);
  }

  private boolean wasThereBefore(Hold hold) {
    if (hold.absentBefore() != null) {
      return false;
    }
    // A sibling whose call broke off may have brought it, although nothing is recorded yet.
    List<Hold> known =
        holds.siblings(hold).stream()
            .filter(other -> other.preExisting() != null || other.absentBefore() != null)
            .toList();
    return known.isEmpty() || known.stream().allMatch(Hold::wasThereBefore);
  }

  private void call(Hold hold, Grant grant) {
    IssueOutcome outcome = connector(hold).issue(order(hold, grant));
    if (outcome instanceof IssueOutcome.Refused refused) {
      results.refused(hold, refused.reason());
      return;
    }
    ExternalRef ref =
        outcome instanceof IssueOutcome.Issued issued
            ? issued.ref()
            : ((IssueOutcome.AlreadyHeld) outcome).ref();
    if (connector(hold).verify(ref) instanceof Presence.Absent) {
      throw unconfirmed(hold, "said that it issued, but when read back does not have the access");
    }
    results.held(hold, ref.handle(), false);
  }

  private void release(Hold hold) {
    if (hold.wasThereBefore()) {
      results.released(hold, Release.without(Release.How.LEFT_AS_PRE_EXISTING));
    } else if (hold.shared() && hold.absentBefore() == null && hold.preExisting() == null) {
      results.released(hold, Release.without(Release.How.NEVER_ISSUED));
    } else if (isHeldByAnother(hold)) {
      results.released(hold, Release.without(Release.How.LEFT_TO_ANOTHER_GRANT));
    } else {
      remove(hold);
    }
  }

  private boolean isHeldByAnother(Hold hold) {
    return holds.siblings(hold).stream().anyMatch(other -> other.state() == HoldState.HELD);
  }

  private void remove(Hold hold) {
    RevokeOutcome outcome = connector(hold).revoke(hold.ref());
    if (connector(hold).verify(hold.ref()) instanceof Presence.Present) {
      throw unconfirmed(hold, "said that it revoked, but when read back still has the access");
    }
    int sessions = outcome instanceof RevokeOutcome.Revoked revoked ? revoked.sessionsEnded() : 0;
    results.released(hold, Release.removed(results.now(), sessions));
  }

  private GrantOrder order(Hold hold, Grant grant) {
    AccessRequest request = requests.find(grant.request()).orElseThrow();
    return new GrantOrder(
        grant.id(),
        grant.holder(),
        hold.account(),
        hold.entitlement(),
        grant.lease().start(),
        grant.lease().end(),
        request.key());
  }

  private static TargetUnavailable unconfirmed(Hold hold, String what) {
    return new TargetUnavailable(hold.entitlement().connector(), "the target " + what, null);
  }

  private Connector connector(Hold hold) {
    ConnectorId id = hold.entitlement().connector();
    return connectors
        .find(id)
        .orElseThrow(
            () ->
                new TargetUnavailable(
                    id, "is not configured any more, but access is left there; put it back", null));
  }

  private Grant grant(Hold hold) {
    return grants.find(hold.grant()).orElseThrow();
  }
}
