package io.daypass.connector.database;

import static io.daypass.connector.database.PostgresTarget.answer;
import static io.daypass.connector.database.PostgresTarget.execute;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import io.daypass.Samples;
import io.daypass.connector.Connector;
import io.daypass.connector.ConnectorContract;
import io.daypass.connector.Credential;
import io.daypass.connector.CuttableLine;
import io.daypass.connector.ExternalGrant;
import io.daypass.connector.ExternalRef;
import io.daypass.connector.GrantOrder;
import io.daypass.connector.IssueOutcome;
import io.daypass.connector.Presence;
import io.daypass.connector.RevokeOutcome;
import io.daypass.connector.Secret;
import io.daypass.connector.TargetUnavailable;
import io.daypass.entitlement.ConnectorId;
import io.daypass.entitlement.Entitlement;
import io.daypass.entitlement.GrantId;
import io.daypass.entitlement.ResourceId;
import io.daypass.identity.PersonId;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PostgresConnectorTest extends ConnectorContract {

  private static final ConnectorId ORDERS = new ConnectorId("orders-db");

  private static PostgresTarget target;

  private CuttableLine line;
  private DatabaseConnectors connectors;
  private DatabaseConnector connector;

  @BeforeAll
  static void startTarget() {
    target = PostgresTarget.running();
  }

  @BeforeEach
  void connect() {
    line = new CuttableLine(target.port());
    connectors = new DatabaseConnectors(new DatabaseProperties(Map.of("orders-db", properties())));
    connector = (DatabaseConnector) connectors.connectors().findFirst().orElseThrow();
  }

  @AfterEach
  void disconnect() throws IOException {
    connectors.destroy();
    line.close();
  }

  private DatabaseProperties.Target properties() {
    return new DatabaseProperties.Target(
        "jdbc:postgresql://127.0.0.1:" + line.port() + "/orders?sslmode=disable",
        "daypass",
        new Secret(PostgresTarget.PASSWORD),
        null,
        target.url("orders"),
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
    return new GrantOrder(
        grant,
        Samples.ALICE,
        connector.account(Samples.ALICE, grant),
        entitlement(role),
        Instant.now(),
        expiresAt,
        null);
  }

  private GrantOrder order(String role) {
    return order(new GrantId(UUID.randomUUID()), order().expiresAt(), role);
  }

  private static Entitlement entitlement(String role) {
    return new Entitlement(new ResourceId("orders"), ORDERS, RoleName.KIND, role);
  }

  @Override
  protected GrantOrder impossibleOrder() {
    return order("no_such_role");
  }

  @Override
  protected boolean targetHas(ExternalRef ref) {
    String account = ref.account();
    String roles = "select count(*) from pg_roles where rolname = '" + account + "'";
    String sessions = "select count(*) from pg_stat_activity where usename = '" + account + "'";
    return !target.ask(roles).equals("0") || !target.ask(sessions).equals("0");
  }

  @Override
  protected void breakTarget() {
    line.cut();
  }

  @Override
  protected void restoreTarget() {
    line.mend();
  }

  @Test
  void connectorAccount_isNoSuperuserAndReadsNothing() throws SQLException {
    try (Connection daypass =
        DriverManager.getConnection(target.url("orders"), "daypass", PostgresTarget.PASSWORD)) {
      assertThat(answer(daypass, "select rolsuper from pg_roles where rolname = current_user"))
          .isEqualTo("f");
      assertRefused("42501", () -> answer(daypass, "select count(*) from orders.orders"));
    }
  }

  @Test
  void everyCall_whenTargetFallsSilent_isUnavailableInTime() {
    GrantOrder order = order();
    ExternalRef ref = issued(order);
    line.fallSilent();
    Instant before = Instant.now();

    assertThatThrownBy(() -> connector.verify(ref)).isInstanceOf(TargetUnavailable.class);
    assertThatThrownBy(() -> connector.revoke(ref)).isInstanceOf(TargetUnavailable.class);
    assertThat(Duration.between(before, Instant.now())).isLessThan(Duration.ofSeconds(20));
  }

  @Test
  void issue_whenTheAnswerIsLost_isFoundByReadingAndIssuedOnce() {
    GrantOrder order = order();
    line.loseAnswerTo("COMMIT");

    assertThatThrownBy(() -> connector.issue(order)).isInstanceOf(TargetUnavailable.class);

    assertThat(connector.verify(order.ref())).isInstanceOf(Presence.Present.class);
    assertThat(connector.issue(order)).isInstanceOf(IssueOutcome.AlreadyHeld.class);
    connector.revoke(order.ref());
    assertThat(targetHas(order.ref())).isFalse();
  }

  @Test
  void revoke_whenTheAnswerIsLost_isFoundByReading() {
    ExternalRef ref = issued(order());
    line.loseAnswerTo("drop role");

    assertThatThrownBy(() -> connector.revoke(ref)).isInstanceOf(TargetUnavailable.class);

    assertThat(connector.verify(ref)).isEqualTo(new Presence.Absent());
    assertThat(connector.revoke(ref)).isEqualTo(new RevokeOutcome.AlreadyGone());
  }

  @Test
  void start_whenTargetIsDown_succeedsAndServesLater() {
    line.cut();
    DatabaseConnectors late =
        new DatabaseConnectors(new DatabaseProperties(Map.of("orders-db", properties())));
    Connector lateConnector = late.connectors().findFirst().orElseThrow();
    GrantOrder order = order();
    assertThatThrownBy(() -> lateConnector.issue(order)).isInstanceOf(TargetUnavailable.class);
    line.mend();

    assertThat(lateConnector.issue(order)).isInstanceOf(IssueOutcome.Issued.class);
    late.destroy();
  }

  @Test
  void reveal_thenLogIn_mayReadAndNotWrite() throws SQLException {
    try (Connection alice = logIn(reveal(issued(order())))) {
      assertThat(answer(alice, "select count(*) from orders.orders")).isEqualTo("2");
      assertRefused("42501", () -> execute(alice, "delete from orders.orders"));
      assertRefused("42501", () -> execute(alice, "create role mallory"));
    }
  }

  @Test
  void logIn_beforeReveal_isRefused() {
    ExternalRef ref = issued(order());

    assertRefused("28P01", () -> logIn(ref.account(), "null").close());
  }

  @Test
  void reveal_again_endsTheFirstPassword() throws SQLException {
    ExternalRef ref = issued(order());
    Credential first = reveal(ref);
    Credential second = reveal(ref);

    assertRefused("28P01", () -> logIn(first).close());
    logIn(second).close();
  }

  @Test
  void logIn_afterTheEnd_isRefusedByTheTargetItself() {
    GrantOrder order =
        order(new GrantId(UUID.randomUUID()), Instant.now().minus(1, ChronoUnit.SECONDS));
    ExternalRef ref = issued(order);
    Credential credential = connector.reveal(ref, order.expiresAt());

    assertRefused("28P01", () -> logIn(credential).close());
  }

  @Test
  void reveal_keepsTheEndInTheTarget() {
    GrantOrder order = order();
    ExternalRef ref = issued(order);

    Credential credential = connector.reveal(ref, order.expiresAt());

    assertThat(connector.verify(ref)).isEqualTo(new Presence.Present(order.expiresAt()));
    assertThat(credential.facts())
        .containsEntry("username", ref.account())
        .containsEntry("url", target.url("orders"))
        .containsEntry("validUntil", order.expiresAt().toString());
  }

  @Test
  void reveal_ofAnAbsentAccount_isUnavailable() {
    assertThatThrownBy(() -> reveal(order().ref()))
        .isInstanceOf(TargetUnavailable.class)
        .hasMessageContaining("does not exist");
  }

  @Test
  void reveal_afterRevocationHasBegun_isUnavailable() {
    ExternalRef ref = issued(order());
    target.run("alter role %s nologin".formatted(ref.account()));

    assertThatThrownBy(() -> reveal(ref))
        .isInstanceOf(TargetUnavailable.class)
        .hasMessageContaining("may not log in");
  }

  @Test
  void reveal_leavesThePasswordInNoLog() throws IOException {
    Secret password = reveal(issued(order())).secrets().get("password");

    assertThat(password.reveal()).matches("[A-HJ-NP-Za-km-np-z2-9]{24,}");
    assertThat(target.log()).contains("SCRAM-SHA-256$").doesNotContain(password.reveal());
  }

  @Test
  void setPassword_whenTheTargetRefuses_leavesThePasswordInNoException() {
    ExternalRef ref = issued(order());
    target.run("alter role %s superuser".formatted(ref.account()));
    Secret password = new Secret("a-password-that-must-stay-secret");

    try (HikariDataSource pool = new TargetAccess(ORDERS, properties()).pool()) {
      Dialect dialect = new PostgresDialect(ORDERS, "daypass_heir", pool, name -> pool);

      assertThatThrownBy(() -> dialect.setPassword(ref, password, Instant.now()))
          .satisfies(e -> assertThat(SqlStates.of((Exception) e)).contains("42501"))
          .satisfies(e -> assertThat(stackTrace(e)).doesNotContain(password.reveal()));
    }
    target.run("drop role " + ref.account());
  }

  @Test
  void reveal_whenTheTargetRefuses_tellsWhyWithoutItsWords() {
    ExternalRef ref = issued(order());
    target.run("alter role %s superuser".formatted(ref.account()));

    assertThatThrownBy(() -> reveal(ref))
        .isInstanceOf(TargetUnavailable.class)
        .hasMessage("orders-db: the database could not set the password (SQLSTATE 42501)")
        .hasNoCause();
    target.run("drop role " + ref.account());
  }

  @Test
  void issue_withALaterEnd_movesTheEnd() {
    GrantOrder order = order();
    ExternalRef ref = issued(order);
    Instant later = order.expiresAt().plusSeconds(600);

    assertThat(connector.issue(order(order.grant(), later)))
        .isEqualTo(new IssueOutcome.AlreadyHeld(ref));
    assertThat(connector.verify(ref)).isEqualTo(new Presence.Present(later));
  }

  @Test
  void issue_whenTheRoleWasTakenAway_givesItBack() {
    GrantOrder order = order();
    ExternalRef ref = issued(order);
    target.run("revoke orders_read from %s granted by daypass".formatted(ref.account()));
    assertThatThrownBy(() -> connector.verify(ref)).isInstanceOf(TargetUnavailable.class);

    assertThat(connector.issue(order)).isEqualTo(new IssueOutcome.Issued(ref));
    assertThat(connector.verify(ref)).isInstanceOf(Presence.Present.class);
  }

  @Test
  void issue_ofASecondRoleForTheSameGrant_sharesTheAccountThatOneRevokeEnds() {
    GrantOrder read = order();
    GrantOrder write = order(read.grant(), read.expiresAt(), "orders_admin");
    ExternalRef first = issued(read);
    ExternalRef second = issued(write);

    assertThat(second.handle()).isEqualTo(first.handle());
    assertThat(connector.revoke(first)).isEqualTo(new RevokeOutcome.Revoked(0));
    assertThat(connector.revoke(second)).isEqualTo(new RevokeOutcome.AlreadyGone());
  }

  @Test
  void issue_afterRevocationHasBegun_doesNotOpenTheAccountAgain() {
    GrantOrder order = order();
    ExternalRef ref = issued(order);
    target.run("alter role %s nologin".formatted(ref.account()));

    assertThat(connector.issue(order)).isInstanceOf(IssueOutcome.Refused.class);
    assertThatThrownBy(() -> connector.verify(ref)).isInstanceOf(TargetUnavailable.class);
    assertThat(connector.revoke(ref)).isEqualTo(new RevokeOutcome.Revoked(0));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "superuser",
        "createrole",
        "createdb",
        "replication",
        "bypassrls",
        "login",
        "in role pg_execute_server_program",
        "in role daypass"
      })
  void issue_ofARoleThatReachesTooFar_isRefused(String attribute) {
    target.run(
        "drop role if exists strong; create role strong %s; grant strong to daypass with admin true"
            .formatted(attribute.equals("in role daypass") ? "" : attribute));
    if (attribute.equals("in role daypass")) {
      target.run("revoke strong from daypass; grant daypass to strong");
    }
    GrantOrder order = order("strong");

    assertThat(connector.issue(order))
        .isInstanceOfSatisfying(
            IssueOutcome.Refused.class, refused -> assertThat(refused.reason()).contains("strong"));
    assertThat(targetHas(order.ref())).isFalse();
    target.run("drop role strong");
  }

  @Test
  void issue_ofARoleWithoutAdminOnIt_isRefused() {
    target.run("create role not_ours");
    GrantOrder order = order("not_ours");

    assertThat(connector.issue(order)).isInstanceOf(IssueOutcome.Refused.class);
    assertThat(targetHas(order.ref())).isFalse();
    target.run("drop role not_ours");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "Orders_Read",
        "orders-read",
        "1st",
        "orders_read\"; create role mallory superuser; --",
        "orders_read' or '1'='1",
        "orders_read\n",
        "jit_bob_0192f0c1e7b37c4e8f21a3b4c5d6e7f8"
      })
  void issue_ofAHostileRoleName_isRefused(String name) {
    assertThat(connector.objectionTo(entitlement(name))).isPresent();

    assertThat(connector.issue(order(name))).isInstanceOf(IssueOutcome.Refused.class);
    assertThat(connector.held(entitlement(name))).isEmpty();
    assertThat(target.ask("select count(*) from pg_roles where rolname = 'mallory'"))
        .isEqualTo("0");
  }

  @Test
  void objection_toAnotherKind_namesTheKind() {
    Entitlement group = new Entitlement(new ResourceId("orders"), ORDERS, "group", "orders_read");

    assertThat(connector.objectionTo(group))
        .hasValueSatisfying(s -> assertThat(s).contains("group"));
  }

  @Test
  void issue_onAnAccountThatIsNotOurs_isRefused() {
    GrantOrder order = order();
    GrantOrder hostile =
        new GrantOrder(
            order.grant(),
            order.holder(),
            "postgres",
            order.entitlement(),
            order.startsAt(),
            order.expiresAt(),
            null);

    assertThat(connector.issue(hostile)).isInstanceOf(IssueOutcome.Refused.class);
  }

  @Test
  void revokeAndReveal_ofAnAccountThatIsNotOurs_changeNothing() {
    ExternalRef postgres = new ExternalRef("postgres", entitlement("orders_read"), "");

    assertThatThrownBy(() -> connector.revoke(postgres)).isInstanceOf(TargetUnavailable.class);
    assertThatThrownBy(() -> reveal(postgres)).isInstanceOf(TargetUnavailable.class);
    assertThat(target.ask("select rolcanlogin from pg_roles where rolname = 'postgres'"))
        .isEqualTo("t");
  }

  @Test
  void account_ofAHolderWithALongName_isAValidNameThatStays() {
    GrantId grant = new GrantId(UUID.randomUUID());
    PersonId holder = new PersonId("a-very.long_name-of-somebody-with-many-letters");

    String account = connector.account(holder, grant);

    assertThat(account)
        .isEqualTo(connector.account(holder, grant))
        .startsWith("jit_a_very_long_name_of_")
        .hasSizeLessThanOrEqualTo(63)
        .matches(AccountName::isOurs);
  }

  @Test
  void held_listsAccountsThatDaypassDidNotMake() {
    target.run("create role oldtimer login in role orders_read");
    ExternalRef ours = issued(order());

    List<String> holders =
        connector
            .held(entitlement("orders_read"))
            .map(ExternalGrant::ref)
            .map(ExternalRef::account)
            .toList();

    assertThat(holders).contains("oldtimer", ours.account()).doesNotContain("postgres", "daypass");
    target.run("drop role oldtimer");
  }

  @Test
  void revoke_whileASessionIsOpen_endsIt() throws SQLException {
    ExternalRef ref = issued(order());

    try (Connection alice = logIn(reveal(ref))) {
      assertThat(connector.revoke(ref)).isEqualTo(new RevokeOutcome.Revoked(1));

      assertRefused("57P01", () -> execute(alice, "select 1"));
    }
  }

  @Test
  void revoke_whileATransactionHoldsLocks_undoesAndFreesThem() throws SQLException {
    ExternalRef ref = issued(order("orders_admin"));

    try (Connection alice = logIn(reveal(ref))) {
      alice.setAutoCommit(false);
      execute(alice, "lock table orders.orders; delete from orders.orders");
      connector.revoke(ref);

      assertThat(target.ask("select count(*) from orders.orders")).isEqualTo("2");
    }
  }

  @Test
  void revoke_whileTheHolderHasTheOwnAccountLocked_stillEndsIt() throws SQLException {
    ExternalRef ref = issued(order());

    try (Connection alice = logIn(reveal(ref))) {
      alice.setAutoCommit(false);
      execute(alice, "alter role current_user password 'chosen by alice'");

      assertThat(connector.revoke(ref)).isEqualTo(new RevokeOutcome.Revoked(1));
      assertThat(targetHas(ref)).isFalse();
    }
  }

  @Test
  void revoke_whenTheAccountOwnsThings_handsThemOverWithTheirData() throws SQLException {
    ExternalRef ref = issued(order("orders_admin"));
    try (Connection alice = logIn(reveal(ref))) {
      execute(alice, "create table orders.notes as select 'kept' as note");
      execute(
          alice,
          "create function orders.whoami() returns name language sql security definer"
              + " as 'select current_user'");
      execute(alice, "grant select on orders.notes to public");
    }
    Credential again = reveal(ref);
    try (Connection alice =
        DriverManager.getConnection(
            target.url("archive"), ref.account(), again.secrets().get("password").reveal())) {
      execute(alice, "create table archive.notes as select 'kept' as note");
    }

    connector.revoke(ref);

    assertThat(targetHas(ref)).isFalse();
    String owner = "select tableowner from pg_tables where tablename = 'notes'";
    assertThat(target.ask(owner)).isEqualTo("daypass_heir");
    assertThat(target.askIn("archive", owner)).isEqualTo("daypass_heir");
    assertThat(target.ask("select note from orders.notes")).isEqualTo("kept");
    assertThat(target.ask("select orders.whoami()")).isEqualTo("daypass_heir");
    target.run("drop table orders.notes; drop function orders.whoami()");
    target.runIn("archive", "drop table archive.notes");
  }

  @Test
  void revoke_whenAnotherDatabaseCannotBeReached_closesTheAccountAndSaysWhere()
      throws SQLException {
    ExternalRef ref = issued(order("orders_admin"));
    Credential credential = reveal(ref);
    target.runIn("archive", "create table archive.left_behind ()");
    target.runIn("archive", "alter table archive.left_behind owner to " + ref.account());
    target.run("revoke connect on database archive from public");

    assertThatThrownBy(() -> connector.revoke(ref))
        .isInstanceOf(TargetUnavailable.class)
        .hasMessageContaining("in database archive");
    assertThatThrownBy(() -> connector.verify(ref)).isInstanceOf(TargetUnavailable.class);
    assertRefused("28000", () -> logIn(credential).close());

    target.run("grant connect on database archive to public");
    assertThat(connector.revoke(ref)).isEqualTo(new RevokeOutcome.Revoked(0));
    target.runIn("archive", "drop table archive.left_behind");
  }

  @Test
  void revoke_whenTheRoleWasDropped_dropsTheAccount() {
    target.run("create role short_lived; grant short_lived to daypass with admin true");
    ExternalRef ref = issued(order("short_lived"));
    target.run("drop role short_lived");
    assertThatThrownBy(() -> connector.verify(ref)).isInstanceOf(TargetUnavailable.class);

    assertThat(connector.revoke(ref)).isEqualTo(new RevokeOutcome.Revoked(0));
    assertThat(connector.verify(ref)).isEqualTo(new Presence.Absent());
  }

  @Test
  void verify_whenTheAccountIsGoneAndASessionLives_isNeitherAnswer() throws SQLException {
    ExternalRef ref = issued(order());

    try (Connection alice = logIn(reveal(ref))) {
      target.run("drop role " + ref.account());

      assertThatThrownBy(() -> connector.verify(ref)).isInstanceOf(TargetUnavailable.class);
      assertThatThrownBy(() -> connector.verify(ref.withHandle("")))
          .isInstanceOf(TargetUnavailable.class);
      assertThat(connector.revoke(ref)).isEqualTo(new RevokeOutcome.Revoked(1));
      assertThat(connector.verify(ref)).isEqualTo(new Presence.Absent());
      assertRefused("57P01", () -> execute(alice, "select 1"));
    }
  }

  @Test
  void revoke_twiceAtOnce_leavesNothing() throws Exception {
    ExternalRef ref = issued(order("orders_admin"));
    try (Connection alice = logIn(reveal(ref))) {
      execute(alice, "create table orders.contested ()");

      List<RevokeOutcome> outcomes = twiceAtOnce(() -> connector.revoke(ref));

      assertThat(outcomes).hasAtLeastOneElementOfType(RevokeOutcome.Revoked.class);
      assertThat(targetHas(ref)).isFalse();
    }
    target.run("drop table orders.contested");
  }

  @Test
  void issue_twiceAtOnce_makesOneAccount() throws Exception {
    GrantOrder order = order();

    List<IssueOutcome> outcomes = twiceAtOnce(() -> connector.issue(order));

    assertThat(outcomes).hasAtLeastOneElementOfType(IssueOutcome.Issued.class);
    assertThat(outcomes).hasAtLeastOneElementOfType(IssueOutcome.AlreadyHeld.class);
    assertThat(connector.verify(order.ref())).isInstanceOf(Presence.Present.class);
  }

  private static <T> List<T> twiceAtOnce(Callable<T> call) throws Exception {
    ExecutorService two = Executors.newFixedThreadPool(2);
    try {
      List<Future<T>> calls = two.invokeAll(List.of(call, call));
      return List.of(calls.get(0).get(), calls.get(1).get());
    } finally {
      two.shutdownNow();
    }
  }

  private Credential reveal(ExternalRef ref) {
    return connector.reveal(ref, Instant.now().plusSeconds(3600));
  }

  private static Connection logIn(Credential credential) throws SQLException {
    return logIn(credential.facts().get("username"), credential.secrets().get("password").reveal());
  }

  private static Connection logIn(String user, String password) throws SQLException {
    return DriverManager.getConnection(target.url("orders"), user, password);
  }

  private static String stackTrace(Throwable failure) {
    StringWriter text = new StringWriter();
    failure.printStackTrace(new PrintWriter(text));
    return text.toString();
  }

  private static void assertRefused(String sqlState, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo(sqlState));
  }
}
