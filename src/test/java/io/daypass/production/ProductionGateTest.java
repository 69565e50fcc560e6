package io.daypass.production;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.PropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.ClassPathResource;

/** What stops production, and that all of it is said at once. */
class ProductionGateTest {

  private static final String HASH =
      "{bcrypt}$2a$10$L0uzMt.Ok2te05pMcea1ZepL9j.CBPrVXvv.wglSG3WeABD1x.tsa";
  private static final String CANARY = "canary-secret-77";

  @TempDir Path folder;

  private final Map<String, Object> variables = new HashMap<>();

  @BeforeEach
  void completeSettings() throws IOException {
    variables.put("DAYPASS_DB_URL", "jdbc:postgresql://db.example:5432/daypass");
    variables.put("DAYPASS_DB_USERNAME", "daypass");
    variables.put("DAYPASS_DB_PASSWORD_FILE", file("db", "a-random-password\n"));
    variables.put("DAYPASS_CATALOG", "file:/etc/daypass/catalog/*.yaml");
    variables.put("DAYPASS_LEDGER_ORIGIN", "daypass.example/ledger");
    variables.put("DAYPASS_LEDGER_KEY_FILE", file("key", CANARY));
    people("- {id: alice, name: Alice, password-hash: \"" + HASH + "\"}");
    targets("base-url: https://scim.example/v2\n        token-file: " + file("token", CANARY));
  }

  @Test
  void start_whenEverythingIsThere_isAllowed() {
    assertThatCode(() -> start("production")).doesNotThrowAnyException();
  }

  @Test
  void start_whenThePasswordIsInAFile_usesItWithoutTheLineEnd() throws IOException {
    assertThat(start("production").getProperty("spring.datasource.password"))
        .isEqualTo("a-random-password");
  }

  @Test
  void start_whenTheTablesHaveAnOwnerOfTheirOwn_migratesAsThatOne() throws IOException {
    variables.put("DAYPASS_DB_OWNER_USERNAME", "keeper");
    variables.put("DAYPASS_DB_OWNER_PASSWORD_FILE", file("owner", "another-random-password\n"));

    ConfigurableEnvironment environment = start("production");

    assertThat(environment.getProperty("spring.flyway.user")).isEqualTo("keeper");
    assertThat(environment.getProperty("spring.flyway.password"))
        .isEqualTo("another-random-password");
  }

  @Test
  void start_whenTheOwnerIsTheProgramItself_isRefused() throws IOException {
    variables.put("DAYPASS_DB_OWNER_USERNAME", "daypass");
    variables.put("DAYPASS_DB_OWNER_PASSWORD_FILE", file("owner", "another-random-password"));

    refuses("1 reason:", "DAYPASS_DB_OWNER_USERNAME is the same account");
  }

  @Test
  void start_whenTheFilesAreRight_bringsThemIntoTheConfiguration() throws IOException {
    ConfigurableEnvironment environment = start("production");

    assertThat(environment.getProperty("daypass.directory.people[0].id")).isEqualTo("alice");
    assertThat(environment.getProperty("daypass.scim.targets.directory.base-url"))
        .isEqualTo("https://scim.example/v2");
  }

  @Test
  void start_whenNothingIsSet_namesEveryVariableAtOnce() {
    variables.clear();

    assertThatThrownBy(() -> start("production"))
        .hasMessageContainingAll(
            "8 reasons",
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
  void start_whenNothingIsSetInTheDemo_isAllowed() {
    variables.clear();

    assertThatCode(() -> start("demo")).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "DAYPASS_DB_URL",
        "DAYPASS_DB_USERNAME",
        "DAYPASS_DB_PASSWORD_FILE",
        "DAYPASS_CATALOG",
        "DAYPASS_LEDGER_ORIGIN",
        "DAYPASS_LEDGER_KEY_FILE",
        "DAYPASS_PEOPLE_FILE",
        "DAYPASS_TARGETS_FILE"
      })
  void start_whenOneIsMissing_namesThatOne(String variable) {
    variables.remove(variable);

    refuses("1 reason:", variable + " is not set");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "DAYPASS_DB_URL|jdbc:h2:mem:x|DAYPASS_DB_URL names an H2 database",
        "DAYPASS_DB_URL|jdbc:mysql://x/y|DAYPASS_DB_URL must begin with jdbc:postgresql:",
        "DAYPASS_DB_URL|jdbc:postgresql://x/y?password=canary-secret-77|DAYPASS_DB_URL carries",
        "DAYPASS_DB_URL|jdbc:postgresql://a:canary-secret-77@x/y|DAYPASS_DB_URL carries",
        "DAYPASS_DB_PASSWORD|canary-secret-77|are both set",
        "DAYPASS_DB_PASSWORD_FILE|/no/such/file|DAYPASS_DB_PASSWORD_FILE names /no/such/file",
        "DAYPASS_DB_OWNER_USERNAME|keeper|DAYPASS_DB_OWNER_PASSWORD_FILE is not set",
        "DAYPASS_LEDGER_KEY|canary-secret-77|are both set",
        "DAYPASS_LEDGER_KEY_FILE|/no/such/file|DAYPASS_LEDGER_KEY_FILE names /no/such/file",
        "daypass.ledger.create-key|true|DAYPASS_LEDGER_CREATE_KEY is set",
        "DAYPASS_CATALOG|classpath:catalog/*.yaml|DAYPASS_CATALOG does not begin with file:",
        "DAYPASS_CATALOG|/etc/daypass/*.yaml|DAYPASS_CATALOG does not begin with file:",
        "DAYPASS_PEOPLE_FILE|/no/such/file|DAYPASS_PEOPLE_FILE names /no/such/file",
        "DAYPASS_TARGETS_FILE|/|DAYPASS_TARGETS_FILE names /, which cannot be read",
        "daypass.demo.password|canary-secret-77|DAYPASS_DEMO_PASSWORD is set",
      })
  void start_whenASettingIsWrong_namesItAndShowsNoSecret(
      String variable, String value, String sentence) {
    variables.put(variable, value);

    refuses("1 reason:", sentence);
  }

  @Test
  void start_whenTheDemoIsActiveToo_isRefused() {
    assertThatThrownBy(() -> start("production", "demo"))
        .hasMessageContaining("SPRING_PROFILES_ACTIVE names the profile demo as well");
  }

  @ParameterizedTest
  @ValueSource(strings = {"postgres", "Password", "daypass", "changeme"})
  void start_whenThePasswordIsFromAnExample_isRefused(String password) throws IOException {
    file("db", password);

    refuses("1 reason:", "DAYPASS_DB_PASSWORD_FILE gives a password that anybody would try first");
  }

  @Test
  void start_whenASecretFileIsEmpty_isRefused() throws IOException {
    file("db", "\n");
    file("token", "");

    refuses("2 reasons:", "DAYPASS_DB_PASSWORD_FILE names", "token-file names", "which is empty");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'{noop}canary-secret-77'",
        "canary-secret-77",
        "HASH-OF-alice",
        "'{bcrypt}$2a$04$L0uzMt.Ok2te05pMcea1ZepL9j.CBPrVXvv.wglSG3WeABD1x.tsa'",
        "'{bcrypt}$2a$10$tooshort'",
        "''"
      })
  void start_whenAPasswordIsNoGoodHash_isRefusedWithItsLine(String hash) throws IOException {
    people("- {id: alice, name: Alice, passwordHash: " + hash + "}");

    refuses("1 reason:", "DAYPASS_PEOPLE_FILE, line 4: ", "(of \"alice\") is not a bcrypt hash");
  }

  @Test
  void start_whenNobodyCouldLogIn_isRefused() throws IOException {
    people("- {id: alice, name: Alice}");

    refuses("1 reason:", "nobody in the file has a password-hash");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "# nobody yet\n"})
  void start_whenTheFilesAreEmpty_isRefused(String content) throws IOException {
    variables.put("DAYPASS_PEOPLE_FILE", file("empty.yaml", content));
    variables.put("DAYPASS_TARGETS_FILE", file("empty.yaml", content));

    refuses(
        "2 reasons:",
        "DAYPASS_PEOPLE_FILE: nobody in the file",
        "DAYPASS_TARGETS_FILE: no system is in the file");
  }

  @Test
  void start_whenASecretStandsInTheTargets_isRefused() throws IOException {
    targets("base-url: https://scim.example/v2\n        token: " + CANARY);

    refuses("1 reason:", "DAYPASS_TARGETS_FILE, line 6:", "name that with token-file");
  }

  @Test
  void start_whenASecretComesFromTheEnvironment_isAllowed() throws IOException {
    variables.put("SCIM_TOKEN", CANARY);
    targets("base-url: https://scim.example/v2\n        token: ${SCIM_TOKEN}");

    assertThatCode(() -> start("production")).doesNotThrowAnyException();
  }

  @Test
  void start_whenTheEnvironmentLacksTheSecret_isRefused() throws IOException {
    targets("base-url: https://scim.example/v2\n        token: ${SCIM_TOKEN}");

    refuses("1 reason:", "DAYPASS_TARGETS_FILE, line 6:", "refers to a variable that is not set");
  }

  @Test
  void start_whenATargetIsTheDemosDatabase_isRefused() throws IOException {
    targets("url: jdbc:h2:tcp://127.0.0.1:9092/./orders");

    refuses("1 reason:", "DAYPASS_TARGETS_FILE, line 5:", "names an H2 database");
  }

  @Test
  void start_whenAFileSetsSomethingElse_isRefused() throws IOException {
    variables.put(
        "DAYPASS_TARGETS_FILE",
        file("targets.yaml", "server:\n  port: 1\ndaypass.ssh.authorities.ssh.directory: /x\n"));

    refuses("1 reason:", "DAYPASS_TARGETS_FILE, line 2: server.port does not belong here");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"daypass: {scim: canary-secret-77\n  b", "canary-secret-77", "- canary-secret-77"})
  void start_whenAFileIsNotYamlOfSettings_isRefusedWithoutShowingIt(String content)
      throws IOException {
    variables.put("DAYPASS_TARGETS_FILE", file("targets.yaml", content));

    refuses("1 reason:", "DAYPASS_TARGETS_FILE");
  }

  private void refuses(String... sentences) {
    assertThatThrownBy(() -> start("production"))
        .isInstanceOf(NotReady.class)
        .hasMessageContainingAll(sentences)
        .hasMessageNotContaining(CANARY);
  }

  private ConfigurableEnvironment start(String... profiles) throws IOException {
    StandardEnvironment environment = new StandardEnvironment();
    environment.setActiveProfiles(profiles);
    environment.getPropertySources().addFirst(new MapPropertySource("given", variables));
    for (PropertySource<?> settings :
        new YamlPropertySourceLoader()
            .load("production", new ClassPathResource("application-production.yaml"))) {
      environment.getPropertySources().addLast(settings);
    }
    try (GenericApplicationContext context = new GenericApplicationContext()) {
      context.setEnvironment(environment);
      new ProductionGate().initialize(context);
    }
    return environment;
  }

  private void people(String entry) throws IOException {
    variables.put(
        "DAYPASS_PEOPLE_FILE",
        file("people.yaml", "daypass:\n  directory:\n    people:\n      " + entry + "\n"));
  }

  private void targets(String settings) throws IOException {
    variables.put(
        "DAYPASS_TARGETS_FILE",
        file(
            "targets.yaml",
            "daypass:\n  scim:\n    targets:\n      directory:\n        " + settings + "\n"));
  }

  private String file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content).toString();
  }
}
