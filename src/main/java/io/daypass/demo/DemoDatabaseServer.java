package io.daypass.demo;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.h2.tools.Server;
import org.jspecify.annotations.Nullable;

/**
 * The demo's target database: an H2 file with a few orders in it, served over TCP on this machine.
 *
 * <p>H2 reads the address to listen on once, when its classes are loaded; where it was loaded
 * before, it listens everywhere but still turns away whoever does not come from this machine.
 */
public final class DemoDatabaseServer implements AutoCloseable {

  private static final String BIND_ADDRESS = "h2.bindAddress";
  private static final String LOOPBACK = "127.0.0.1";

  private static final List<String> SEED =
      List.of(
          "create schema orders",
          """
          create table orders.orders (
            id int primary key, customer varchar(60), item varchar(60), amount decimal(9, 2))
          """,
          """
          insert into orders.orders values
            (1, 'Ada', 'Paper, 500 sheets', 7.90),
            (2, 'Grace', 'Desk lamp', 34.50),
            (3, 'Linus', 'Office chair', 219.00)
          """,
          "create role orders_read",
          "grant select on schema orders to orders_read",
          "create role orders_admin",
          "grant select, insert, update, delete on schema orders to orders_admin");

  private final Path directory;
  private final int port;
  private final String admin;
  private final String password;
  private @Nullable Running running;

  /**
   * @param directory where the database file lies; made when it is missing
   * @param port where to listen, 0 for any free port
   * @param admin the account that owns the database
   * @param password its password; an existing file must have been made with the same
   */
  public DemoDatabaseServer(Path directory, int port, String admin, String password) {
    this.directory = directory.toAbsolutePath();
    this.port = port;
    this.admin = admin;
    this.password = password;
  }

  public void start() throws SQLException {
    if (System.getProperty(BIND_ADDRESS) == null) {
      System.setProperty(BIND_ADDRESS, LOOPBACK);
    }
    Connection anchor = DriverManager.getConnection(fileUrl(), admin, password);
    try {
      seed(anchor);
      running = new Running(anchor, serve());
    } catch (SQLException e) {
      anchor.close();
      throw e;
    }
  }

  /** How to reach it, with JDBC. */
  public String url() {
    if (running == null) {
      throw new IllegalStateException("the demo database is not started");
    }
    return "jdbc:h2:tcp://" + LOOPBACK + ":" + running.server().getPort() + "/./orders";
  }

  @Override
  public void close() throws SQLException {
    if (running == null) {
      return;
    }
    running.server().stop();
    try (Connection anchor = running.anchor();
        Statement statement = anchor.createStatement()) {
      statement.execute("shutdown");
    }
    running = null;
  }

  /**
   * Opened from inside, because a server that makes databases on demand makes them for anybody.
   * Closed by {@link #close()} alone: H2's own shutdown hook would be quicker.
   */
  private String fileUrl() {
    return "jdbc:h2:file:" + directory.resolve("orders") + ";DB_CLOSE_ON_EXIT=FALSE";
  }

  private Server serve() throws SQLException {
    return Server.createTcpServer(
            "-tcpPort",
            Integer.toString(port),
            "-baseDir",
            directory.toString(),
            "-ifExists",
            "-tcpDaemon")
        .start();
  }

  private static void seed(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      if (connection.getMetaData().getSchemas(null, "ORDERS").next()) {
        return;
      }
      for (String step : SEED) {
        statement.execute(step);
      }
    }
  }

  /** What keeps the database open, and what serves it. */
  private record Running(Connection anchor, Server server) {}
}
