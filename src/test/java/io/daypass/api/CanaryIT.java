package io.daypass.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.daypass.demo.DemoDatabaseServer;
import io.daypass.demo.DemoDirectoryServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Secrets are kept nowhere: after a flow with a revealed password and with targets that fail, none
 * of them is found in the database, the log, the metrics or what the engine tells its operators.
 */
class CanaryIT extends WholeDaypass {

  @Autowired private DemoDirectoryServer directory;
  @Autowired private DemoDatabaseServer database;

  private boolean targetsDown;

  @AfterEach
  void bringTheTargetsBack() throws SQLException {
    if (targetsDown) {
      directory.start();
      database.start();
      targetsDown = false;
      tables.awaitQuiet();
    }
  }

  @Test
  void secrets_whenEverythingHasHappened_areFoundNowhere() throws SQLException {
    AppLog.listen();
    List<String> secrets = new ArrayList<>(passwordsRevealedWhileTargetsFail());
    secrets.add(secret("directory-token"));
    secrets.add(secret("database-password"));
    secrets.add(PASSWORD);
    secrets.add(ledgerKey());
    secrets.add(alice.headers().get("Authorization").replace("Basic ", ""));

    assertThat(secrets).allSatisfy(secret -> assertThat(secret).hasSizeGreaterThan(16));
    assertThat(AppLog.text()).contains("attempt 3", "io.daypass.issuance");
    for (String secret : secrets) {
      assertThat(tables.columnsWith(secret)).as("columns with a secret").isEmpty();
      assertThat(AppLog.text().contains(secret)).as("a secret is in the log").isFalse();
      assertThat(whatOperatorsSee().contains(secret)).as("an operator sees a secret").isFalse();
    }
  }

  @Test
  void search_whenSomethingIsThere_findsItInTextAndInBytes() {
    String request = alice.asks("payments-prepare").at("/id");

    assertThat(tables.columnsWith("payments-prepare")).contains("access_request.role_id");
    assertThat(tables.columnsWith(request)).contains("act_hi_procinst.business_key_");
    assertThat(tables.columnsWith("request.submitted")).contains("audit_entry.body");
    alice.post("/api/v1/requests/" + request + "/withdrawal").is(200);
  }

  private List<String> passwordsRevealedWhileTargetsFail() throws SQLException {
    String key = UUID.randomUUID().toString();
    Answer grant = alice.awaitsGrant(alice.asks("orders-read").at("/id"), "active");
    String credentials = "/api/v1/grants/" + grant.at("/id") + "/credentials";
    List<String> passwords = new ArrayList<>();
    passwords.add(password(alice.withKey(key).post(credentials).is(200)));
    alice.withKey(key).post(credentials).isProblem(409, "already-revealed");
    passwords.add(password(alice.post(credentials).is(200)));

    String bundle = alice.asks("orders-incident").at("/id");
    takeTheTargetsDown();
    bob.approves(bundle);
    alice.post(credentials).isProblem(503, "target-unavailable");
    alice.post("/api/v1/grants/" + grant.at("/id") + "/revocation").is(202);
    Awaited.until("both targets have failed several times", this::isStuck);
    assertThat(rowsWithErrors()).isNotEmpty();

    bringTheTargetsBack();
    Answer late = alice.awaitsGrant(bundle, "active");
    passwords.add(password(alice.post("/api/v1/grants/" + late.at("/id") + "/credentials")));
    alice.post("/api/v1/grants/" + late.at("/id") + "/revocation").is(202);
    alice.awaitsGrant(bundle, "revoked");
    alice.awaitsGrant(grant.at("/request"), "revoked");
    return passwords;
  }

  /** The line of the PEM file in which the key is. */
  private static String ledgerKey() {
    try {
      return Files.readAllLines(Path.of("target/it/ledger-key.pem")).get(1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void takeTheTargetsDown() throws SQLException {
    directory.close();
    database.close();
    targetsDown = true;
  }

  private boolean isStuck() {
    return database()
            .sql("select count(*) from hold where attempts >= 3 and state <> 'RELEASED'")
            .query(Integer.class)
            .single()
        >= 2;
  }

  private List<String> rowsWithErrors() {
    return database()
        .sql("select last_error from hold where last_error is not null")
        .query(String.class)
        .list();
  }

  private static String password(Answer revealed) {
    for (JsonNode credential : revealed.is(200).json().path("credentials")) {
      if (credential.has("password")) {
        return credential.path("password").asText();
      }
    }
    throw new AssertionError("no password among the credentials");
  }

  private String whatOperatorsSee() {
    StringBuilder seen = new StringBuilder();
    for (String path :
        List.of("/actuator", "/actuator/health", "/actuator/env", "/actuator/metrics")) {
      seen.append(oscar.get(path).text());
    }
    EngineCaller engine = inEngine(oscar);
    for (String path :
        List.of(
            "/variable-instance?deserializeValues=false",
            "/history/variable-instance?deserializeValues=false",
            "/history/detail",
            "/history/job-log",
            "/history/incident",
            "/history/user-operation",
            "/incident",
            "/job")) {
      seen.append(engine.get(path).is(200).text());
    }
    seen.append(oscar.get("/api/v1/grants").text()).append(oscar.get("/api/v1/requests").text());
    return seen.toString();
  }
}
