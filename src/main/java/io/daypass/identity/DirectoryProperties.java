package io.daypass.identity;

import static java.util.stream.Collectors.toSet;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The people who may use Daypass, until an identity provider supplies them.
 *
 * @param people everybody; whoever is removed from the list can no longer log in
 * @param keepsPasswords whether who has no hash here keeps the one that the database has, as in the
 *     demo, which makes its own
 */
@ConfigurationProperties("daypass.directory")
public record DirectoryProperties(List<Entry> people, boolean keepsPasswords) {

  public DirectoryProperties {
    people = people == null ? List.of() : List.copyOf(people);
    Set<String> seen = new HashSet<>();
    for (Entry entry : people) {
      if (!seen.add(entry.id())) {
        throw new IllegalArgumentException(
            "daypass.directory.people: \"" + entry.id() + "\" stands there twice; remove one");
      }
    }
    for (Entry entry : people) {
      refuseEngineNames(entry);
    }
    for (Entry entry : people) {
      if (entry.manager() != null && !seen.contains(entry.manager())) {
        throw new IllegalArgumentException(
            "daypass.directory.people: \"%s\" has the manager \"%s\", who is not in the list"
                .formatted(entry.id(), entry.manager()));
      }
    }
  }

  /** The engine makes an administrator of whoever has one of these names. */
  private static void refuseEngineNames(Entry entry) {
    boolean taken =
        entry.id().equals("engine-admin")
            || (entry.groups() != null && entry.groups().contains("camunda-admin"));
    if (taken) {
      throw new IllegalArgumentException(
          ("daypass.directory.people: \"%s\" uses the name engine-admin or the group camunda-admin,"
                  + " which belong to the engine; choose another")
              .formatted(entry.id()));
    }
  }

  /**
   * One person.
   *
   * @param passwordHash a bcrypt hash ({@code {bcrypt}$2a$…}); without one the person cannot log in
   */
  public record Entry(
      String id,
      String name,
      @Nullable String email,
      @Nullable String manager,
      @Nullable List<String> groups,
      @Nullable String passwordHash) {

    Person person() {
      return new Person(
          new PersonId(id),
          name,
          email,
          manager == null ? null : new PersonId(manager),
          groups == null ? Set.of() : groups.stream().map(GroupName::new).collect(toSet()),
          true);
    }
  }
}
