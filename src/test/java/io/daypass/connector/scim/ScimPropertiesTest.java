package io.daypass.connector.scim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.daypass.connector.Connector;
import io.daypass.connector.TargetUnavailable;
import io.daypass.connector.scim.FaultyDirectory.Seen;
import io.daypass.connector.scim.ScimProperties.Target;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The configuration of directories, as Spring binds it. */
class ScimPropertiesTest {

  @Test
  void targets_whenNoneIsConfigured_areNone() {
    assertThat(new ScimConnectors(bound(Map.of()), Clock.systemUTC()).connectors()).isEmpty();
  }

  @Test
  void targets_haveShortTimeoutsUnlessToldOtherwise() {
    Target target = bound(good()).targets().get("directory");

    assertThat(target.connectTimeout()).hasSeconds(2);
    assertThat(target.readTimeout()).hasSeconds(5);
    assertThat(target.sessionLifetime()).isEqualTo(Duration.ofHours(8));
  }

  @Test
  void toString_tellsNoSecret() {
    assertThat(bound(good())).asString().doesNotContain("canary");
  }

  @Test
  void context_whenADirectoryIsConfigured_hasItsConnector() {
    new ApplicationContextRunner()
        .withUserConfiguration(Wiring.class)
        .withPropertyValues(
            "daypass.scim.targets.my-directory.base-url=https://directory.example/scim/v2",
            "daypass.scim.targets.my-directory.token=canary")
        .run(
            context ->
                assertThat(context.getBean(ScimConnectors.class).connectors())
                    .extracting(connector -> connector.id().value())
                    .containsExactly("my-directory"));
  }

  @ParameterizedTest
  @CsvSource({
    "base-url, http://directory.example/scim, must use https",
    "base-url, ftp://directory.example/scim, must use https",
    "base-url, https:scim, must be a URL with a host",
    "base-url, https://me:pw@directory.example/, without a user",
    "token-file, /run/secrets/token, exactly one of",
    "token-url, https://login.example/token, exactly one of",
    "connect-timeout, 0s, longer than zero",
    "read-timeout, -1s, longer than zero",
    "session-lifetime, -1s, must not be negative",
    "removals-at-once, 0, must be 1 or more",
  })
  void start_whenASettingIsWrong_stopsWithASentence(String key, String value, String sentence) {
    Map<String, String> settings = new HashMap<>(good());
    settings.put("daypass.scim.targets.directory." + key, value);

    assertThatThrownBy(() -> bound(settings))
        .rootCause()
        .hasMessageContaining("daypass.scim.targets.directory")
        .hasMessageContaining(sentence)
        .hasMessageNotContaining("canary");
  }

  @Test
  void start_whenTheClientHasNoSecret_stopsWithASentence() {
    Map<String, String> settings =
        Map.of(
            "daypass.scim.targets.directory.base-url", "https://directory.example/scim",
            "daypass.scim.targets.directory.token-url", "https://login.example/token",
            "daypass.scim.targets.directory.client-id", "daypass");

    assertThatThrownBy(() -> bound(settings)).rootCause().hasMessageContaining("client-secret");
  }

  @Test
  void start_whenPlainHttpIsAllowed_goesOn() {
    Map<String, String> settings = new HashMap<>(good());
    settings.put("daypass.scim.targets.directory.base-url", "http://keycloak:8080/scim");
    settings.put("daypass.scim.targets.directory.plain-http", "true");

    assertThat(bound(settings).targets()).hasSize(1);
  }

  @Test
  void token_inAFile_isReadAgainWhenItChanges(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("token"), "first\n");
    try (FaultyDirectory directory = new FaultyDirectory()) {
      Connector connector = Targets.connector(withTokenFile(directory, file));

      connector.held(Targets.group("nothing"));
      Files.writeString(file, "second\n");
      connector.held(Targets.group("nothing"));

      assertThat(directory.seen)
          .extracting(Seen::authorization)
          .containsExactly("Bearer first", "Bearer second");
    }
  }

  @Test
  void token_inAFileThatIsMissing_isUnavailable(@TempDir Path folder) {
    try (FaultyDirectory directory = new FaultyDirectory()) {
      Connector connector =
          Targets.connector(withTokenFile(directory, folder.resolve("missing-token")));

      assertThatThrownBy(() -> connector.held(Targets.group("nothing")))
          .isInstanceOf(TargetUnavailable.class)
          .hasMessageContaining("missing-token");
      assertThat(directory.seen).isEmpty();
    }
  }

  private static Target withTokenFile(FaultyDirectory directory, Path file) {
    return bound(
            Map.of(
                "daypass.scim.targets.directory.base-url", directory.baseUrl().toString(),
                "daypass.scim.targets.directory.token-file", file.toString()))
        .targets()
        .get("directory");
  }

  private static Map<String, String> good() {
    return Map.of(
        "daypass.scim.targets.directory.base-url", "https://directory.example/scim/v2",
        "daypass.scim.targets.directory.token", "canary-token");
  }

  private static ScimProperties bound(Map<String, String> settings) {
    return new Binder(new MapConfigurationPropertySource(settings))
        .bindOrCreate("daypass.scim", ScimProperties.class);
  }

  @Configuration
  @EnableConfigurationProperties(ScimProperties.class)
  @Import(ScimConnectors.class)
  static class Wiring {

    @Bean
    Clock clock() {
      return Clock.systemUTC();
    }
  }
}
