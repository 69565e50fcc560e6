package io.daypass.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.daypass.evidence.PolicyDocument.Control;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The requirements that the policy supports: {@code evidence/controls.yaml}. */
final class Controls {

  private Controls() {}

  static List<Control> supported() {
    try (InputStream file = Controls.class.getResourceAsStream("/evidence/controls.yaml")) {
      List<Map<String, String>> rows =
          new Yaml(new SafeConstructor(new LoaderOptions()))
              .load(new String(Objects.requireNonNull(file).readAllBytes(), UTF_8));
      return rows.stream().map(Controls::control).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Control control(Map<String, String> row) {
    return new Control(
        value(row, "framework"),
        value(row, "id"),
        Optional.ofNullable(row.get("title")).orElse(""),
        value(row, "supports"),
        value(row, "where"));
  }

  private static String value(Map<String, String> row, String key) {
    return Objects.requireNonNull(row.get(key), () -> "a control without " + key + ": " + row);
  }
}
