package io.daypass.api;

import io.daypass.Samples;
import io.daypass.identity.PersonId;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.util.FileSystemUtils;

/**
 * The whole application on a real PostgreSQL with the demo's real targets, started once for every
 * test that extends this. Tests speak HTTP to it and look into its database, and nothing else.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles({"demo", "it"})
abstract class WholeDaypass {

  static final String PASSWORD = "only for these tests, 7 times a day";

  private static final Path DEMO_DIRECTORY = Path.of("target", "it");

  static {
    emptyDemoDirectory();
    AppLog.listen();
  }

  @LocalServerPort private int port;
  @Autowired private Environment environment;
  @Autowired private JdbcClient jdbc;

  Tables tables;
  Targets targets;
  Caller alice;
  Caller bob;
  Caller carol;
  Caller sam;
  Caller mallory;
  Caller audrey;
  Caller oscar;
  Caller nobody;

  @DynamicPropertySource
  static void settings(DynamicPropertyRegistry settings) {
    settings.add("spring.datasource.url", () -> Postgres.RUNNING.getJdbcUrl("postgres", "daypass"));
    settings.add("spring.datasource.username", () -> "postgres");
    settings.add("spring.datasource.password", () -> "");
    settings.add("daypass.demo.password", () -> PASSWORD);
    settings.add("daypass.siem.sinks.copy.type", () -> "file");
    settings.add(
        "daypass.siem.sinks.copy.path", () -> DEMO_DIRECTORY.resolve("siem.ndjson").toString());
    int directoryPort = freePort();
    settings.add("daypass.demo.directory-port", () -> directoryPort);
    int databasePort = freePort();
    settings.add("daypass.demo.database-port", () -> databasePort);
  }

  @BeforeEach
  void meetTheCast() {
    tables = new Tables(jdbc);
    targets = new Targets(environment);
    alice = caller(Samples.ALICE);
    bob = caller(Samples.BOB);
    carol = caller(Samples.CAROL);
    sam = caller(Samples.SAM);
    mallory = caller(Samples.MALLORY);
    audrey = caller(new PersonId("audrey"));
    oscar = caller(new PersonId("oscar"));
    nobody = Caller.withoutLogin(address());
    tables.awaitQuiet();
  }

  Caller caller(PersonId person) {
    return Caller.as(address(), person.value(), PASSWORD);
  }

  EngineCaller inEngine(Caller caller) {
    return new EngineCaller(caller);
  }

  String secret(String name) {
    return environment.getRequiredProperty("daypass.demo.secrets." + name);
  }

  JdbcClient database() {
    return jdbc;
  }

  URI address() {
    return URI.create("http://127.0.0.1:" + port);
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void emptyDemoDirectory() {
    try {
      FileSystemUtils.deleteRecursively(DEMO_DIRECTORY);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One server for all tests of this JVM. */
  private static final class Postgres {

    static final EmbeddedPostgres RUNNING = start();

    private static EmbeddedPostgres start() {
      try {
        EmbeddedPostgres server = EmbeddedPostgres.builder().start();
        JdbcClient.create(server.getPostgresDatabase()).sql("create database daypass").update();
        return server;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
