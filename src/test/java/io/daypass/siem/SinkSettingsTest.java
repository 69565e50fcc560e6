package io.daypass.siem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every mistake is told in a sentence, before anything is started. */
class SinkSettingsTest {

  private static final Map<String, String> WEBHOOK =
      Map.of("type", "webhook", "url", "https://siem.example.org/in", "secret", "0123456789abcdef");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "type | '' | type is missing",
        "type | fax | type must be one of file, splunk, syslog, webhook",
        "url | http://siem.example.org/in | url must be an https URL",
        "url | https://u:p@siem.example.org/ | url must be an https URL",
        "url | :: | url must be an https URL",
        "url | '' | url or url-file is needed, and not both",
        "secret | short | secret must have 16 bytes or more",
        "secret | whsec_?? | after whsec_ it must be base64",
        "secret-file | /etc/x | secret or secret-file is needed, and not both",
        "mode | sometimes | mode must be one of batch, single",
        "format | cef | format must be one of ocsf, entry",
        "timeout | soon | timeout must be a time from 0s to 60s",
        "timeout | 2h | timeout must be a time from 0s to 60s",
        "batch | 0 | batch must be a number from 1 to 1000",
        "batch | many | batch must be a number from 1 to 1000",
        "from | yesterday | from must be one of start, now",
        "skip | 17 | skip must be ids of entries",
        "tmeout | 5s | tmeout is no setting of this type; there are"
      })
  void start_whenASettingDoesNotDo_isRefusedWithASentence(
      String key, String value, String sentence) {
    Map<String, String> settings = new HashMap<>(WEBHOOK);
    settings.put(key, value);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> SinkStand.open(settings))
        .withMessageContaining("daypass.siem.sinks.collector." + key.substring(0, 2))
        .withMessageContaining(sentence)
        .withMessageNotContaining("0123456789abcdef");
  }

  @Test
  void start_whenANameCannotBeUsed_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SinkStand.all(Map.of("My Splunk", WEBHOOK)))
        .withMessageContaining("My Splunk");
  }

  @Test
  void secret_whenItsFileChanges_thenTheNewOneIsUsed(@TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("token"), "first\n");
    var secret = new SinkSettings("x", Map.of("token-file", file.toString())).secret("token");

    Files.writeString(file, "second\n");

    assertThat(secret.get()).isEqualTo("second");
  }

  @Test
  void secret_whenItsFileIsEmptyOrMissing_isRefused(@TempDir Path folder) throws Exception {
    Path empty = Files.writeString(folder.resolve("empty"), " \n");

    for (Path file : new Path[] {empty, folder.resolve("missing")}) {
      assertThatIllegalArgumentException()
          .isThrownBy(
              () -> new SinkSettings("x", Map.of("token-file", file.toString())).secret("token"))
          .withMessageContaining("token-file names " + file);
    }
  }

  @Test
  void settings_asEnvironmentVariablesSpellThem_areFound() {
    SinkSettings settings = new SinkSettings("x", Map.of("askevery", "3s", "SOURCETYPE", "t"));

    assertThat(settings.text("ask-every")).isEqualTo("3s");
    assertThat(settings.text("sourcetype")).isEqualTo("t");
  }
}
