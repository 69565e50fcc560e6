package io.daypass.connector.scim;

import io.daypass.connector.ExternalGrant;
import io.daypass.connector.ExternalRef;
import io.daypass.connector.GrantOrder;
import io.daypass.connector.IssueOutcome;
import io.daypass.connector.Presence;
import io.daypass.connector.RevokeOutcome;
import io.daypass.entitlement.Entitlement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Membership of a group, switched on and off. */
final class GroupAccess implements Access {

  private final ScimDirectory directory;
  private final Memberships memberships;
  private final ScimRequests requests;

  GroupAccess(ScimDirectory directory, ScimRequests requests) {
    this.directory = directory;
    this.memberships = new Memberships(directory, requests);
    this.requests = requests;
  }

  @Override
  public Optional<String> objectionTo(Entitlement entitlement) {
    String name = entitlement.name();
    return name.isBlank() || name.chars().anyMatch(Character::isISOControl)
        ? Optional.of("the name of a group must be its displayName, without control characters")
        : Optional.empty();
  }

  @Override
  public IssueOutcome issue(GrantOrder order) {
    String group = order.entitlement().name();
    List<String> groups = directory.groupsNamed(group);
    if (groups.size() != 1) {
      return Refusals.notOneGroup(group, groups.size());
    }
    List<DirectoryUser> users = directory.usersNamed(order.account());
    if (users.size() != 1) {
      return Refusals.notOnePerson(order.account(), users.size());
    }
    return add(new Membership(groups.get(0), users.get(0).id()), order.ref());
  }

  /** Looks first, since there are directories that add a member twice. */
  private IssueOutcome add(Membership membership, ExternalRef ref) {
    ExternalRef found = ref.withHandle(membership.handle());
    if (memberships.exists(membership)) {
      return new IssueOutcome.AlreadyHeld(found);
    }
    try {
      directory.addMember(membership.groupId(), membership.userId());
      return new IssueOutcome.Issued(found);
    } catch (Denial e) {
      return afterDenial(e, membership, found);
    }
  }

  private IssueOutcome afterDenial(Denial denial, Membership membership, ExternalRef found) {
    if (memberships.exists(membership)) {
      return new IssueOutcome.AlreadyHeld(found);
    }
    if (denial.isConflict()) {
      throw requests.unavailable("add the member", denial);
    }
    return Refusals.denied("to add the member", denial);
  }

  @Override
  public Presence verify(ExternalRef ref) {
    return verifyAll(List.of(ref)).getOrDefault(ref, new Presence.Absent());
  }

  Map<ExternalRef, Presence> verifyAll(List<ExternalRef> refs) {
    Map<ExternalRef, Membership> there = there(refs);
    Map<ExternalRef, Presence> found = new LinkedHashMap<>();
    refs.forEach(
        ref ->
            found.put(
                ref, there.containsKey(ref) ? new Presence.Present(null) : new Presence.Absent()));
    return found;
  }

  @Override
  public RevokeOutcome revoke(ExternalRef ref) {
    return revokeAll(List.of(ref)).getOrDefault(ref, new RevokeOutcome.AlreadyGone());
  }

  Map<ExternalRef, RevokeOutcome> revokeAll(List<ExternalRef> refs) {
    Map<ExternalRef, Membership> there = there(refs);
    Set<Membership> removed = memberships.remove(there.values());
    Map<ExternalRef, RevokeOutcome> outcomes = new LinkedHashMap<>();
    refs.forEach(
        ref ->
            outcomes.put(
                ref,
                removed.contains(there.get(ref))
                    ? new RevokeOutcome.Revoked(0)
                    : new RevokeOutcome.AlreadyGone()));
    return outcomes;
  }

  /** The memberships that exist now, with one reading of their group. */
  private Map<ExternalRef, Membership> there(List<ExternalRef> refs) {
    Map<ExternalRef, Membership> known = new LinkedHashMap<>();
    refs.forEach(ref -> find(ref).ifPresent(membership -> known.put(ref, membership)));
    known.values().retainAll(memberships.existing(known.values()));
    return known;
  }

  @Override
  public Stream<ExternalGrant> held(Entitlement entitlement) {
    return only(directory.groupsNamed(entitlement.name()), "groups", entitlement.name()).stream()
        .flatMap(
            groupId -> directory.members(groupId).stream().map(id -> new Membership(groupId, id)))
        .flatMap(membership -> holder(membership, entitlement).stream())
        .toList()
        .stream();
  }

  /** A member who has been deleted is a number without a person, and nobody's access. */
  private Optional<ExternalGrant> holder(Membership membership, Entitlement entitlement) {
    return directory
        .user(membership.userId())
        .map(user -> new ExternalRef(user.userName(), entitlement, membership.handle()))
        .map(ExternalGrant::new);
  }

  /** By the target's own ids where they are known, since names can be changed. */
  private Optional<Membership> find(ExternalRef ref) {
    if (!ref.handle().isEmpty()) {
      return Optional.of(Membership.of(ref.handle()));
    }
    String group = ref.entitlement().name();
    Optional<String> groupId = only(directory.groupsNamed(group), "groups", group);
    Optional<DirectoryUser> user =
        groupId.flatMap(id -> only(directory.usersNamed(ref.account()), "people", ref.account()));
    return groupId.flatMap(id -> user.map(found -> new Membership(id, found.id())));
  }

  private <T> Optional<T> only(List<T> found, String what, String name) {
    if (found.size() > 1) {
      throw requests.disorder(
          "tell which is meant", "there are several " + what + " called " + name);
    }
    return found.stream().findFirst();
  }
}
