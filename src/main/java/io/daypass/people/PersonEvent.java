package io.daypass.people;

import static java.util.stream.Collectors.toSet;

import io.daypass.identity.Actor;
import io.daypass.identity.GroupName;
import io.daypass.identity.Person;
import io.daypass.identity.PersonChange;
import io.daypass.identity.PersonId;
import io.daypass.ledger.AuditEvent;
import io.daypass.ledger.StreamId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How the directory changes, as the ledger tells it: by login names and groups. A person's name and
 * address are in no entry, because an entry cannot be deleted.
 */
sealed interface PersonEvent extends AuditEvent {

  Actor DIRECTORY = new Actor.Component("directory");

  PersonId person();

  @Override
  default StreamId stream() {
    return StreamId.person(person());
  }

  @Override
  default Actor actor() {
    return DIRECTORY;
  }

  @Override
  default String subject() {
    return person().value();
  }

  /** What the change came to. */
  static PersonEvent of(PersonChange change) {
    boolean wasThere = change.known().filter(Person::active).isPresent();
    if (!change.after().active()) {
      return new Removed(change.after().id());
    }
    return wasThere
        ? new Changed(change.known().orElseThrow(), change.after(), change.passwordChanged())
        : new Added(change.after());
  }

  /** Somebody may use Daypass now, for the first time or again. */
  record Added(Person who) implements PersonEvent {

    @Override
    public PersonId person() {
      return who.id();
    }

    @Override
    public String type() {
      return "person.added";
    }

    @Override
    public Map<String, @Nullable Object> data() {
      Map<String, @Nullable Object> data = new LinkedHashMap<>();
      data.put("groups", names(who.groups()));
      data.put("manager", who.managerId());
      return data;
    }
  }

  /**
   * The directory says something else of a person. {@code details} tells that name or address are
   * other ones, not what they are.
   */
  record Changed(Person before, Person after, boolean passwordChanged) implements PersonEvent {

    @Override
    public PersonId person() {
      return after.id();
    }

    @Override
    public String type() {
      return "person.changed";
    }

    @Override
    public Map<String, @Nullable Object> data() {
      Map<String, @Nullable Object> data = new LinkedHashMap<>();
      data.put("joined", names(without(after.groups(), before.groups())));
      data.put("left", names(without(before.groups(), after.groups())));
      data.put("managerBefore", before.managerId());
      data.put("manager", after.managerId());
      data.put("password", passwordChanged);
      data.put("details", hasOtherDetails());
      return data;
    }

    private boolean hasOtherDetails() {
      return !details(before).equals(details(after));
    }

    private static List<String> details(Person person) {
      return Stream.of(person.name(), person.email()).map(String::valueOf).toList();
    }
  }

  /** Somebody has left and may do nothing any more. */
  record Removed(PersonId person) implements PersonEvent {

    @Override
    public String type() {
      return "person.removed";
    }

    @Override
    public Map<String, @Nullable Object> data() {
      return Map.of();
    }
  }

  /**
   * What a person wrote was erased, and what the directory said of them. The numbers say how much;
   * {@code copies} is by place.
   */
  record Erased(
      PersonId person, Actor.Human actor, int requests, int texts, Map<String, Integer> copies)
      implements PersonEvent {

    @Override
    public String type() {
      return "person.erased";
    }

    @Override
    public Map<String, @Nullable Object> data() {
      Map<String, @Nullable Object> data = new LinkedHashMap<>();
      data.put("requests", requests);
      data.put("texts", texts);
      data.put("copies", copies);
      return data;
    }
  }

  private static Set<GroupName> without(Set<GroupName> some, Set<GroupName> others) {
    return some.stream().filter(group -> !others.contains(group)).collect(toSet());
  }

  private static List<String> names(Collection<GroupName> groups) {
    return groups.stream().map(GroupName::value).sorted().toList();
  }
}
