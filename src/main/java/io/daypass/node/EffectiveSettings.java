package io.daypass.node;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.stereotype.Component;

/**
 * The settings that decide who may do what and where, as they are in force: from files, from the
 * environment, from the command line.
 */
@Component
class EffectiveSettings {

  private static final List<String> WATCHED =
      List.of(
          "daypass.",
          "camunda.bpm.",
          "management.",
          "server.",
          "spring.datasource.",
          "spring.profiles.",
          "spring.security.");

  /** People have entries of their own; the demo makes new secrets; a name is no setting. */
  private static final List<String> LEFT_OUT =
      List.of("daypass.directory.people", "daypass.demo.", "daypass.node.");

  private static final Pattern SECRET =
      Pattern.compile(".*(password|passphrase|secret|token|credential|privatekey)[a-z]*");

  private final ConfigurableEnvironment environment;

  EffectiveSettings(ConfigurableEnvironment environment) {
    this.environment = environment;
  }

  /** Names and values; of a secret only that there is one. */
  SortedMap<String, String> values() {
    SortedMap<String, String> values = new TreeMap<>();
    environment.getPropertySources().stream()
        .filter(EnumerablePropertySource.class::isInstance)
        .flatMap(source -> Arrays.stream(((EnumerablePropertySource<?>) source).getPropertyNames()))
        .filter(name -> isWatched(spelled(name)))
        .forEach(name -> values.put(spelled(name), shown(spelled(name), name)));
    return values;
  }

  private String shown(String spelled, String name) {
    return isSecret(spelled) ? "given" : value(name);
  }

  /** The file in which a secret lies is none. */
  private static boolean isSecret(String name) {
    String word =
        name.substring(name.lastIndexOf('.') + 1).replaceAll("[-_]", "").toLowerCase(Locale.ROOT);
    return SECRET.matcher(word).matches() && !word.endsWith("file");
  }

  /** A value that cannot be made out is one that nothing uses. */
  private String value(String name) {
    Object value;
    try {
      value = environment.getProperty(name);
    } catch (IllegalArgumentException unresolvable) {
      value = null;
    }
    return String.valueOf(value);
  }

  /** {@code DAYPASS_GUARD_CLAIM_FOR} and {@code daypass.guard.claimFor} are settings too. */
  private static String spelled(String name) {
    return name.equals(name.toUpperCase(Locale.ROOT))
        ? name.toLowerCase(Locale.ROOT).replace('_', '.')
        : name;
  }

  private static boolean isWatched(String name) {
    return WATCHED.stream().anyMatch(name::startsWith)
        && LEFT_OUT.stream().noneMatch(name::startsWith);
  }
}
