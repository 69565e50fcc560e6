package io.daypass.production;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A real PostgreSQL that asks for passwords, in place of one of the containers. */
final class PostgresProcess implements AutoCloseable {

  private static final Pattern SECRET =
      Pattern.compile("(?m)^\\\\set (\\w+) `cat /run/secrets/([a-z-]+)`$");
  private static final Pattern CONNECT = Pattern.compile("(?m)^\\\\connect (\\w+)$");

  private final Path folder;
  private EmbeddedPostgres server;
  private int port;

  PostgresProcess(Path folder) throws IOException {
    this.folder = Files.createDirectories(folder);
    Files.writeString(
        folder.resolve("pg_hba.conf"),
        """
        local all all trust
        host all postgres 127.0.0.1/32 trust
        host all all 127.0.0.1/32 scram-sha-256
        """);
    start();
  }

  String address() {
    return "127.0.0.1:" + port;
  }

  String url(String database) {
    return "jdbc:postgresql://" + address() + "/" + database;
  }

  /** The data and the port stay. */
  void start() throws IOException {
    server =
        EmbeddedPostgres.builder()
            .setDataDirectory(folder.resolve("data"))
            .setCleanDataDirectory(false)
            .setPort(port)
            .setServerConfig("hba_file", folder.resolve("pg_hba.conf").toString())
            .setOutputRedirector(ProcessBuilder.Redirect.appendTo(log()))
            .setErrorRedirector(ProcessBuilder.Redirect.appendTo(log()))
            .start();
    port = server.getPort();
  }

  @Override
  public void close() throws IOException {
    server.close();
  }

  /**
   * Runs one of the scripts of the compose file as its container would, but without psql: of its
   * commands those that read a secret from a file and that go to another database are known here.
   */
  void run(String database, Path script, Path secrets) throws IOException, SQLException {
    String statements = Files.readString(script, UTF_8).replaceAll("(?m)^--.*$", "");
    for (MatchResult secret : SECRET.matcher(statements).results().toList()) {
      String value = Files.readString(secrets.resolve(secret.group(2)), UTF_8);
      statements = statements.replace(":'" + secret.group(1) + "'", "'" + value + "'");
    }
    String[] parts = CONNECT.split(SECRET.matcher(statements).replaceAll(""));
    runAll(database, parts[0]);
    if (parts.length > 1) {
      Matcher connect = CONNECT.matcher(statements);
      connect.find();
      runAll(connect.group(1), parts[1]);
    }
  }

  private void runAll(String database, String statements) throws SQLException {
    try (Connection connection = superuser(database);
        Statement statement = connection.createStatement()) {
      for (String one : List.of(statements.split(";\\s*\\n"))) {
        if (!one.isBlank()) {
          statement.execute(one);
        }
      }
    }
  }

  void execute(String database, String sql) throws SQLException {
    try (Connection connection = superuser(database);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  long count(String database, String query) throws SQLException {
    try (Connection connection = superuser(database);
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      rows.next();
      return rows.getLong(1);
    }
  }

  private Connection superuser(String database) throws SQLException {
    Properties login = new Properties();
    login.setProperty("user", "postgres");
    return DriverManager.getConnection(url(database), login);
  }

  private File log() {
    return folder.resolve("server.log").toFile();
  }
}
