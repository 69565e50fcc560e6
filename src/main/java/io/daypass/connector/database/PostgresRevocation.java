package io.daypass.connector.database;

import static io.daypass.connector.database.PostgresDialect.quoted;

import io.daypass.connector.ExternalRef;
import io.daypass.connector.RevokeOutcome;
import io.daypass.connector.TargetUnavailable;
import io.daypass.entitlement.ConnectorId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javax.sql.DataSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Takes one account away: no new logins, no sessions, nothing owned, no account. Each statement
 * commits by itself, so whatever is reached stays reached when the next one fails, and a later call
 * goes on from there.
 */
final class PostgresRevocation {

  private static final int ROUNDS = 5;
  private static final int LOOKS = 100;

  private final ConnectorId id;
  private final ExternalRef ref;
  private final String heir;
  private final JdbcClient jdbc;
  private final PostgresCatalogue catalogue;
  private final Function<String, DataSource> databases;
  private final Set<Integer> ended = new HashSet<>();

  PostgresRevocation(
      ConnectorId id,
      ExternalRef ref,
      String heir,
      JdbcClient jdbc,
      Function<String, DataSource> databases) {
    this.id = id;
    this.ref = ref;
    this.heir = heir;
    this.jdbc = jdbc;
    this.catalogue = new PostgresCatalogue(jdbc);
    this.databases = databases;
  }

  RevokeOutcome run() {
    Optional<PostgresAccount> account = find();
    if (account.isEmpty()) {
      return endOrphanedSessions();
    }

    for (int round = 1; account.isPresent(); round++) {
      try {
        remove(account.get().oid());
      } catch (DataAccessException e) {
        // Another node revokes the same account, or the holder's open transaction has it locked.
        if (round == ROUNDS || !SqlStates.isOvertaken(e)) {
          throw e;
        }
        endSessions(account.get().handle());
      }
      account = find();
    }
    return new RevokeOutcome.Revoked(ended.size());
  }

  private void remove(long oid) {
    String handle = Long.toString(oid);
    jdbc.sql("alter role %s nologin".formatted(quoted(ref.account()))).update();
    endSessions(handle);
    handOver(oid);
    jdbc.sql("drop role %s".formatted(quoted(ref.account()))).update();

    // A login that was let in just before NOLOGIN may have become visible only now.
    endSessions(handle);
  }

  private RevokeOutcome endOrphanedSessions() {
    if (!catalogue.hasOrphanedSessions(ref.handle())) {
      return new RevokeOutcome.AlreadyGone();
    }
    endSessions(ref.handle());
    return new RevokeOutcome.Revoked(ended.size());
  }

  private void endSessions(String handle) {
    for (int look = 0; look < LOOKS; look++) {
      List<Integer> alive = terminate(handle);
      if (alive.isEmpty()) {
        return;
      }
      ended.addAll(alive);
      jdbc.sql("select pg_sleep(0.02)").query().singleRow();
    }
    throw new TargetUnavailable(id, "sessions of " + ref.account() + " do not end", null);
  }

  /** By number, because the name no longer leads to the sessions once the account is dropped. */
  private List<Integer> terminate(String handle) {
    return jdbc.sql(
            """
            select pid, pg_terminate_backend(pid) from pg_stat_activity
             where usesysid = :oid::oid and pid <> pg_backend_pid()
            """)
        .param("oid", handle)
        .query((row, n) -> row.getInt("pid"))
        .list();
  }

  private void handOver(long oid) {
    List<String> belongings = catalogue.databasesWithBelongings(oid);
    if (belongings.isEmpty()) {
      return;
    }
    // Having made the account, ours may grant it to itself; it ends when the account is dropped.
    jdbc.sql("grant %s to current_user".formatted(quoted(ref.account()))).update();
    belongings.forEach(this::handOverIn);
  }

  private void handOverIn(String database) {
    try {
      JdbcClient there = JdbcClient.create(databases.apply(database));
      there
          .sql("reassign owned by %s to %s".formatted(quoted(ref.account()), quoted(heir)))
          .update();
      there.sql("drop owned by %s".formatted(quoted(ref.account()))).update();
    } catch (DataAccessException e) {
      if (SqlStates.isOvertaken(e)) {
        throw e;
      }
      throw new TargetUnavailable(
          id,
          "the account %s may not log in any more, but owns objects in database %s that could not be handed to %s (SQLSTATE %s)"
              .formatted(ref.account(), database, heir, SqlStates.of(e).orElse("unknown")),
          null);
    }
  }

  private Optional<PostgresAccount> find() {
    return catalogue.account(ref.account(), ref.entitlement().name());
  }
}
