package io.daypass.connector;

import io.daypass.entitlement.ConnectorId;
import io.daypass.entitlement.Entitlement;
import io.daypass.entitlement.GrantId;
import io.daypass.identity.PersonId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One target system. Calls are made outside any transaction, may be repeated at any time, and may
 * run at once on several nodes; a connector keeps no state of its own. A target that says no is a
 * value; a target that cannot answer is {@link TargetUnavailable}; nothing else is thrown.
 */
public interface Connector {

  ConnectorId id();

  Guarantees guarantees();

  /** Why the catalogue may not name this entitlement, as a sentence; empty when it may. */
  Optional<String> objectionTo(Entitlement entitlement);

  /** Why a request with this public key (or without one) cannot be served; empty when it can. */
  default Optional<String> objectionToKey(Optional<String> publicKey) {
    return Optional.empty();
  }

  /**
   * The name of the account that the access will sit on: the person's own, or one for this grant
   * alone, as {@link Guarantees#accounts} says. The same arguments always give the same name.
   */
  String account(PersonId holder, GrantId grant);

  /**
   * Makes the access exist. Idempotent: a second call for the same grant leaves one access.
   *
   * @throws TargetUnavailable when the outcome is unknown
   */
  IssueOutcome issue(GrantOrder order);

  /**
   * Reads from the target's authority whether the access is there. Works with an empty handle.
   *
   * @throws TargetUnavailable when the target cannot be read
   */
  Presence verify(ExternalRef ref);

  /**
   * Takes the access away, and ends its sessions where the target can. Idempotent; works with an
   * empty handle.
   *
   * @throws TargetUnavailable when the outcome is unknown
   */
  RevokeOutcome revoke(ExternalRef ref);

  /** How many holders {@link #revokeAll} takes out of one entitlement in one call; 1 or more. */
  default int revokesAtOnce() {
    return 1;
  }

  /**
   * {@link #revoke} for many holders of one entitlement, at most {@link #revokesAtOnce}.
   *
   * @return an outcome for each
   * @throws TargetUnavailable when the outcome of any is unknown
   */
  default Map<ExternalRef, RevokeOutcome> revokeAll(List<ExternalRef> refs) {
    Map<ExternalRef, RevokeOutcome> outcomes = new LinkedHashMap<>();
    refs.forEach(ref -> outcomes.put(ref, revoke(ref)));
    return outcomes;
  }

  /**
   * {@link #verify} for many holders of one entitlement, with as few reads as the target allows.
   *
   * @return what the target says of each
   * @throws TargetUnavailable when the target cannot be read
   */
  default Map<ExternalRef, Presence> verifyAll(List<ExternalRef> refs) {
    Map<ExternalRef, Presence> found = new LinkedHashMap<>();
    refs.forEach(ref -> found.put(ref, verify(ref)));
    return found;
  }

  /**
   * Everybody who has this entitlement in the target now, whoever gave it.
   *
   * @throws TargetUnavailable when the target cannot be read; an empty stream means nobody
   */
  Stream<ExternalGrant> held(Entitlement entitlement);
}
