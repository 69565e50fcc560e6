package io.daypass.connector.scim;

import io.daypass.connector.ExternalGrant;
import io.daypass.connector.ExternalRef;
import io.daypass.connector.GrantOrder;
import io.daypass.connector.IssueOutcome;
import io.daypass.connector.Presence;
import io.daypass.connector.RevokeOutcome;
import io.daypass.entitlement.Entitlement;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The person's own account, made for the time of the grant and deleted after it. */
final class AccountAccess implements Access {

  /** Marks the accounts that Daypass has made, in directories that keep an externalId. */
  private static final String OURS = "daypass:";

  private final ScimDirectory directory;
  private final ScimRequests requests;

  AccountAccess(ScimDirectory directory, ScimRequests requests) {
    this.directory = directory;
    this.requests = requests;
  }

  @Override
  public Optional<String> objectionTo(Entitlement entitlement) {
    return entitlement.name().equals("user")
        ? Optional.empty()
        : Optional.of("an account in a directory has the name \"user\" in the catalogue");
  }

  @Override
  public IssueOutcome issue(GrantOrder order) {
    return existing(order).orElseGet(() -> create(order));
  }

  private Optional<IssueOutcome> existing(GrantOrder order) {
    List<DirectoryUser> users = directory.usersNamed(order.account());
    if (users.size() > 1) {
      return Optional.of(Refusals.notOnePerson(order.account(), users.size()));
    }
    return users.stream()
        .findFirst()
        .map(
            user ->
                user.active()
                    ? new IssueOutcome.AlreadyHeld(order.ref().withHandle(user.id()))
                    : Refusals.disabled(order.account()));
  }

  /** Looks the new account up instead of believing the answer that it was made. */
  private IssueOutcome create(GrantOrder order) {
    try {
      directory.createUser(order.account(), OURS + order.grant());
    } catch (Denial e) {
      return afterDenial(e, order);
    }
    return directory.usersNamed(order.account()).stream()
        .findFirst()
        .map(user -> new IssueOutcome.Issued(order.ref().withHandle(user.id())))
        .orElseThrow(
            () -> requests.unavailable("find the new account", "the directory does not show it"));
  }

  private IssueOutcome afterDenial(Denial denial, GrantOrder order) {
    if (denial.isConflict()) {
      return existing(order).orElseThrow(() -> requests.unavailable("create the account", denial));
    }
    return Refusals.denied("to create the account", denial);
  }

  @Override
  public Presence verify(ExternalRef ref) {
    return find(ref).isEmpty() ? new Presence.Absent() : new Presence.Present(null);
  }

  @Override
  public RevokeOutcome revoke(ExternalRef ref) {
    List<DirectoryUser> found = find(ref);
    if (found.isEmpty()) {
      return new RevokeOutcome.AlreadyGone();
    }
    if (found.size() > 1) {
      throw requests.disorder(
          "tell which is meant", "there are several people called " + ref.account());
    }
    return delete(found.get(0));
  }

  /** A deleted account does not come back, so one that somebody else manages is left alone. */
  private RevokeOutcome delete(DirectoryUser user) {
    if (!user.externalId().isEmpty() && !user.externalId().startsWith(OURS)) {
      throw requests.disorder(
          "delete the account", "it belongs to another system; remove it there");
    }
    try {
      directory.deleteUser(user.id());
      return new RevokeOutcome.Revoked(0);
    } catch (Denial e) {
      if (e.isNotFound()) {
        return new RevokeOutcome.AlreadyGone();
      }
      throw requests.unavailable("delete the account", e);
    }
  }

  @Override
  public Stream<ExternalGrant> held(Entitlement entitlement) {
    return directory.allUsers().stream()
        .map(user -> new ExternalRef(user.userName(), entitlement, user.id()))
        .map(ExternalGrant::new);
  }

  /** By the directory's own id where it is known, since names can be changed. */
  private List<DirectoryUser> find(ExternalRef ref) {
    return ref.handle().isEmpty()
        ? directory.usersNamed(ref.account())
        : directory.user(ref.handle()).stream().toList();
  }
}
