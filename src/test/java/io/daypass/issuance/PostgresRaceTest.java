package io.daypass.issuance;

import io.daypass.ProcessTest;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * Has a Spring context of its own, because the whole core must run on another database. It is
 * closed at once, or it would wait at the end for a server that stops first.
 */
@ProcessTest
@DirtiesContext
class PostgresRaceTest extends RaceContract {

  @DynamicPropertySource
  static void database(DynamicPropertyRegistry properties) {
    properties.add(
        "spring.datasource.url", () -> Server.POSTGRES.getJdbcUrl("postgres", "postgres"));
  }

  /** Started when the context is made, and stopped with this JVM. */
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
