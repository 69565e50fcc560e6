package io.daypass.connector.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.daypass.entitlement.ConnectorId;
import java.time.Duration;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** How Daypass itself connects to a database: never waiting long, and only when it has to. */
final class TargetAccess {

  /** A client that gives up earlier than the server would not learn what became of a statement. */
  private static final Duration GRACE = Duration.ofSeconds(2);

  private final ConnectorId id;
  private final DatabaseProperties.Target target;
  private final String password;

  TargetAccess(ConnectorId id, DatabaseProperties.Target target) {
    this.id = id;
    this.target = target;
    this.password = target.passwordText();
  }

  HikariDataSource pool() {
    HikariConfig config = new HikariConfig();
    config.setPoolName("target-" + id);
    config.setMaximumPoolSize(4);
    config.setMinimumIdle(0);
    config.setIdleTimeout(Duration.ofMinutes(1).toMillis());
    config.setConnectionTimeout(target.connectTimeout().toMillis());
    config.setInitializationFailTimeout(-1);
    if (target.isPostgres()) {
      config.setDataSource(postgres());
    } else {
      config.setJdbcUrl(h2Url());
      config.setUsername(target.username());
      config.setPassword(password);
    }
    return new HikariDataSource(config);
  }

  /**
   * Another database of the same PostgreSQL server, for the few statements that are local to it.
   */
  DataSource database(String name) {
    PGSimpleDataSource source = postgres();
    source.setDatabaseName(name);
    return source;
  }

  /**
   * The search path is pinned, so that no function or operator that a holder may have created is
   * ever called with our rights; and no holder can make us wait for a lock longer than a moment.
   */
  private PGSimpleDataSource postgres() {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setURL(target.url());
    source.setUser(target.username());
    source.setPassword(password);
    source.setApplicationName("daypass");
    source.setConnectTimeout((int) target.connectTimeout().toSeconds());
    source.setLoginTimeout((int) target.connectTimeout().toSeconds());
    source.setSocketTimeout((int) target.statementTimeout().plus(GRACE).toSeconds());
    source.setOptions(
        "-c statement_timeout=%d -c lock_timeout=1000 -c search_path=pg_catalog"
            .formatted(target.statementTimeout().toMillis()));
    return source;
  }

  private String h2Url() {
    return target.url() + ";NETWORK_TIMEOUT=" + target.statementTimeout().plus(GRACE).toMillis();
  }
}
