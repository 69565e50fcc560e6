package io.daypass.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoDatabaseServerTest {

  @TempDir Path directory;

  @Test
  void start_onAnEmptyDirectory_servesSeededOrders() throws SQLException {
    try (DemoDatabaseServer server = server("first")) {
      server.start();

      assertThat(orders(server, "first")).isEqualTo(3);
    }
  }

  @Test
  void start_again_keepsWhatWasThere() throws SQLException {
    try (DemoDatabaseServer server = server("first")) {
      server.start();
      execute(server, "delete from orders.orders where id = 1");
      server.close();
      server.start();

      assertThat(orders(server, "first")).isEqualTo(2);
    }
  }

  @Test
  void connect_withAnotherPassword_isRefused() throws SQLException {
    try (DemoDatabaseServer server = server("first")) {
      server.start();

      assertThatThrownBy(() -> orders(server, "second"))
          .isInstanceOfSatisfying(
              SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("28000"));
    }
  }

  @Test
  void connect_toADatabaseThatDoesNotExist_makesNone() throws SQLException {
    try (DemoDatabaseServer server = server("first")) {
      server.start();
      String other = server.url().replace("/./orders", "/./mine");

      assertThatThrownBy(() -> DriverManager.getConnection(other, "mallory", "x").close())
          .isInstanceOf(SQLException.class);
      assertThat(directory.toFile().list()).containsExactly("orders.mv.db");
    }
  }

  private DemoDatabaseServer server(String password) {
    return new DemoDatabaseServer(directory, 0, "daypass", password);
  }

  private static int orders(DemoDatabaseServer server, String password) throws SQLException {
    try (Connection connection = DriverManager.getConnection(server.url(), "daypass", password);
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("select count(*) from orders.orders")) {
      rows.next();
      return rows.getInt(1);
    }
  }

  private static void execute(DemoDatabaseServer server, String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection(server.url(), "daypass", "first");
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
