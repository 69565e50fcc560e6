package io.daypass.process;

import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/**
 * The turn itself: an advisory lock of PostgreSQL that one session holds, so that it ends with its
 * node whatever happens to that. A database of H2 belongs to one program, whose turn it always is.
 */
@Component
class StartTurnStore {

  private static final Logger LOG = LoggerFactory.getLogger(StartTurnStore.class);

  /** Two numbers that nobody else uses in our own database; Flyway's lock has others. */
  private static final String KEY = "(1147237712, 1)";

  private final DataSource database;

  private @Nullable SingleConnectionDataSource session;

  StartTurnStore(DataSource database) {
    this.database = database;
  }

  /** Whether this node has it now. */
  synchronized boolean take() {
    JdbcTemplate jdbc = session();
    return !isPostgres(jdbc)
        || Boolean.TRUE.equals(
            jdbc.queryForObject("select pg_try_advisory_lock" + KEY, Boolean.class));
  }

  /** The node that has it, in words; empty when it has just been given up. */
  synchronized Optional<String> holder() {
    return session()
        .queryForList(
            """
            select coalesce(host(client_addr), 'this machine') || ', database session ' || pid
            from pg_stat_activity join pg_locks using (pid)
            where locktype = 'advisory' and granted and (classid::bigint, objid::bigint) = %s
              and database = (select oid from pg_database where datname = current_database())"""
                .formatted(KEY),
            String.class)
        .stream()
        .findFirst();
  }

  /** Gives it up, if this node has it. */
  synchronized void release() {
    if (session == null) {
      return;
    }
    JdbcTemplate jdbc = session();
    try {
      // The connection goes back to the pool, and would keep the lock there.
      if (isPostgres(jdbc)) {
        jdbc.execute("select pg_advisory_unlock_all()");
      }
    } catch (DataAccessException lost) {
      LOG.debug("the session is lost, and the turn with it", lost);
    } finally {
      session.destroy();
      session = null;
    }
  }

  private JdbcTemplate session() {
    if (session == null) {
      session = new SingleConnectionDataSource(DataSourceUtils.getConnection(database), true);
      keepAlive(new JdbcTemplate(session));
    }
    return new JdbcTemplate(session);
  }

  /** A machine that vanishes would otherwise keep the others out for hours. */
  private static void keepAlive(JdbcTemplate jdbc) {
    if (isPostgres(jdbc)) {
      jdbc.execute("set tcp_keepalives_idle = 10");
      jdbc.execute("set tcp_keepalives_interval = 5");
      jdbc.execute("set tcp_keepalives_count = 3");
    }
  }

  private static boolean isPostgres(JdbcTemplate jdbc) {
    return Boolean.TRUE.equals(
        jdbc.execute(
            (ConnectionCallback<Boolean>)
                connection ->
                    connection.getMetaData().getDatabaseProductName().equals("PostgreSQL")));
  }
}
