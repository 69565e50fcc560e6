package io.daypass.faults;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** A real PostgreSQL that keeps what it has committed, and can be made to crash. */
final class CrashableDatabase implements AutoCloseable {

  private final Path folder;
  private final EmbeddedPostgres server;

  CrashableDatabase(Path folder) throws IOException {
    this.folder = Files.createDirectories(folder);
    server =
        EmbeddedPostgres.builder()
            .setDataDirectory(folder.resolve("data"))
            .setServerConfig("fsync", "on")
            .setServerConfig("synchronous_commit", "on")
            .setPGStartupWait(Duration.ofMinutes(1))
            .setOutputRedirector(ProcessBuilder.Redirect.appendTo(log().toFile()))
            .setErrorRedirector(ProcessBuilder.Redirect.appendTo(log().toFile()))
            .start();
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
  void crash() {
    Path options = folder.resolve("data/postmaster.opts");
    List<String> command = new ArrayList<>();
    if (System.getProperty("user.name").equals("root")) {
      // PostgreSQL does not run as root; the embedded one was started in the same way.
      command.addAll(List.of("unshare", "-U"));
    }
    command.add(server(options).resolveSibling("pg_ctl").toString());
    command.addAll(List.of("-D", folder.resolve("data").toString(), "-w"));
    command.addAll(List.of("-l", log().toString(), "-m", "immediate", "restart"));
    Programs.run(command, log());
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

  private Path log() {
    return folder.resolve("server.log");
  }

  private static Path server(Path options) {
    try {
      return Path.of(Files.readString(options).split(" ")[0]);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private JdbcClient client(String database) {
    return JdbcClient.create(new DriverManagerDataSource(address(database), "postgres", ""));
  }

  private String address(String database) {
    return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/" + database;
  }
}
