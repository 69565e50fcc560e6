package io.daypass.approval;

import io.daypass.entitlement.Role;
import io.daypass.identity.DirectoryStore;
import io.daypass.identity.GroupName;
import io.daypass.identity.Person;
import io.daypass.identity.PersonId;
import io.daypass.request.AccessRequest;
import io.daypass.request.Lane;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Finds out who may decide, anew each time it is asked: rights count at decision time. */
@Component
public class ApproverChoice {

  private final DirectoryStore directory;
  private final GroupName securityTeam;

  ApproverChoice(DirectoryStore directory, ApprovalProperties properties) {
    this.directory = directory;
    this.securityTeam = new GroupName(properties.securityGroup());
  }

  public Approvers approvers(AccessRequest request, Role role, Lane lane) {
    return switch (lane) {
      case SECURITY -> new Approvers(Set.of(), Set.of(securityTeam));
      case MANAGER -> managerOrElse(request, role, Set.of());
      case MANAGER_OR_OWNER -> managerOrElse(request, role, Set.of(role.owner()));
    };
  }

  /** Who is asked as well when nobody has answered in time: the owners of the resource. */
  public Approvers escalation(Role role, Lane lane) {
    return new Approvers(Set.of(), Set.of(lane == Lane.SECURITY ? securityTeam : role.owner()));
  }

  /**
   * Whether this person may decide in this lane now.
   *
   * @param escalated whether {@link #escalation} has been asked too
   */
  public boolean mayDecide(
      Person person, AccessRequest request, Role role, Lane lane, boolean escalated) {
    return includes(approvers(request, role, lane), person)
        || (escalated && includes(escalation(role, lane), person));
  }

  /** Without a manager who could decide, the owners of the resource stand in. */
  private Approvers managerOrElse(AccessRequest request, Role role, Set<GroupName> groups) {
    return manager(request)
        .map(manager -> new Approvers(Set.of(manager), groups))
        .orElseGet(() -> new Approvers(Set.of(), Set.of(role.owner())));
  }

  /**
   * The nearest manager above the beneficiary who is not part of the request; nobody when one on
   * the way is no longer active.
   */
  private Optional<PersonId> manager(AccessRequest request) {
    Set<PersonId> seen = new HashSet<>();
    Optional<PersonId> next = directory.find(request.beneficiary()).flatMap(Person::manager);
    while (next.isPresent() && seen.add(next.get())) {
      Optional<Person> manager = directory.find(next.get());
      if (manager.isEmpty()) {
        return Optional.empty();
      }
      if (!request.concerns(manager.get().id())) {
        return next;
      }
      next = manager.get().manager();
    }
    return Optional.empty();
  }

  private static boolean includes(Approvers approvers, Person person) {
    return approvers.people().contains(person.id())
        || approvers.groups().stream().anyMatch(person::isIn);
  }
}
