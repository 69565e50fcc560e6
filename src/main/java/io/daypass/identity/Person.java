package io.daypass.identity;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Somebody who may hold access, with the manager and the groups that the directory gives. */
public record Person(
    PersonId id,
    String name,
    @Nullable String email,
    @Nullable PersonId managerId,
    Set<GroupName> groups,
    boolean active) {

  public Person {
    groups = Set.copyOf(groups);
  }

  public Optional<PersonId> manager() {
    return Optional.ofNullable(managerId);
  }

  public boolean isIn(GroupName group) {
    return groups.contains(group);
  }

  /** The same person after leaving. */
  Person inactive() {
    return new Person(id, name, email, managerId, groups, false);
  }
}
