package io.daypass.connector.scim;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads and ends memberships, those of one group together. */
final class Memberships {

  private final ScimDirectory directory;
  private final ScimRequests requests;

  Memberships(ScimDirectory directory, ScimRequests requests) {
    this.directory = directory;
    this.requests = requests;
  }

  boolean exists(Membership membership) {
    return !existing(Set.of(membership)).isEmpty();
  }

  /** Which of these the directory has now; every group is read once. */
  Set<Membership> existing(Collection<Membership> asked) {
    Set<Membership> existing = new HashSet<>();
    byGroup(asked)
        .forEach(
            (group, people) ->
                directory.membersAmong(group, people).stream()
                    .map(person -> new Membership(group, person))
                    .forEach(existing::add));
    return existing;
  }

  /**
   * Ends memberships that exist.
   *
   * @return those that it ended; the others were gone when their turn came
   */
  Set<Membership> remove(Collection<Membership> existing) {
    Set<Membership> removed = new HashSet<>(existing);
    byGroup(existing)
        .forEach((group, people) -> removed.removeAll(goneBefore(group, List.copyOf(people))));
    return removed;
  }

  private Set<Membership> goneBefore(String groupId, List<String> people) {
    Map<Membership, Denial> denied = denials(groupId, people);
    Set<Membership> left = existing(denied.keySet());
    denied.forEach(
        (membership, denial) -> {
          if (left.contains(membership)) {
            throw requests.unavailable("remove a member", denial);
          }
        });
    return denied.keySet();
  }

  /**
   * Asks for halves when a whole is denied. So a directory that takes fewer changes at once gets
   * fewer, and one person whom it will not let go keeps nobody else in.
   */
  private Map<Membership, Denial> denials(String groupId, List<String> people) {
    try {
      directory.removeMembers(groupId, people);
      return Map.of();
    } catch (Denial e) {
      if (people.size() == 1) {
        return Map.of(new Membership(groupId, people.get(0)), e);
      }
      int half = people.size() / 2;
      Map<Membership, Denial> denied = new HashMap<>(denials(groupId, people.subList(0, half)));
      denied.putAll(denials(groupId, people.subList(half, people.size())));
      return denied;
    }
  }

  private static Map<String, Set<String>> byGroup(Collection<Membership> memberships) {
    return memberships.stream()
        .collect(groupingBy(Membership::groupId, mapping(Membership::userId, toSet())));
  }
}
