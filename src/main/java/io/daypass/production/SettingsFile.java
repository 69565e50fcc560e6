package io.daypass.production;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.boot.origin.Origin;
import org.springframework.boot.origin.OriginLookup;
import org.springframework.boot.origin.TextResourceOrigin;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.PropertySource;
import org.springframework.core.io.FileSystemResource;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * A YAML file with settings that an environment variable names. It is read here and not by Spring's
 * {@code spring.config.import}, because that stops at the first mistake and shows the lines around
 * it, secrets included.
 */
final class SettingsFile {

  private final ConfigurableEnvironment environment;
  private final List<String> reasons;
  private final String variable;
  private final List<String> allowed;

  /**
   * @param allowed what its keys may begin with
   */
  SettingsFile(
      ConfigurableEnvironment environment,
      List<String> reasons,
      String variable,
      List<String> allowed) {
    this.environment = environment;
    this.reasons = reasons;
    this.variable = variable;
    this.allowed = allowed;
  }

  /**
   * One setting.
   *
   * @param place where it stands, for people
   * @param id of the entry that it belongs to, empty where that has none
   */
  record Setting(String key, String value, String place, String id) {

    /** The last word of the key, however it is spelled: {@code password-hash, passwordHash}. */
    String word() {
      String last = key.substring(key.lastIndexOf('.') + 1);
      return last.replace("-", "").replace("_", "").toLowerCase(Locale.ROOT);
    }
  }

  /**
   * Brings the file into the configuration; what is wrong with it becomes a reason.
   *
   * @param whatItIs to be given when it is missing
   * @param ifEmpty why a file without settings does not do
   */
  List<Setting> bringIn(String whatItIs, String ifEmpty) {
    String file = environment.getProperty(variable, "");
    if (file.isBlank()) {
      reasons.add(variable + " is not set. Give " + whatItIs + ".");
      return List.of();
    }
    if (!Files.isReadable(Path.of(file)) || Files.isDirectory(Path.of(file))) {
      reasons.add(
          "%s names %s, which cannot be read. Give %s.".formatted(variable, file, whatItIs));
      return List.of();
    }
    int before = reasons.size();
    List<Setting> settings =
        read(file).stream().flatMap(source -> settings(source).stream()).toList();
    if (settings.isEmpty() && reasons.size() == before) {
      reasons.add(variable + ": " + ifEmpty);
    }
    return settings;
  }

  void reject(Setting setting, String sentence) {
    reasons.add(setting.place() + " " + sentence);
  }

  /** The value with its {@code ${…}} filled in; what cannot be filled in becomes a reason. */
  String resolved(Setting setting) {
    String resolved = environment.resolvePlaceholders(setting.value());
    if (resolved.contains("${")) {
      reject(setting, "refers to a variable that is not set. Set it, or write the value here.");
    }
    return resolved;
  }

  private List<PropertySource<?>> read(String file) {
    try {
      List<PropertySource<?>> sources =
          new YamlPropertySourceLoader().load(variable, new FileSystemResource(file));
      sources.forEach(environment.getPropertySources()::addLast);
      return sources;
    } catch (MarkedYAMLException broken) {
      int line = broken.getProblemMark() == null ? 1 : broken.getProblemMark().getLine() + 1;
      reasons.add("%s: %s, line %d is not YAML. Correct it.".formatted(variable, file, line));
    } catch (IOException | YAMLException | IllegalStateException broken) {
      reasons.add("%s: %s is not a YAML file of settings.".formatted(variable, file));
    }
    return List.of();
  }

  private List<Setting> settings(PropertySource<?> source) {
    EnumerablePropertySource<?> values = (EnumerablePropertySource<?>) source;
    List<Setting> settings =
        List.of(values.getPropertyNames()).stream().map(key -> setting(values, key)).toList();
    settings.stream()
        .filter(setting -> allowed.stream().noneMatch(setting.key()::startsWith))
        .forEach(setting -> reject(setting, "does not belong here; " + allowedHere()));
    return settings;
  }

  private Setting setting(EnumerablePropertySource<?> source, String key) {
    Origin origin = OriginLookup.getOrigin(source, key);
    String line =
        origin instanceof TextResourceOrigin text && text.getLocation() != null
            ? ", line " + (text.getLocation().getLine() + 1)
            : "";
    Object id = source.getProperty(key.substring(0, key.lastIndexOf('.') + 1) + "id");
    return new Setting(
        key,
        String.valueOf(source.getProperty(key)),
        variable + line + ": " + key,
        id == null ? "" : id.toString());
  }

  private String allowedHere() {
    return allowed.stream()
        .map(prefix -> prefix.substring(0, prefix.length() - 1))
        .collect(joining(", ", "only ", " may stand in this file."));
  }
}
