package io.daypass.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.daypass.identity.PersonId;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every statement that the program's account must not be able to run is tried. */
class PostgresRightsTest {

  /** What the triggers say, whoever asks. */
  private static final String FORBIDDEN_TO_ALL = "the ledger only grows";

  private static LogNode program;
  private static JdbcClient owner;

  @BeforeAll
  static void install() {
    DataSource superuser = TestDatabases.empty();
    JdbcClient admin = JdbcClient.create(superuser);
    String suffix = admin.sql("select current_database()").query(String.class).single();
    admin.sql("create role owner_%s login".formatted(suffix)).update();
    admin.sql("create role program_%s login".formatted(suffix)).update();
    admin.sql("create role reader_%s login".formatted(suffix)).update();
    // As deploy/database/daypass.sql has it.
    admin.sql("alter database %1$s owner to owner_%1$s".formatted(suffix)).update();
    admin.sql("grant usage, create on schema public to program_" + suffix).update();
    admin
        .sql(
            """
            alter default privileges for role owner_%1$s in schema public
              grant select, insert, update, delete on tables to program_%1$s"""
                .formatted(suffix))
        .update();
    DataSource asOwner = TestDatabases.as(superuser, "owner_" + suffix);
    Flyway.configure()
        .dataSource(asOwner)
        .locations("classpath:db/migration", "classpath:db/postgresql")
        .load()
        .migrate();
    owner = JdbcClient.create(asOwner);
    program = LogNode.on(TestDatabases.as(superuser, "program_" + suffix));
    program.append(StreamId.person(new PersonId("alice")), 600);
    program.sequencer.putInOrder();
    program.append(StreamId.person(new PersonId("alice")));
    program
        .jdbc
        .sql("insert into ledger_anchor (sink, size, receipt, at) values ('file', 1, 'x', now())")
        .update();
    new FreeTextStore(program.jdbc, new io.daypass.identity.Ids()).keep("because");
  }

  @Test
  void program_whenItWorks_needsNoMore() {
    program.append(StreamId.system("guard"));

    assertThatCode(program.sequencer::putInOrder).doesNotThrowAnyException();
    LogInvariant.assertHolds(program);
    program.append(StreamId.person(new PersonId("alice")));
    program.jdbc.sql("delete from free_text where content = 'gone'").update();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update audit_entry set body = body",
        "update audit_entry set leaf_hash = leaf_hash",
        "update audit_entry set stream_seq = stream_seq + 1",
        "update audit_entry set log_index = null where log_index = 5",
        "update audit_entry set log_index = 5000 where log_index = 5",
        "delete from audit_entry",
        "delete from audit_entry where log_index is null",
        "truncate audit_entry",
        "alter table audit_entry disable trigger user",
        "drop trigger audit_entry_stays on audit_entry",
        "drop table audit_entry",
        "create or replace function ledger_refuses() returns trigger language plpgsql as"
            + " 'begin return new; end'",
        "create rule r as on insert to audit_entry do instead nothing",
        "update ledger_checkpoint set note = 'x'",
        "delete from ledger_checkpoint",
        "truncate ledger_checkpoint",
        "update ledger_node set hash = hash",
        "delete from ledger_node",
        "update ledger_key set vkey = 'x'",
        "delete from ledger_key",
        "update ledger_anchor set receipt = 'x'",
        "delete from ledger_anchor",
        "update ledger_head set size = 3",
        "delete from ledger_head",
        "truncate ledger_head",
        "delete from ledger_stream",
        "update free_text set content = 'x'",
        "truncate free_text",
        "delete from flyway_schema_history",
        "update flyway_schema_history set checksum = 0",
        "insert into flyway_schema_history select * from flyway_schema_history",
        "set session_replication_role = replica",
      })
  void program_whenItTriesToChangeTheLedger_isRefused(String statement) {
    assertThatThrownBy(() -> program.jdbc.sql(statement).update())
        .isInstanceOfSatisfying(
            DataAccessException.class,
            refused ->
                assertThat(((SQLException) refused.getMostSpecificCause()).getSQLState())
                    .isEqualTo("42501"));
  }

  @Test
  void entry_whenItComesWithAPlace_isRefused() {
    assertThatThrownBy(
            () ->
                program
                    .jdbc
                    .sql(
                        """
                        insert into audit_entry
                          (entry_id, stream_id, stream_seq, body, leaf_hash, log_index)
                        select gen_random_uuid(), 'sys:x', 1, body, leaf_hash, 7000
                          from audit_entry where log_index = 1""")
                    .update())
        .rootCause()
        .hasMessageContaining(FORBIDDEN_TO_ALL);
  }

  /** Who owns the tables can switch this off, but does nothing by mistake. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "update audit_entry set body = 'x' where log_index = 5",
        "update audit_entry set body = 'x' where log_index is null",
        "update audit_entry set log_index = null where log_index = 5",
        "delete from audit_entry where false",
        "truncate audit_entry",
        "update ledger_checkpoint set note = 'x'",
        "delete from ledger_anchor",
        "update ledger_head set size = 3",
        "update free_text set content = 'x'",
      })
  void owner_whenHeTriesToChangeTheLedger_isRefusedByTriggers(String statement) {
    assertThatThrownBy(() -> owner.sql(statement).update())
        .rootCause()
        .hasMessageContaining(FORBIDDEN_TO_ALL);
  }

  @Test
  void rights_whenMigrated_areThoseOfThePage() {
    List<String> rights =
        owner
            .sql(
                """
                select table_name || ': ' || string_agg(privilege_type, ', ' order by privilege_type)
                  from information_schema.role_table_grants
                  where grantee like 'program%' and table_name in ('audit_entry',
                    'ledger_checkpoint', 'ledger_node', 'ledger_key', 'ledger_anchor',
                    'ledger_head', 'ledger_stream', 'free_text', 'flyway_schema_history')
                  group by table_name order by table_name""")
            .query(String.class)
            .list();

    assertThat(rights)
        .containsExactly(
            "audit_entry: INSERT, SELECT",
            "flyway_schema_history: SELECT",
            "free_text: DELETE, INSERT, SELECT",
            "ledger_anchor: INSERT, SELECT",
            "ledger_checkpoint: INSERT, SELECT",
            "ledger_head: INSERT, SELECT, UPDATE",
            "ledger_key: INSERT, SELECT",
            "ledger_node: INSERT, SELECT",
            "ledger_stream: INSERT, SELECT, UPDATE");
  }
}
