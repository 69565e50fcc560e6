package io.daypass.connector.database;

import io.daypass.connector.database.Dialect.Holder;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What PostgreSQL's own tables say about roles, accounts, sessions and what they own. */
final class PostgresCatalogue {

  /** An attribute is not inherited, but a member becomes the role with SET ROLE and then has it. */
  private static final String POWERFUL =
      "(%1$s.rolsuper or %1$s.rolcreaterole or %1$s.rolcreatedb or %1$s.rolreplication"
          + " or %1$s.rolbypassrls)";

  /** Whoever is a member of one of these can reach the server's files or programs. */
  private static final String PREDEFINED_AND_POWERFUL =
      "%1$s.rolname in ('pg_execute_server_program', 'pg_read_server_files',"
          + " 'pg_write_server_files')";

  private final JdbcClient jdbc;

  PostgresCatalogue(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  int serverVersion() {
    return jdbc.sql("select current_setting('server_version_num')::int")
        .query(Integer.class)
        .single();
  }

  Optional<PostgresRole> role(String name) {
    return jdbc.sql(
            """
            select pg_has_role(current_user, r.oid, 'MEMBER WITH ADMIN OPTION') as grantable,
                   pg_has_role(current_user, r.oid, 'USAGE')
                     and pg_has_role(current_user, r.oid, 'SET') as usable,
                   exists (select 1 from pg_roles d
                            where pg_has_role(r.oid, d.oid, 'MEMBER')
                              and (d.rolcanlogin or %s or %s)) as powerful
              from pg_roles r where r.rolname = :name
            """
                .formatted(POWERFUL.formatted("d"), PREDEFINED_AND_POWERFUL.formatted("d")))
        .param("name", name)
        .query(
            (row, n) ->
                new PostgresRole(
                    row.getBoolean("grantable"),
                    row.getBoolean("usable"),
                    row.getBoolean("powerful")))
        .optional();
  }

  Optional<PostgresAccount> account(String name, String role) {
    return jdbc.sql(
            """
            select a.oid::bigint as oid, a.rolcanlogin, %s as powerful,
                   exists (select 1 from pg_auth_members m join pg_roles r on r.oid = m.roleid
                            where m.member = a.oid and r.rolname = :role) as member,
                   case when isfinite(a.rolvaliduntil) then a.rolvaliduntil end as valid_until
              from pg_roles a where a.rolname = :name
            """
                .formatted(POWERFUL.formatted("a")))
        .param("name", name)
        .param("role", role)
        .query((row, n) -> account(row))
        .optional();
  }

  /** Superusers are left out: they do not hold the role, they hold everything. */
  Stream<Holder> holders(String role) {
    return jdbc
        .sql(
            """
            select a.rolname, a.oid::bigint as oid
              from pg_roles a join pg_roles r on r.rolname = :role and r.oid <> a.oid
             where a.rolcanlogin and not a.rolsuper
               and (pg_has_role(a.oid, r.oid, 'USAGE') or pg_has_role(a.oid, r.oid, 'SET'))
             order by a.rolname
            """)
        .param("role", role)
        .query((row, n) -> new Holder(row.getString("rolname"), row.getString("oid")))
        .list()
        .stream();
  }

  /** Whether this account has a session open although the account itself is gone. */
  boolean hasOrphanedSessions(String handle) {
    return orphanedSessions().anyMatch(handle::equals);
  }

  /** The handles of accounts that are gone and have a session open all the same. */
  Stream<String> orphanedSessions() {
    return jdbc
        .sql(
            """
            select distinct s.usesysid::text from pg_stat_activity s
             where s.usesysid <> 0 and not exists (select 1 from pg_roles where oid = s.usesysid)
            """)
        .query(String.class)
        .list()
        .stream();
  }

  /**
   * The databases in which the account owns or was given something. What all share counts as here.
   */
  List<String> databasesWithBelongings(long oid) {
    return jdbc.sql(
            """
            select distinct coalesce(d.datname, current_database())
              from pg_shdepend s left join pg_database d on d.oid = s.dbid
             where s.refclassid = 'pg_authid'::regclass and s.refobjid = :oid::oid
            """)
        .param("oid", Long.toString(oid))
        .query(String.class)
        .list();
  }

  private static PostgresAccount account(ResultSet row) throws SQLException {
    OffsetDateTime end = row.getObject("valid_until", OffsetDateTime.class);
    return new PostgresAccount(
        row.getLong("oid"),
        row.getBoolean("rolcanlogin"),
        row.getBoolean("powerful"),
        row.getBoolean("member"),
        end == null ? null : end.toInstant());
  }
}
