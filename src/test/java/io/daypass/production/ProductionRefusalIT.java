package io.daypass.production;

import static org.assertj.core.api.Assertions.assertThat;

import io.daypass.connector.scim.KeycloakServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Starts of the packaged program that have to fail, seen as an operator sees them. */
class ProductionRefusalIT {

  /** The private key of the examples in RFC 8410; it has never been secret. */
  private static final String KEY =
      """
      -----BEGIN PRIVATE KEY-----
      MC4CAQAwBQYDK2VwBCIEINTuctv5E1hK1bbY8fdp+K06/nwoy/HU++CXqI9EdVhC
      -----END PRIVATE KEY-----
      """;

  @TempDir Path folder;

  private final Map<String, String> environment = new HashMap<>();

  @BeforeEach
  void production() throws IOException {
    environment.put("SPRING_PROFILES_ACTIVE", "production");
    environment.put("SERVER_ADDRESS", "127.0.0.1");
    environment.put("SERVER_PORT", Integer.toString(KeycloakServer.freePort()));
  }

  @Test
  void start_whenNothingIsGiven_listsEverythingAndMakesNothing() throws Exception {
    String log = failedStart();

    assertThat(log)
        .contains(
            "for 8 reasons",
            "DAYPASS_DB_URL is not set",
            "DAYPASS_DB_USERNAME is not set",
            "DAYPASS_DB_PASSWORD_FILE is not set",
            "DAYPASS_CATALOG is not set",
            "DAYPASS_LEDGER_ORIGIN is not set",
            "DAYPASS_LEDGER_KEY_FILE is not set",
            "DAYPASS_PEOPLE_FILE is not set",
            "DAYPASS_TARGETS_FILE is not set");
  }

  @Test
  void start_whenTheDemoIsLeft_isRefusedAndMakesNothing() throws Exception {
    environment.put("SPRING_PROFILES_ACTIVE", "production,demo");
    environment.put("DAYPASS_DB_URL", "jdbc:h2:file:./data/daypass");

    assertThat(failedStart())
        .contains("names the profile demo as well", "DAYPASS_DB_URL names an H2 database");
  }

  @Test
  void start_whenTheDatabaseIsAway_namesTheSettingsOfTheDatabase() throws Exception {
    giveSettings();

    assertThat(run())
        .contains("APPLICATION FAILED TO START", "cannot use its own database", "DAYPASS_DB_URL")
        .doesNotContain("a-random-password");
  }

  @Test
  void start_whenTheCatalogueIsBroken_listsItsMistakes() throws Exception {
    giveSettings();
    Path database = folder.resolve("database");
    try (PostgresProcess postgres = new PostgresProcess(database)) {
      postgres.execute("postgres", "create role daypass login password 'a-random-password'");
      postgres.execute("postgres", "create database daypass owner daypass");
      environment.put("DAYPASS_DB_URL", postgres.url("daypass"));
      file("catalog.yaml", "resources:\n  - id: UPPER\nroles: []\nsurprise: 1\n");

      assertThat(run())
          .contains("The catalogue has ", "catalog.yaml:2:9: ", "catalog.yaml:4:1: ")
          .doesNotContain("\tat ");
    }
  }

  private void giveSettings() throws IOException {
    environment.put(
        "DAYPASS_DB_URL", "jdbc:postgresql://127.0.0.1:" + KeycloakServer.freePort() + "/daypass");
    environment.put("DAYPASS_DB_USERNAME", "daypass");
    environment.put("DAYPASS_DB_PASSWORD", "a-random-password");
    environment.put("DAYPASS_CATALOG", "file:" + folder.resolve("catalog.yaml"));
    environment.put("DAYPASS_LEDGER_ORIGIN", "daypass.example/ledger");
    environment.put("DAYPASS_LEDGER_KEY", KEY);
    environment.put(
        "DAYPASS_PEOPLE_FILE",
        file(
            "people.yaml",
            "daypass.directory.people:\n- {id: alice, name: Alice, password-hash: '"
                + "{bcrypt}$2a$10$L0uzMt.Ok2te05pMcea1ZepL9j.CBPrVXvv.wglSG3WeABD1x.tsa'}\n"));
    environment.put(
        "DAYPASS_TARGETS_FILE",
        file(
            "targets.yaml",
            "daypass.ssh.authorities.ssh.directory: " + folder.resolve("ssh") + "\n"));
  }

  /** Refused before anything is started, so nothing is left behind and no stack trace is shown. */
  private String failedStart() throws Exception {
    String log = run();
    assertThat(log).contains("APPLICATION FAILED TO START").doesNotContain("\tat ");
    assertThat(folder.resolve("data")).doesNotExist();
    return log;
  }

  private String run() throws Exception {
    try (DaypassProcess process = DaypassProcess.start(environment, folder)) {
      assertThat(process.awaitEnd()).isOne();
      return process.log();
    }
  }

  private String file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content).toString();
  }
}
