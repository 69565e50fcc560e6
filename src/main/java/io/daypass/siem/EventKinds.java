package io.daypass.siem;

import io.daypass.siem.EventKind.OcsfCase;
import io.daypass.siem.EventKind.OcsfClass;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * Every type of event, as {@value #FILE} tells it. The file belongs to the program; a mistake in it
 * stops the start, and a test holds it against the schema before that.
 */
@Component
final class EventKinds {

  static final String FILE = "siem/ocsf-1.8.0.yaml";

  private final Map<String, Object> every;
  private final Map<String, OcsfClass> classes = new LinkedHashMap<>();
  private final Map<String, EventKind> kinds = new LinkedHashMap<>();
  private final EventKind unknown;

  EventKinds() {
    Map<String, Object> file = read();
    every = map(file, "every");
    map(file, "classes").forEach((name, given) -> classes.put(name, ocsfClass(asMap(given))));
    map(file, "events").forEach((type, given) -> kinds.put(type, kind(type, asMap(given))));
    unknown = kind("unknown", map(file, "unknown"));
  }

  /** The fields of every event. */
  Map<String, Object> every() {
    return every;
  }

  List<EventKind> all() {
    return List.copyOf(kinds.values());
  }

  /**
   * The kind of this type. An entry lives longer than the program that wrote it: one that this
   * program does not know any more, or not yet, is told plainly and never held back.
   */
  EventKind of(String type) {
    return kinds.getOrDefault(type, unknown);
  }

  private EventKind kind(String type, Map<String, Object> given) {
    List<OcsfCase> cases = new ArrayList<>();
    for (Object one : (List<?>) given.getOrDefault("as", List.of())) {
      cases.add(ocsfCase(type, asMap(one)));
    }
    return new EventKind(type, text(type, given, "says"), text(type, given, "subject"), cases);
  }

  private OcsfCase ocsfCase(String type, Map<String, Object> given) {
    OcsfClass ocsfClass = classes.get(text(type, given, "class"));
    String activity = text(type, given, "activity");
    if (ocsfClass == null || !ocsfClass.activities().containsKey(activity)) {
      throw new IllegalStateException(FILE + ": " + type + " has no such class or activity");
    }
    Map<String, List<String>> when = new LinkedHashMap<>();
    map(given, "when").forEach((path, fits) -> when.put(path, texts(fits)));
    return new OcsfCase(
        when,
        ocsfClass,
        activity,
        Severity.of(String.valueOf(given.getOrDefault("severity", "informational"))),
        (Boolean) given.get("success"),
        map(given, "fields"));
  }

  private static OcsfClass ocsfClass(Map<String, Object> given) {
    Map<String, Integer> activities = new LinkedHashMap<>();
    map(given, "activities").forEach((name, id) -> activities.put(name, (Integer) id));
    return new OcsfClass(
        text("a class", given, "caption"),
        number(given, "uid"),
        number(given, "category"),
        text("a class", given, "category_caption"),
        activities,
        map(given, "fields"));
  }

  private static int number(Map<String, Object> given, String key) {
    if (given.get(key) instanceof Integer number) {
      return number;
    }
    throw new IllegalStateException(FILE + ": a class needs the number " + key);
  }

  private static String text(String type, Map<String, Object> given, String key) {
    if (given.get(key) instanceof String text) {
      return text;
    }
    throw new IllegalStateException(FILE + ": " + type + " needs " + key);
  }

  private static List<String> texts(@Nullable Object fits) {
    return fits instanceof List<?> list
        ? list.stream().map(String::valueOf).toList()
        : List.of(String.valueOf(fits));
  }

  private static Map<String, Object> map(Map<String, Object> given, String key) {
    return given.containsKey(key) ? asMap(given.get(key)) : Map.of();
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> asMap(@Nullable Object given) {
    if (given instanceof Map<?, ?> map) {
      return (Map<String, Object>) map;
    }
    throw new IllegalStateException(FILE + ": not a mapping: " + given);
  }

  private static Map<String, Object> read() {
    LoaderOptions options = new LoaderOptions();
    options.setAllowDuplicateKeys(false);
    options.setMaxAliasesForCollections(1_000);
    try (InputStream in = EventKinds.class.getClassLoader().getResourceAsStream(FILE)) {
      return asMap(new Yaml(new SafeConstructor(options)).load(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
