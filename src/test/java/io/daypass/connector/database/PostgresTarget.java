package io.daypass.connector.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.postgresql.PGConnection;

/**
 * A real PostgreSQL with password logins, an application's tables and roles in it, and the account
 * of docs/examples/postgresql-target.sql. One for all tests of a run: it starts in seconds.
 */
final class PostgresTarget {

  static final String PASSWORD = "the-connectors-own-password";

  private static PostgresTarget running;

  private final EmbeddedPostgres server;
  private final Path log;

  private PostgresTarget() throws IOException, SQLException {
    Path directory = Files.createTempDirectory(Path.of("target"), "postgres").toAbsolutePath();
    log = directory.resolve("server.log");
    server =
        EmbeddedPostgres.builder()
            .setServerConfig("hba_file", accessRules(directory).toString())
            .setServerConfig("log_statement", "all")
            .setServerConfig("log_min_error_statement", "debug5")
            .setOutputRedirector(ProcessBuilder.Redirect.appendTo(log.toFile()))
            .setErrorRedirector(ProcessBuilder.Redirect.appendTo(log.toFile()))
            .start();
    prepare();
  }

  static synchronized PostgresTarget running() {
    try {
      if (running == null) {
        running = new PostgresTarget();
      }
      return running;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  int port() {
    return server.getPort();
  }

  String url(String database) {
    return "jdbc:postgresql://127.0.0.1:" + port() + "/" + database;
  }

  /** Everything that the server has written down, every statement included. */
  String log() throws IOException {
    return Files.readString(log);
  }

  Connection superuser(String database) throws SQLException {
    return DriverManager.getConnection(url(database), "postgres", "");
  }

  /** As the superuser, in the database of the orders. */
  void run(String statements) {
    runIn("orders", statements);
  }

  void runIn(String database, String statements) {
    try (Connection connection = superuser(database)) {
      execute(connection, statements);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  String ask(String query) {
    return askIn("orders", query);
  }

  String askIn(String database, String query) {
    try (Connection connection = superuser(database)) {
      return answer(connection, query);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  static void execute(Connection connection, String statements) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(statements);
    }
  }

  static String answer(Connection connection, String query) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      rows.next();
      return rows.getString(1);
    }
  }

  private void prepare() throws IOException, SQLException {
    runIn("postgres", "create database orders");
    runIn("postgres", "create database archive");
    run(
        """
        create role orders_read;
        create role orders_admin;
        create schema orders;
        create table orders.orders (id int primary key, item text);
        insert into orders.orders values (1, 'paper'), (2, 'lamp');
        grant usage on schema orders to orders_read, orders_admin;
        grant create on schema orders to orders_admin;
        grant select on orders.orders to orders_read;
        grant select, insert, update, delete on orders.orders to orders_admin;
        """);
    runIn(
        "archive",
        """
        create schema archive;
        grant usage, create on schema archive to orders_admin;
        """);
    run(Files.readString(Path.of("docs/examples/postgresql-target.sql")));
    try (Connection connection = superuser("orders")) {
      connection
          .unwrap(PGConnection.class)
          .alterUserPassword("daypass", PASSWORD.toCharArray(), "scram-sha-256");
    }
  }

  private static Path accessRules(Path directory) throws IOException {
    return Files.writeString(
        directory.resolve("pg_hba.conf"),
        """
        local all all trust
        host all postgres 127.0.0.1/32 trust
        host all all 127.0.0.1/32 scram-sha-256
        """);
  }
}
