package io.daypass.siem;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.springframework.boot.convert.DurationStyle;

/**
 * What was configured for one sink, read by the sink itself. Every objection names the setting and
 * says what to do, and none of them shows a secret.
 */
final class SinkSettings {

  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

  private final String name;
  private final Map<String, String> given = new HashMap<>();
  private final Map<String, String> spelled = new HashMap<>();
  private final Set<String> known = new TreeSet<>();

  SinkSettings(String name, Map<String, String> given) {
    this.name = name;
    given.forEach(
        (key, value) -> {
          this.given.put(plain(key), value);
          spelled.put(plain(key), key);
        });
  }

  String name() {
    return name;
  }

  Optional<String> optional(String key) {
    known.add(key);
    return Optional.ofNullable(given.get(plain(key))).map(String::strip).filter(s -> !s.isEmpty());
  }

  String text(String key) {
    return optional(key).orElseThrow(() -> objection(key, "is missing"));
  }

  String oneOf(String key, String otherwise, String... allowed) {
    String value = optional(key).orElse(otherwise);
    if (!Arrays.asList(allowed).contains(value)) {
      throw objection(key, "must be one of " + String.join(", ", allowed));
    }
    return value;
  }

  boolean flag(String key, String otherwise) {
    return oneOf(key, otherwise, "true", "false").equals("true");
  }

  int number(String key, int otherwise, int least, int most) {
    try {
      int value = optional(key).map(Integer::parseInt).orElse(otherwise);
      if (value >= least && value <= most) {
        return value;
      }
    } catch (NumberFormatException e) {
      // The sentence below says it.
    }
    throw objection(key, "must be a number from %d to %d".formatted(least, most));
  }

  Duration duration(String key, Duration otherwise, Duration least, Duration most) {
    try {
      Duration value = optional(key).map(DurationStyle::detectAndParse).orElse(otherwise);
      if (value.compareTo(least) >= 0 && value.compareTo(most) <= 0) {
        return value;
      }
    } catch (IllegalArgumentException | DateTimeParseException e) {
      // The sentence below says it.
    }
    throw objection(
        key, "must be a time from %ds to %ds".formatted(least.toSeconds(), most.toSeconds()));
  }

  List<String> list(String key) {
    return optional(key).map(text -> List.of(text.split("\\s*,\\s*"))).orElse(List.of());
  }

  /**
   * A secret, given itself or in a file. The file is read again whenever the secret is used, so
   * that a new one needs no restart.
   */
  Supplier<String> secret(String key) {
    String file = key + "-file";
    if (optional(key).isPresent() == optional(file).isPresent()) {
      throw objection(key, "or " + file + " is needed, and not both");
    }
    if (optional(file).isEmpty()) {
      String value = text(key);
      return () -> value;
    }
    secretIn(file);
    return () -> secretIn(file);
  }

  /**
   * An address that may be a secret itself, as those of Azure Logic Apps are, which carry their
   * signature.
   */
  URI url(String key) {
    String text = secret(key).get();
    String problem =
        "must be an https URL with a host and without a user; http is for this machine only";
    try {
      URI url = URI.create(text);
      boolean safe =
          "https".equals(url.getScheme())
              || ("http".equals(url.getScheme()) && LOOPBACK.contains(url.getHost()));
      if (safe && url.getHost() != null && url.getUserInfo() == null && url.getFragment() == null) {
        return url;
      }
    } catch (IllegalArgumentException e) {
      // Its message would show the address.
    }
    throw objection(key, problem);
  }

  /** Objects to settings that nobody has asked for: they are mostly misspelled. */
  void refuseUnknown() {
    Set<String> plainKnown = new TreeSet<>();
    known.forEach(key -> plainKnown.add(plain(key)));
    given.keySet().stream()
        .filter(key -> !plainKnown.contains(key))
        .findFirst()
        .ifPresent(
            key -> {
              throw objection(
                  spelled.getOrDefault(key, key),
                  "is no setting of this type; there are " + String.join(", ", known));
            });
  }

  IllegalArgumentException objection(String key, String sentence) {
    return new IllegalArgumentException(
        "daypass.siem.sinks.%s.%s %s".formatted(name, key, sentence));
  }

  private String secretIn(String key) {
    String file = text(key);
    try {
      String secret = Files.readString(Path.of(file)).strip();
      if (!secret.isEmpty()) {
        return secret;
      }
    } catch (IOException | InvalidPathException e) {
      throw objection(key, "names " + file + ", which cannot be read");
    }
    throw objection(key, "names " + file + ", which is empty");
  }

  /** Environment variables have neither dashes nor capitals. */
  private static String plain(String key) {
    return key.replaceAll("[-_.]", "").toLowerCase(Locale.ROOT);
  }
}
