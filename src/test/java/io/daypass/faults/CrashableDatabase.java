package io.daypass.faults;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** A real PostgreSQL that keeps what it has committed, and can be made to crash. */
final class CrashableDatabase implements AutoCloseable {

  private final Path folder;
  private EmbeddedPostgres server;
  private int port;

  CrashableDatabase(Path folder) throws IOException {
    this.folder = Files.createDirectories(folder);
    start();
    JdbcClient admin = client("postgres");
    admin.sql("create role daypass login").update();
    admin.sql("create database daypass owner daypass").update();
  }

  String url() {
    return address("daypass");
  }

  /** As the superuser, a new connection for each statement: none is held over a crash. */
  JdbcClient client() {
    return client("daypass");
  }

  /** The same on one connection, for many statements when all is quiet. */
  DataSource steady() {
    return new SingleConnectionDataSource(url(), "postgres", "", true);
  }

  /** Every process of it ends at once, without writing anything more; then it recovers. */
  void crash() throws IOException {
    signalImmediateShutdown();
    server.close();
    start();
  }

  /** Ends every connection of Daypass. */
  void cutConnections() {
    client("postgres")
        .sql("select pg_terminate_backend(pid) from pg_stat_activity where usename = 'daypass'")
        .query()
        .listOfRows();
  }

  @Override
  public void close() throws IOException {
    server.close();
  }

  private void start() throws IOException {
    server =
        EmbeddedPostgres.builder()
            .setDataDirectory(folder.resolve("data"))
            .setCleanDataDirectory(false)
            .setPort(port)
            .setServerConfig("fsync", "on")
            .setServerConfig("synchronous_commit", "on")
            .setPGStartupWait(Duration.ofMinutes(1))
            .setOutputRedirector(log())
            .setErrorRedirector(log())
            .start();
    port = server.getPort();
  }

  private ProcessBuilder.Redirect log() {
    return ProcessBuilder.Redirect.appendTo(folder.resolve("server.log").toFile());
  }

  /** What {@code pg_ctl stop -m immediate} sends. */
  private void signalImmediateShutdown() throws IOException {
    Path file = folder.resolve("data/postmaster.pid");
    String pid = Files.readAllLines(file).get(0).strip();
    Signals.send("QUIT", Long.parseLong(pid));
    if (!Patience.until(Duration.ofSeconds(30), () -> isGone(Long.parseLong(pid)))) {
      throw new IllegalStateException("PostgreSQL did not crash");
    }
  }

  private static boolean isGone(long pid) {
    return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isEmpty();
  }

  private JdbcClient client(String database) {
    return JdbcClient.create(new DriverManagerDataSource(address(database), "postgres", ""));
  }

  private String address(String database) {
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
  }
}
