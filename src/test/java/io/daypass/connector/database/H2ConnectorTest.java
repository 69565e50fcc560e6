package io.daypass.connector.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.daypass.Samples;
import io.daypass.connector.Connector;
import io.daypass.connector.ConnectorContract;
import io.daypass.connector.Credential;
import io.daypass.connector.CuttableLine;
import io.daypass.connector.ExternalRef;
import io.daypass.connector.GrantOrder;
import io.daypass.connector.IssueOutcome;
import io.daypass.connector.Presence;
import io.daypass.connector.RevokeOutcome;
import io.daypass.connector.Secret;
import io.daypass.connector.TargetUnavailable;
import io.daypass.demo.DemoDatabaseServer;
import io.daypass.entitlement.ConnectorId;
import io.daypass.entitlement.Entitlement;
import io.daypass.entitlement.GrantId;
import io.daypass.entitlement.ResourceId;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class H2ConnectorTest extends ConnectorContract {

  private static final ConnectorId ORDERS = new ConnectorId("orders-db");

  @TempDir Path directory;
  private DemoDatabaseServer server;
  private int port;
  private boolean broken;
  private DatabaseConnectors connectors;
  private DatabaseConnector connector;

  @BeforeEach
  void startTarget() throws Exception {
    port = freePort();
    server = new DemoDatabaseServer(directory, port, "daypass", "admin-password");
    server.start();
    connectors =
        new DatabaseConnectors(new DatabaseProperties(Map.of("orders-db", target(server.url()))));
    connector = (DatabaseConnector) connectors.connectors().findFirst().orElseThrow();
  }

  @AfterEach
  void stopTarget() throws SQLException {
    connectors.destroy();
    server.close();
  }

  private DatabaseProperties.Target target(String url) {
    return new DatabaseProperties.Target(
        url,
        "daypass",
        new Secret("admin-password"),
        null,
        null,
        "daypass_heir",
        Duration.ofDays(1),
        Duration.ofSeconds(2),
        Duration.ofSeconds(5));
  }

  @Override
  protected Connector connector() {
    return connector;
  }

  @Override
  protected GrantOrder order(GrantId grant, Instant expiresAt) {
    return order(grant, expiresAt, "orders_read");
  }

  private GrantOrder order(GrantId grant, Instant expiresAt, String role) {
    Entitlement entitlement =
        new Entitlement(new ResourceId("orders"), ORDERS, RoleName.KIND, role);
    return new GrantOrder(
        grant,
        Samples.ALICE,
        connector.account(Samples.ALICE, grant),
        entitlement,
        Instant.now(),
        expiresAt,
        null);
  }

  private GrantOrder order(String role) {
    return order(new GrantId(UUID.randomUUID()), order().expiresAt(), role);
  }

  @Override
  protected GrantOrder impossibleOrder() {
    return order("no_such_role");
  }

  @Override
  protected boolean targetHas(ExternalRef ref) {
    return count(
            "select count(*) from information_schema.users where user_name = '%s'"
                .formatted(ref.account().toUpperCase()))
        > 0;
  }

  @Override
  protected void breakTarget() {
    broken = true;
    sql(() -> server.close());
  }

  @Override
  protected void restoreTarget() {
    if (broken) {
      broken = false;
      sql(() -> server.start());
    }
  }

  @Test
  void everyCall_whenTargetFallsSilent_isUnavailableInTime() throws Exception {
    GrantOrder order = order();
    try (CuttableLine line = new CuttableLine(port)) {
      String behind = server.url().replace(":" + port, ":" + line.port());
      DatabaseConnectors far =
          new DatabaseConnectors(new DatabaseProperties(Map.of("orders-db", target(behind))));
      Connector farConnector = far.connectors().findFirst().orElseThrow();
      farConnector.issue(order);
      line.fallSilent();
      Instant before = Instant.now();

      assertThatThrownBy(() -> farConnector.verify(order.ref()))
          .isInstanceOf(TargetUnavailable.class);
      assertThatThrownBy(() -> farConnector.revoke(order.ref()))
          .isInstanceOf(TargetUnavailable.class);
      assertThat(Duration.between(before, Instant.now())).isLessThan(Duration.ofSeconds(20));
      far.destroy();
    }
  }

  @Test
  void logIn_beforeReveal_isRefused() {
    ExternalRef ref = issued(order());

    assertThatThrownBy(() -> DriverManager.getConnection(server.url(), ref.account(), "").close())
        .isInstanceOfSatisfying(
            SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("28000"));
  }

  @Test
  void revoke_twiceAtOnce_leavesNothing() throws Exception {
    ExternalRef ref = issued(order());
    ExecutorService two = Executors.newFixedThreadPool(2);

    List<Future<RevokeOutcome>> calls =
        two.invokeAll(List.of(() -> connector.revoke(ref), () -> connector.revoke(ref)));

    for (Future<RevokeOutcome> call : calls) {
      assertThat(call.get()).isNotNull();
    }
    assertThat(targetHas(ref)).isFalse();
    two.shutdownNow();
  }

  @Test
  void reveal_thenLogIn_mayReadAndNotWrite() throws SQLException {
    try (Connection alice = logIn(reveal(issued(order())))) {
      assertThat(orders(alice)).isEqualTo(3);
      assertThatThrownBy(() -> execute(alice, "delete from orders.orders"))
          .isInstanceOf(SQLException.class)
          .hasMessageContaining("Not enough rights");
    }
  }

  @Test
  void reveal_again_endsTheFirstPassword() throws SQLException {
    ExternalRef ref = issued(order());
    Credential first = reveal(ref);
    Credential second = reveal(ref);

    assertThatThrownBy(() -> logIn(first).close()).isInstanceOf(SQLException.class);
    logIn(second).close();
  }

  @Test
  void reveal_ofAnAbsentAccount_isUnavailable() {
    assertThatThrownBy(() -> reveal(order().ref()))
        .isInstanceOf(TargetUnavailable.class)
        .hasMessageContaining("does not exist");
  }

  @Test
  void revoke_whileASessionIsOpen_endsIt() throws SQLException {
    ExternalRef ref = issued(order());

    try (Connection alice = logIn(reveal(ref))) {
      assertThat(connector.revoke(ref)).isEqualTo(new RevokeOutcome.Revoked(1));

      assertThatThrownBy(() -> orders(alice)).isInstanceOf(SQLException.class);
    }
  }

  @Test
  void revoke_whileATransactionHoldsLocks_freesThem() throws SQLException {
    ExternalRef ref = issued(order("orders_admin"));

    try (Connection alice = logIn(reveal(ref))) {
      alice.setAutoCommit(false);
      execute(alice, "update orders.orders set amount = 0 where id = 1");
      connector.revoke(ref);

      assertThat(count("select count(*) from orders.orders where amount = 0")).isZero();
      admin("update orders.orders set amount = 8 where id = 1");
    }
  }

  @Test
  void verify_whenTheAccountIsGoneAndASessionLives_isNeitherAnswer() throws SQLException {
    ExternalRef ref = issued(order());

    try (Connection alice = logIn(reveal(ref))) {
      admin("drop user " + ref.account());

      assertThatThrownBy(() -> connector.verify(ref)).isInstanceOf(TargetUnavailable.class);
      assertThat(connector.revoke(ref)).isEqualTo(new RevokeOutcome.Revoked(1));
      assertThat(connector.verify(ref)).isEqualTo(new Presence.Absent());
      assertThatThrownBy(() -> orders(alice)).isInstanceOf(SQLException.class);
    }
  }

  @Test
  void issue_whenTheRoleWasTakenAway_givesItBack() {
    GrantOrder order = order();
    ExternalRef ref = issued(order);
    admin("revoke orders_read from " + ref.account());
    assertThatThrownBy(() -> connector.verify(ref)).isInstanceOf(TargetUnavailable.class);

    assertThat(connector.issue(order)).isEqualTo(new IssueOutcome.Issued(ref));
    assertThat(connector.verify(ref)).isInstanceOf(Presence.Present.class);
  }

  @Test
  void revoke_whenTheRoleWasDropped_dropsTheAccount() {
    admin("create role short_lived");
    ExternalRef ref = issued(order("short_lived"));
    admin("drop role short_lived");

    connector.revoke(ref);

    assertThat(targetHas(ref)).isFalse();
  }

  @Test
  void revoke_whenTheAccountOwnsASchema_closesItAndSaysSo() throws SQLException {
    ExternalRef ref = issued(order());
    Credential credential = reveal(ref);
    admin("create schema mine authorization " + ref.account());

    assertThatThrownBy(() -> connector.revoke(ref))
        .isInstanceOf(TargetUnavailable.class)
        .hasMessageContaining("owns a schema");
    assertThatThrownBy(() -> logIn(credential).close()).isInstanceOf(SQLException.class);

    admin("drop schema mine");
    assertThat(connector.revoke(ref)).isEqualTo(new RevokeOutcome.Revoked(0));
  }

  @Test
  void issue_ofARoleThatMayAlterAnySchema_isRefused() {
    admin("create role boss");
    admin("grant alter any schema to boss");
    GrantOrder order = order("boss");

    assertThat(connector.issue(order)).isInstanceOf(IssueOutcome.Refused.class);
    assertThat(targetHas(order.ref())).isFalse();
  }

  private Credential reveal(ExternalRef ref) {
    return connector.reveal(ref, Instant.now().plusSeconds(3600));
  }

  private static Connection logIn(Credential credential) throws SQLException {
    return DriverManager.getConnection(
        credential.facts().get("url"),
        credential.facts().get("username"),
        credential.secrets().get("password").reveal());
  }

  private static int orders(Connection connection) throws SQLException {
    return count(connection, "select count(*) from orders.orders");
  }

  private static int count(Connection connection, String query) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      rows.next();
      return rows.getInt(1);
    }
  }

  private static void execute(Connection connection, String statement) throws SQLException {
    try (Statement open = connection.createStatement()) {
      open.execute(statement);
    }
  }

  private Connection admin() throws SQLException {
    return DriverManager.getConnection(server.url(), "daypass", "admin-password");
  }

  private void admin(String statement) {
    sql(
        () -> {
          try (Connection connection = admin()) {
            execute(connection, statement);
          }
        });
  }

  private int count(String query) {
    try (Connection connection = admin()) {
      return count(connection, query);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void sql(SqlStep step) {
    try {
      step.run();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static int freePort() throws Exception {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private interface SqlStep {
    void run() throws SQLException;
  }
}
