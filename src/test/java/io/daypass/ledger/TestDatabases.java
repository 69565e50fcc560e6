package io.daypass.ledger;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
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
    return withTables(source, List.of());
  }

  static DataSource postgres() {
    String name = "ledger_" + UUID.randomUUID().toString().replace("-", "");
    JdbcClient.create(Server.POSTGRES.getPostgresDatabase())
        .sql("create database " + name)
        .update();
    DataSource pool = pool(Server.POSTGRES.getJdbcUrl("postgres", name));
    return withTables(pool, List.of(new ClassPathResource("db/postgresql/V5_1__append_only.sql")));
  }

  /** Another node's own connections to the same database. */
  static DataSource another(DataSource source) {
    return source instanceof HikariDataSource pool
        ? pool(pool.getJdbcUrl())
        : new DriverManagerDataSource(((DriverManagerDataSource) source).getUrl());
  }

  private static HikariDataSource pool(String url) {
    HikariDataSource pool = new HikariDataSource();
    pool.setJdbcUrl(url);
    pool.setMaximumPoolSize(12);
    pool.setMinimumIdle(0);
    return pool;
  }

  private static DataSource withTables(DataSource source, List<ClassPathResource> more) {
    new ResourceDatabasePopulator(
            new ClassPathResource("ledger/access_request.sql"),
            new ClassPathResource("db/migration/V2__ledger.sql"),
            new ClassPathResource("db/migration/V5__log.sql"))
        .execute(source);
    // Functions hold semicolons.
    more.forEach(script -> JdbcClient.create(source).sql(text(script)).update());
    return source;
  }

  private static String text(ClassPathResource script) {
    try {
      return script.getContentAsString(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
