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
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;

/** A target that costs nothing, so that what is left is the cost of Daypass itself. */
public final class MemoryTarget implements Connector {

  private final Accounts accounts;

  public MemoryTarget(Accounts accounts) {
    this.accounts = accounts;
  }

  @Override
  public ConnectorId id() {
    return new ConnectorId("memory");
  }

  @Override
  public Guarantees guarantees() {
    return new Guarantees(
        Guarantees.ExpiryBy.DAYPASS,
        Guarantees.Accounts.PER_GRANT,
        Duration.ofSeconds(1),
        Duration.ofDays(1),
        true,
        Duration.ZERO,
        "Kept in memory, for measuring only.");
  }

  @Override
  public Optional<String> objectionTo(Entitlement entitlement) {
    return Optional.empty();
  }

  @Override
  public String account(PersonId holder, GrantId grant) {
    return "memory-" + grant;
  }

  @Override
  public IssueOutcome issue(GrantOrder order) {
    ExternalRef ref = order.ref().withHandle(order.account());
    return accounts.add(order.account())
        ? new IssueOutcome.Issued(ref)
        : new IssueOutcome.AlreadyHeld(ref);
  }

  @Override
  public Presence verify(ExternalRef ref) {
    return accounts.has(ref.account()) ? new Presence.Present(null) : new Presence.Absent();
  }

  @Override
  public RevokeOutcome revoke(ExternalRef ref) {
    return accounts.remove(ref.account())
        ? new RevokeOutcome.Revoked(0)
        : new RevokeOutcome.AlreadyGone();
  }

  @Override
  public Stream<ExternalGrant> held(Entitlement entitlement) {
    return accounts
        .names()
        .map(account -> new ExternalGrant(new ExternalRef(account, entitlement, account)));
  }
}
