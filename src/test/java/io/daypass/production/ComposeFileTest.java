package io.daypass.production;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What can be known of the compose file without an engine that runs it. */
class ComposeFileTest {

  private ComposeFile compose;

  @BeforeEach
  void read() throws IOException {
    compose = ComposeFile.read();
  }

  @Test
  void secrets_areAllMadeByTheScript() throws IOException {
    String script = Files.readString(Path.of("deploy/make-secrets"));

    assertThat(compose.secrets().keySet()).allSatisfy(name -> assertThat(script).contains(name));
  }

  @Test
  void secrets_whenTheScriptHasNotRun_stopComposeWithASentence() {
    assertThat(compose.secrets())
        .allSatisfy(
            (name, file) ->
                assertThat(file)
                    .isEqualTo(
                        "${DAYPASS_SECRETS:?run deploy/make-secrets first, which makes every secret}/"
                            + name));
  }

  @Test
  void services_useSecretsThatAreDeclared() {
    Set<String> used = new TreeSet<>();
    compose.services().forEach(service -> used.addAll(compose.list(service, "secrets")));

    assertThat(used).isEqualTo(compose.secrets().keySet());
  }

  @Test
  void services_mountFilesThatAreThereAndVolumesThatAreDeclared() {
    for (String service : compose.services()) {
      for (String volume : compose.list(service, "volumes")) {
        String source = volume.split(":")[0];
        if (source.startsWith("./")) {
          assertThat(Path.of(source)).exists();
        } else {
          assertThat(compose.volumes()).contains(source);
        }
      }
    }
  }

  @Test
  void services_keepNoSecretInTheirEnvironment() {
    for (String service : compose.services()) {
      assertThat(compose.environment(service))
          .allSatisfy(
              (name, value) -> {
                if (name.contains("PASSWORD") || name.contains("SECRET")) {
                  assertThat(name).endsWith("_FILE");
                }
              });
    }
  }

  @Test
  void services_openTheirPortsToThisMachineOnly() {
    for (String service : compose.services()) {
      assertThat(compose.list(service, "ports"))
          .allSatisfy(port -> assertThat(port).startsWith("127.0.0.1:"));
    }
  }

  @Test
  void daypass_hasNoRightsThatItDoesNotNeed() {
    assertThat(compose.service("daypass"))
        .containsEntry("read_only", true)
        .containsEntry("cap_drop", List.of("ALL"));
  }

  @Test
  void variables_areAllExplained() throws IOException {
    String page = Files.readString(Path.of("docs/operations.md"));

    assertThat(compose.environment("daypass").keySet())
        .allSatisfy(name -> assertThat(page).contains("`" + name + "`"));
  }
}
