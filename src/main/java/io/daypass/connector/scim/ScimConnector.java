package io.daypass.connector.scim;

import io.daypass.connector.Connector;
import io.daypass.connector.ExternalGrant;
import io.daypass.connector.ExternalRef;
import io.daypass.connector.GrantOrder;
import io.daypass.connector.Guarantees;
import io.daypass.connector.Guarantees.Accounts;
import io.daypass.connector.Guarantees.ExpiryBy;
import io.daypass.connector.IssueOutcome;
import io.daypass.connector.Presence;
import io.daypass.connector.RevokeOutcome;
import io.daypass.connector.scim.ScimProperties.Target;
import io.daypass.entitlement.ConnectorId;
import io.daypass.entitlement.Entitlement;
import io.daypass.entitlement.GrantId;
import io.daypass.identity.PersonId;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.format.annotation.DurationFormat;
import org.springframework.format.datetime.standard.DurationFormatterUtils;

/** A SCIM 2.0 directory (RFC 7643, RFC 7644): membership of groups, and accounts. */
final class ScimConnector implements Connector {

  private static final String GROUP = "group";
  private static final Duration SHORTEST = Duration.ofSeconds(1);
  private static final Duration LONGEST = Duration.ofDays(365);

  private final ConnectorId id;
  private final Duration sessionLifetime;
  private final int removalsAtOnce;
  private final GroupAccess groups;
  private final Map<String, Access> kinds;

  ScimConnector(ConnectorId id, Target target, ScimDirectory directory) {
    ScimRequests requests = new ScimRequests(id);
    this.id = id;
    this.sessionLifetime = target.sessionLifetime();
    this.removalsAtOnce = target.removalsAtOnce();
    this.groups = new GroupAccess(directory, requests);
    this.kinds = Map.of(GROUP, groups, "account", new AccountAccess(directory, requests));
  }

  @Override
  public ConnectorId id() {
    return id;
  }

  @Override
  public Guarantees guarantees() {
    return new Guarantees(
        ExpiryBy.DAYPASS,
        Accounts.PERSONAL,
        SHORTEST,
        LONGEST,
        false,
        sessionLifetime,
        "Daypass removes the access from the directory and reads it back. The directory knows no"
            + " deadline of its own, and a session that is open in an application behind it can"
            + " live on for up to "
            + DurationFormatterUtils.print(sessionLifetime, DurationFormat.Style.COMPOSITE)
            + ".");
  }

  @Override
  public Optional<String> objectionTo(Entitlement entitlement) {
    Access access = kinds.get(entitlement.kind());
    return access == null
        ? Optional.of("a SCIM directory has the kinds \"group\" and \"account\"")
        : access.objectionTo(entitlement);
  }

  @Override
  public String account(PersonId holder, GrantId grant) {
    return holder.value();
  }

  @Override
  public IssueOutcome issue(GrantOrder order) {
    return access(order.entitlement()).issue(order);
  }

  @Override
  public Presence verify(ExternalRef ref) {
    return access(ref.entitlement()).verify(ref);
  }

  @Override
  public RevokeOutcome revoke(ExternalRef ref) {
    return access(ref.entitlement()).revoke(ref);
  }

  @Override
  public int revokesAtOnce() {
    return removalsAtOnce;
  }

  /** Members leave a group together; accounts are deleted one by one. */
  @Override
  public Map<ExternalRef, RevokeOutcome> revokeAll(List<ExternalRef> refs) {
    return areMemberships(refs) ? groups.revokeAll(refs) : Connector.super.revokeAll(refs);
  }

  @Override
  public Map<ExternalRef, Presence> verifyAll(List<ExternalRef> refs) {
    return areMemberships(refs) ? groups.verifyAll(refs) : Connector.super.verifyAll(refs);
  }

  private static boolean areMemberships(List<ExternalRef> refs) {
    return refs.stream().allMatch(ref -> ref.entitlement().kind().equals(GROUP));
  }

  @Override
  public Stream<ExternalGrant> held(Entitlement entitlement) {
    return access(entitlement).held(entitlement);
  }

  private Access access(Entitlement entitlement) {
    Access access = kinds.get(entitlement.kind());
    if (access == null) {
      throw new IllegalArgumentException(id + " has no entitlement like " + entitlement);
    }
    return access;
  }
}
