package io.daypass.identity;

import static java.util.stream.Collectors.toSet;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The people that Daypass knows, with their groups and managers. */
@Component
public class DirectoryStore {

  private static final String ONE =
      """
      select p.name, p.email, p.manager_id, p.active, (select array_agg(g.group_name)
        from person_group g where g.person_id = p.person_id) as in_groups
      from person p where p.person_id = ?""";

  private final JdbcClient jdbc;

  public DirectoryStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The person of this name, left out when unknown or no longer active. */
  public Optional<Person> find(PersonId id) {
    return person(ONE, id).filter(Person::active);
  }

  /** Everybody, also those who are no longer active. */
  public List<Person> everybody() {
    return jdbc
        .sql("select person_id from person order by person_id")
        .query(String.class)
        .list()
        .stream()
        .flatMap(id -> person(ONE, new PersonId(id)).stream())
        .toList();
  }

  /** Like {@link #find}, and lets one transaction at a time decide what this person gets. */
  public Optional<Person> lock(PersonId id) {
    return person(ONE + " for update", id).filter(Person::active);
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

  private void join(PersonId id, GroupName group) {
    jdbc.sql("insert into person_group (person_id, group_name) values (?, ?)")
        .params(id.value(), group.value())
        .update();
  }

  private Optional<Person> person(String sql, PersonId id) {
    return jdbc.sql(sql).param(id.value()).query((row, n) -> person(id, row)).optional();
  }

  private static Person person(PersonId id, ResultSet row) throws SQLException {
    String manager = row.getString("manager_id");
    return new Person(
        id,
        row.getString("name"),
        row.getString("email"),
        manager == null ? null : new PersonId(manager),
        groups(row.getArray("in_groups")),
        row.getBoolean("active"));
  }

  private static Set<GroupName> groups(@Nullable Array names) throws SQLException {
    return names == null
        ? Set.of()
        : Stream.of((Object[]) names.getArray())
            .map(name -> new GroupName(name.toString()))
            .collect(toSet());
  }

  private static @Nullable String managerOf(Person person) {
    return person.manager().map(PersonId::value).orElse(null);
  }
}
