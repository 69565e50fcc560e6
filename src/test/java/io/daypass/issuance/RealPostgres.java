package io.daypass.issuance;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * The whole core on PostgreSQL. A test that takes this has a Spring context of its own, which must
 * be closed at once, or it would wait at the end for a server that stops first.
 */
interface RealPostgres {

  @DynamicPropertySource
  static void database(DynamicPropertyRegistry properties) {
    properties.add(
        "spring.datasource.url", () -> Server.POSTGRES.getJdbcUrl("postgres", "postgres"));
    properties.add("daypass.guard.poll-every", () -> "20ms");
  }

  /** Started when the first context is made, and stopped with this JVM. */
  final class Server {

    private static final EmbeddedPostgres POSTGRES = start();

    private static EmbeddedPostgres start() {
      try {
        return EmbeddedPostgres.builder().start();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
