package io.daypass.approval;

import io.daypass.identity.GroupName;
import io.daypass.identity.PersonId;
import java.util.Set;

/**
 * Who may decide in one lane: people by name, and the members of groups. Those for whom the access
 * is are shown the task when they are in a group, and refused when they decide.
 */
public record Approvers(Set<PersonId> people, Set<GroupName> groups) {

  public Approvers {
    people = Set.copyOf(people);
    groups = Set.copyOf(groups);
  }
}
