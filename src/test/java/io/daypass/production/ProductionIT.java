package io.daypass.production;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The installation of docker-compose.yml as plain processes, from the packaged program, walked over
 * HTTP. It has its own processes because that is what it is about.
 */
class ProductionIT {

  private static final String KEY =
      "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAILuM6gSoCZ3yk+6VuC6bHj3tzhe2LHUTu/iwa2UrTCAx alice";

  /** How late an end may be read back on a machine that is busy with other tests. */
  private static final Duration LATE = Duration.ofSeconds(10);

  private static Installation installation;

  @BeforeAll
  static void start(@TempDir Path folder) throws Exception {
    installation = Installation.start(folder);
  }

  @AfterAll
  static void stop() throws IOException {
    if (installation != null) {
      installation.close();
    }
  }

  @AfterEach
  void noSecretIsInTheLog() throws IOException {
    String log = installation.daypass().log();
    assertThat(installation.secretTexts()).noneMatch(log::contains);
  }

  @Test
  void databaseAccount_whenRevoked_cannotLogInAnyMore() throws Exception {
    JsonNode grant = granted("orders-read", "PT1H");
    JsonNode account = reveal(grant);
    assertThat(ordersSeenBy(account)).isEqualTo(2);

    alice().post("/api/v1/grants/" + id(grant) + "/revocation", Map.of());

    JsonNode ended = awaitEnd(grant);
    assertThat(ended.path("holds").path(0).path("verifiedAbsentAt").asText()).isNotEmpty();
    assertRefused(account);
    assertThat(installation.daypass().log()).doesNotContain(account.path("password").asText());
  }

  @Test
  void membership_whenTheManagerApproves_isThereUntilItIsRevoked() throws Exception {
    String request = ask("payments-operator", "PT1H", Map.of());
    assertThat(installation.directory().isMember("alice")).isFalse();

    JsonNode grant = approvedBy("bob", request);
    assertThat(installation.directory().isMember("alice")).isTrue();

    alice().post("/api/v1/grants/" + id(grant) + "/revocation", Map.of());
    awaitEnd(grant);
    assertThat(installation.directory().isMember("alice")).isFalse();
  }

  @Test
  void certificate_whenAnOwnerApproves_isForTheKeyOfTheRequest() throws Exception {
    String request = ask("server-login", "PT1H", Map.of("publicKey", KEY));

    JsonNode grant = approvedBy("carol", request);

    assertThat(reveal(grant).path("certificate").asText())
        .startsWith("ssh-ed25519-cert-v01@openssh.com ");
    alice().post("/api/v1/grants/" + id(grant) + "/revocation", Map.of());
    awaitEnd(grant);
  }

  @Test
  void expiry_whenDaypassIsKilledDuringTheGrant_isStillOnTime() throws Exception {
    JsonNode grant = granted("orders-read", "PT1M");
    JsonNode account = reveal(grant);

    installation.daypass().kill();
    installation.startDaypass();
    nobody().awaitReady();

    JsonNode ended = awaitEnd(grant);
    assertThat(ended.path("endReason").asText()).isNotEmpty();
    Instant due = Instant.parse(ended.path("expiresAt").asText());
    Instant gone = Instant.parse(ended.path("holds").path(0).path("verifiedAbsentAt").asText());
    assertThat(gone).isBetween(due, due.plus(LATE));
    assertRefused(account);
  }

  @Test
  void daypass_whenItsDatabaseIsRestarted_goesOn() throws Exception {
    JsonNode grant = granted("orders-read", "PT1H");
    JsonNode account = reveal(grant);

    installation.database().close();
    nobody().awaitReadiness(503);
    assertThat(nobody().get("/actuator/health/liveness").statusCode()).isEqualTo(200);
    assertThat(alice().get("/api/v1/grants").statusCode()).isEqualTo(503);
    installation.database().start();
    nobody().awaitReady();

    assertThat(ordersSeenBy(account)).isEqualTo(2);
    alice().post("/api/v1/grants/" + id(grant) + "/revocation", Map.of());
    awaitEnd(grant);
    assertRefused(account);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/api/v1/entitlements",
        "/api/openapi.json",
        "/actuator",
        "/actuator/env",
        "/camunda/app/tasklist/default/",
        "/camunda/api/engine/engine/",
        "/engine-rest/engine",
        "/h2-console",
        "/error"
      })
  void get_whenNobodyIsLoggedIn_isRefused(String path) throws Exception {
    assertThat(nobody().get(path).statusCode()).isEqualTo(401);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/actuator/health", "/actuator/health/liveness", "/actuator/health/readiness"})
  void health_whenNobodyIsLoggedIn_saysUpAndNoMore(String path) throws Exception {
    assertThat(nobody().get(path).body())
        .startsWith("{\"status\":\"UP\"")
        .doesNotContain("PostgreSQL", "details", "path");
  }

  @Test
  void tasklist_whenReachedThroughAProxyWithTls_setsSecureCookiesAndAsksForTlsFromNowOn()
      throws Exception {
    var response = alice().get("/camunda/app/tasklist/default/", "X-Forwarded-Proto", "https");

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.headers().allValues("Set-Cookie"))
        .isNotEmpty()
        .allSatisfy(cookie -> assertThat(cookie).containsPattern("(?i);\\s*Secure"));
    assertThat(response.headers().allValues("Strict-Transport-Security")).isNotEmpty();
  }

  private static Api alice() {
    return installation.api("alice");
  }

  private static Api nobody() {
    return installation.api("nobody");
  }

  private static String id(JsonNode thing) {
    return thing.path("id").asText();
  }

  private static String ask(String role, String duration, Map<String, String> more)
      throws Exception {
    Map<String, String> body = new HashMap<>(more);
    body.put("role", role);
    body.put("duration", duration);
    body.put("justification", "Checking the production installation");
    return id(alice().post("/api/v1/requests", body));
  }

  private static JsonNode granted(String role, String duration) throws Exception {
    return activeGrantOf(ask(role, duration, Map.of()));
  }

  private static JsonNode approvedBy(String approver, String request) throws Exception {
    Api api = installation.api(approver);
    JsonNode open = api.await("/api/v1/approvals", list -> approvalOf(list, request) != null);
    JsonNode approval = approvalOf(open, request);
    api.post(
        "/api/v1/approvals/" + id(approval),
        Map.of(
            "decision", "approve",
            "comment", "Fine",
            "requestHash", approval.path("request").path("requestHash").asText()));
    return activeGrantOf(request);
  }

  private static JsonNode approvalOf(JsonNode list, String request) {
    for (JsonNode approval : list.path("items")) {
      if (id(approval.path("request")).equals(request)) {
        return approval;
      }
    }
    return null;
  }

  private static JsonNode activeGrantOf(String request) throws Exception {
    return alice()
        .await(
            "/api/v1/requests/" + request,
            seen -> seen.path("grant").path("status").asText().equals("active"))
        .path("grant");
  }

  private static JsonNode awaitEnd(JsonNode grant) throws Exception {
    return alice()
        .await(
            "/api/v1/grants/" + id(grant), seen -> seen.path("status").asText().equals("revoked"));
  }

  private static JsonNode reveal(JsonNode grant) throws Exception {
    return alice()
        .post("/api/v1/grants/" + id(grant) + "/credentials", Map.of())
        .path("credentials")
        .path(0);
  }

  private static int ordersSeenBy(JsonNode account) throws SQLException {
    try (Connection connection = login(account);
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("select count(*) from orders.orders")) {
      rows.next();
      return rows.getInt(1);
    }
  }

  private static void assertRefused(JsonNode account) throws SQLException {
    assertThatThrownBy(() -> login(account).close())
        .isInstanceOfSatisfying(
            SQLException.class, refusal -> assertThat(refusal.getSQLState()).isEqualTo("28P01"));
    String role = account.path("username").asText();
    assertThat(
            installation
                .orders()
                .count("orders", "select count(*) from pg_roles where rolname = '" + role + "'"))
        .isZero();
  }

  private static Connection login(JsonNode account) throws SQLException {
    return DriverManager.getConnection(
        account.path("url").asText(),
        account.path("username").asText(),
        account.path("password").asText());
  }
}
