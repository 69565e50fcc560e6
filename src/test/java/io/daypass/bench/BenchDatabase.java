package io.daypass.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collections;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A real PostgreSQL that keeps what it has committed. The embedded one does not unless told: it
 * comes with fsync and synchronous_commit off.
 */
final class BenchDatabase implements AutoCloseable {

  private static final Map<String, String> AS_SHIPPED =
      Map.of("fsync", "on", "synchronous_commit", "on");
  private static final long ANCHOR_NANOS = 2_000_000_000L;

  private final EmbeddedPostgres server;
  private final DataSource database;

  /**
   * @param settings of the server, besides those that make it durable
   */
  BenchDatabase(Map<String, String> settings) {
    EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder();
    AS_SHIPPED.forEach(builder::setServerConfig);
    settings.forEach(builder::setServerConfig);
    try {
      server = builder.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server().sql("create role daypass login").update();
    create("daypass");
    database = server.getDatabase("postgres", "daypass");
  }

  String url() {
    return url("daypass");
  }

  String url(String name) {
    return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/" + name;
  }

  /** Another database of Daypass's user, empty. */
  void create(String name) {
    server().sql("create database " + name + " owner daypass").update();
  }

  /** Another database with all that is in this one, to which nobody may be connected. */
  void copy(String from, String to) {
    server()
        .sql("create database %s owner daypass template %s strategy file_copy".formatted(to, from))
        .update();
  }

  void drop(String name) {
    server().sql("drop database " + name + " with (force)").update();
  }

  JdbcClient asSuperuser(String name) {
    return JdbcClient.create(server.getDatabase("postgres", name));
  }

  /** The time that the processors have spent for connections that are still open. */
  Duration cpuTime() {
    long postmaster =
        Long.parseLong(
            server()
                .sql("select split_part(pg_read_file('postmaster.pid'), chr(10), 1)")
                .query(String.class)
                .single());
    return ProcessHandle.of(postmaster).stream()
        .flatMap(ProcessHandle::descendants)
        .flatMap(process -> process.info().totalCpuDuration().stream())
        .reduce(Duration.ZERO, Duration::plus);
  }

  private JdbcClient server() {
    return JdbcClient.create(server.getPostgresDatabase());
  }

  /** As the superuser: what a bench asks is told apart from what Daypass asks by the user. */
  JdbcClient asSuperuser() {
    return JdbcClient.create(database);
  }

  /** How many single rows a second eight clients can commit: the measure of this machine now. */
  int commitsPerSecond() {
    JdbcClient jdbc = asSuperuser();
    jdbc.sql("create table if not exists bench_anchor (n bigint)").update();
    int clients = 8;
    ExecutorService threads = Executors.newFixedThreadPool(clients);
    try {
      Callable<Long> client = this::insertForAWhile;
      long rows = 0;
      for (Future<Long> done : threads.invokeAll(Collections.nCopies(clients, client))) {
        rows += done.get();
      }
      return (int) (rows * 1_000_000_000L / ANCHOR_NANOS);
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    } finally {
      threads.shutdownNow();
      jdbc.sql("drop table bench_anchor").update();
    }
  }

  @Override
  public void close() {
    try {
      server.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private long insertForAWhile() throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement insert =
            connection.prepareStatement("insert into bench_anchor values (1)")) {
      long rows = 0;
      long end = System.nanoTime() + ANCHOR_NANOS;
      while (System.nanoTime() < end) {
        insert.execute();
        rows++;
      }
      return rows;
    }
  }
}
