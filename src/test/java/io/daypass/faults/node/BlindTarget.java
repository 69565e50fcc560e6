package io.daypass.faults.node;

import io.daypass.connector.Connector;
import io.daypass.connector.ExternalGrant;
import io.daypass.connector.ExternalRef;
import io.daypass.connector.GrantOrder;
import io.daypass.connector.Guarantees;
import io.daypass.connector.IssueOutcome;
import io.daypass.connector.Presence;
import io.daypass.connector.RevokeOutcome;
import io.daypass.entitlement.ConnectorId;
import io.daypass.entitlement.Entitlement;
import io.daypass.entitlement.GrantId;
import io.daypass.identity.PersonId;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Believes what a target says and never reads it back. For showing that the campaign would notice.
 */
final class BlindTarget implements Connector {

  private final Connector target;
  private final Set<String> believed = ConcurrentHashMap.newKeySet();

  BlindTarget(Connector target) {
    this.target = target;
  }

  @Override
  public ConnectorId id() {
    return target.id();
  }

  @Override
  public Guarantees guarantees() {
    return target.guarantees();
  }

  @Override
  public Optional<String> objectionTo(Entitlement entitlement) {
    return target.objectionTo(entitlement);
  }

  @Override
  public String account(PersonId holder, GrantId grant) {
    return target.account(holder, grant);
  }

  @Override
  public IssueOutcome issue(GrantOrder order) {
    IssueOutcome outcome = target.issue(order);
    believed.add(key(order.ref()));
    return outcome;
  }

  @Override
  public Presence verify(ExternalRef ref) {
    return believed.contains(key(ref)) ? new Presence.Present(null) : new Presence.Absent();
  }

  @Override
  public RevokeOutcome revoke(ExternalRef ref) {
    RevokeOutcome outcome = target.revoke(ref);
    believed.remove(key(ref));
    return outcome;
  }

  @Override
  public Stream<ExternalGrant> held(Entitlement entitlement) {
    return target.held(entitlement);
  }

  private static String key(ExternalRef ref) {
    return ref.account() + "/" + ref.entitlement();
  }
}
