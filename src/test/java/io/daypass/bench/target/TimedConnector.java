package io.daypass.bench.target;

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
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Passes every call on, and notes how long the target took. */
final class TimedConnector implements Connector {

  private final Connector target;
  private final CallLog log;

  TimedConnector(Connector target, CallLog log) {
    this.target = target;
    this.log = log;
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
  public Optional<String> objectionToKey(Optional<String> publicKey) {
    return target.objectionToKey(publicKey);
  }

  @Override
  public String account(PersonId holder, GrantId grant) {
    return target.account(holder, grant);
  }

  @Override
  public IssueOutcome issue(GrantOrder order) {
    return timed("issue", order.account(), () -> target.issue(order));
  }

  @Override
  public Presence verify(ExternalRef ref) {
    return timed("verify", ref.account(), () -> target.verify(ref));
  }

  @Override
  public RevokeOutcome revoke(ExternalRef ref) {
    return timed("revoke", ref.account(), () -> target.revoke(ref));
  }

  @Override
  public Stream<ExternalGrant> held(Entitlement entitlement) {
    return target.held(entitlement);
  }

  private <T> T timed(String call, String account, Supplier<T> asked) {
    long began = System.nanoTime();
    try {
      return asked.get();
    } finally {
      log.add(call, account, System.nanoTime() - began);
    }
  }
}
