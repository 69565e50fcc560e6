package io.daypass.connector.ssh;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.daypass.connector.Connector;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySource;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.PropertySource;
import org.springframework.core.io.ByteArrayResource;

class SshPropertiesTest {

  @TempDir private Path folder;

  @Test
  void bind_withADirectoryOnly_fillsInTheRest() {
    SshProperties.Authority authority =
        bind(Map.of("bastion.directory", "data/ssh")).authorities().get("bastion");

    assertThat(authority.directory()).isEqualTo(Path.of("data/ssh"));
    assertThat(authority.caKeyFile()).isNull();
    assertThat(authority.endSessionsCommand()).isEmpty();
    assertThat(authority.hookTimeout()).isEqualTo(Duration.ofSeconds(10));
    assertThat(authority.maxDuration()).isEqualTo(Duration.ofHours(24));
  }

  @Test
  void bind_withTheSettingsOfTheManualPage_takesThemAll() throws Exception {
    String page = Files.readString(Path.of("docs/connectors/ssh.md"));
    String block = page.split("```yaml\n")[1].split("```")[0];
    PropertySource<?> settings =
        new YamlPropertySourceLoader()
            .load("page", new ByteArrayResource(block.getBytes(UTF_8)))
            .get(0);

    SshProperties.Authority bastion =
        new Binder(ConfigurationPropertySource.from(settings))
            .bind("daypass.ssh", SshProperties.class)
            .get()
            .authorities()
            .get("bastion");

    assertThat(bastion)
        .isEqualTo(
            new SshProperties.Authority(
                Path.of("/var/lib/daypass/ssh"),
                Path.of("/run/secrets/ssh-ca"),
                List.of("/usr/local/sbin/end-ssh-sessions"),
                Duration.ofSeconds(10),
                Duration.ofHours(24)));
  }

  @Test
  void bind_withNothing_hasNoAuthorities() {
    assertThat(bind(Map.of()).authorities()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "a.max-duration,30s,one minute",
    "a.hook-timeout,0s,longer than zero",
    "b.directory,x/../one,share one directory"
  })
  void bind_withNonsense_isRefusedWithASentence(String name, String value, String words) {
    assertThatThrownBy(() -> bind(Map.of("a.directory", "one", name, value)))
        .isInstanceOf(BindException.class)
        .rootCause()
        .hasMessageContaining(words);
  }

  @Test
  void bind_withoutDirectory_isRefusedWithASentence() {
    assertThatThrownBy(() -> bind(Map.of("a.max-duration", "1h")))
        .rootCause()
        .hasMessageContaining("no directory");
  }

  @Test
  void connectors_withAGivenKey_signWithItAndDoNotCopyIt() throws Exception {
    Path key = folder.resolve("given");
    CertificateAuthority given = CertificateAuthority.create(key);
    Path directory = folder.resolve("ca");

    SshConnectors connectors = connectors(directory, key);

    assertThat(connectors.connectors()).extracting(Connector::id).containsExactly(TestAuthority.ID);
    assertThat(directory.resolve("ca")).doesNotExist();
    assertThat(directory.resolve("ca.pub")).hasContent(given.publicLine());
  }

  @Test
  void connectors_whenTheGivenKeyIsMissingOrNone_stopTheStart() throws Exception {
    Path noKey = Files.writeString(folder.resolve("none"), "nothing");

    assertThatThrownBy(() -> connectors(folder.resolve("ca"), folder.resolve("absent")))
        .hasMessageContaining("bastion")
        .hasMessageContaining("absent");
    assertThatThrownBy(() -> connectors(folder.resolve("ca"), noKey))
        .hasMessageContaining("no private key");
  }

  private static SshConnectors connectors(Path directory, Path key) {
    Map<String, String> settings =
        Map.of("bastion.directory", directory.toString(), "bastion.ca-key-file", key.toString());
    return new SshConnectors(bind(settings), Clock.systemUTC());
  }

  private static SshProperties bind(Map<String, String> authorities) {
    Map<String, String> settings = new HashMap<>();
    authorities.forEach((name, value) -> settings.put("daypass.ssh.authorities." + name, value));
    return new Binder(new MapConfigurationPropertySource(settings))
        .bindOrCreate("daypass.ssh", SshProperties.class);
  }
}
