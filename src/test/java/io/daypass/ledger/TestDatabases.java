package io.daypass.ledger;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/** Fresh databases with the ledger's tables, of both kinds that Daypass runs on. */
final class TestDatabases {

  private TestDatabases() {}

  static DataSource h2() {
    DataSource source =
        new DriverManagerDataSource(
            "jdbc:h2:mem:%s;MODE=PostgreSQL;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=6000"
                .formatted(UUID.randomUUID()));
    return withTables(source);
  }

  static DataSource postgres() {
    String name = "ledger_" + UUID.randomUUID().toString().replace("-", "");
    JdbcClient.create(Server.POSTGRES.getPostgresDatabase())
        .sql("create database " + name)
        .update();
    HikariDataSource pool = new HikariDataSource();
    pool.setJdbcUrl(Server.POSTGRES.getJdbcUrl("postgres", name));
    pool.setMaximumPoolSize(12);
    pool.setMinimumIdle(0);
    return withTables(pool);
  }

  private static DataSource withTables(DataSource source) {
    new ResourceDatabasePopulator(
            new ClassPathResource("ledger/access_request.sql"),
            new ClassPathResource("db/migration/V2__ledger.sql"))
        .execute(source);
    return source;
  }

  /** One server for all tests of this JVM, started by the first that needs it. */
  private static final class Server {

    static final EmbeddedPostgres POSTGRES = start();

    private static EmbeddedPostgres start() {
      try {
        return EmbeddedPostgres.builder().start();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
