package io.daypass.identity;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The people that Daypass knows, with their groups and managers. */
@Component
public class DirectoryStore {

  private static final String FORGOTTEN = "[erased]";

  private final JdbcClient jdbc;

  public DirectoryStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The person of this name, left out when unknown or no longer active. */
  public Optional<Person> find(PersonId id) {
    return person(id).filter(Person::active);
  }

  /** Whether there is or was such a person. */
  public boolean knows(PersonId id) {
    return jdbc.sql("select count(*) from person where person_id = ?")
            .param(id.value())
            .query(Integer.class)
            .single()
        > 0;
  }

  /** The person of this name, also one who is no longer active. */
  public Optional<Person> findEver(PersonId id) {
    return person(id);
  }

  /** Everybody, also those who are no longer active. */
  public List<Person> everybody() {
    return jdbc
        .sql("select person_id from person order by person_id")
        .query(String.class)
        .list()
        .stream()
        .flatMap(id -> person(new PersonId(id)).stream())
        .toList();
  }

  /** Lets one transaction at a time decide what this person gets. */
  public void lock(PersonId id) {
    jdbc.sql("select person_id from person where person_id = ? for update")
        .param(id.value())
        .query(String.class)
        .list();
  }

  /** The active members of a group. */
  public Set<PersonId> membersOf(GroupName group) {
    return jdbc
        .sql(
            """
            select g.person_id from person_group g join person p on p.person_id = g.person_id
            where g.group_name = ? and p.active""")
        .param(group.value())
        .query(String.class)
        .list()
        .stream()
        .map(PersonId::new)
        .collect(toSet());
  }

  /** The hash that a person's password is checked against; empty when the person cannot log in. */
  public Optional<String> passwordHash(PersonId id) {
    return jdbc.sql("select password_hash from person where person_id = ? and active")
        .param(id.value())
        .query(String.class)
        .optional();
  }

  void save(Person person) {
    int known =
        jdbc.sql(
                "update person set name = ?, email = ?, manager_id = ?, active = ? where person_id = ?")
            .params(
                person.name(),
                person.email(),
                managerOf(person),
                person.active(),
                person.id().value())
            .update();
    if (known == 0) {
      jdbc.sql(
              "insert into person (name, email, manager_id, active, person_id) values (?, ?, ?, ?, ?)")
          .params(
              person.name(),
              person.email(),
              managerOf(person),
              person.active(),
              person.id().value())
          .update();
    }
    jdbc.sql("delete from person_group where person_id = ?").param(person.id().value()).update();
    person.groups().forEach(group -> join(person.id(), group));
  }

  int savePasswordHash(PersonId id, @Nullable String hash) {
    return jdbc.sql("update person set password_hash = ? where person_id = ?")
        .params(hash, id.value())
        .update();
  }

  void deactivate(PersonId id) {
    jdbc.sql("update person set active = false where person_id = ?").param(id.value()).update();
  }

  /** Takes everything away but the login name, which the evidence goes on naming. */
  public void forget(PersonId id) {
    save(new Person(id, FORGOTTEN, null, null, Set.of(), false));
    savePasswordHash(id, null);
  }

  private void join(PersonId id, GroupName group) {
    jdbc.sql("insert into person_group (person_id, group_name) values (?, ?)")
        .params(id.value(), group.value())
        .update();
  }

  /** The groups are read first: a query inside a query would take a second connection. */
  private Optional<Person> person(PersonId id) {
    Set<GroupName> groups = groupsOf(id);
    return jdbc.sql("select name, email, manager_id, active from person where person_id = ?")
        .param(id.value())
        .query(
            (row, n) -> {
              String manager = row.getString("manager_id");
              return new Person(
                  id,
                  row.getString("name"),
                  row.getString("email"),
                  manager == null ? null : new PersonId(manager),
                  groups,
                  row.getBoolean("active"));
            })
        .optional();
  }

  private Set<GroupName> groupsOf(PersonId id) {
    return jdbc
        .sql("select group_name from person_group where person_id = ?")
        .param(id.value())
        .query(String.class)
        .list()
        .stream()
        .map(GroupName::new)
        .collect(toSet());
  }

  private static @Nullable String managerOf(Person person) {
    return person.manager().map(PersonId::value).orElse(null);
  }
}
