package io.daypass.entitlement;

import java.util.Collection;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The ids of one sort that the catalogue declares, sound or not: a reference to an entry with a
 * mistake in it is not another mistake.
 */
final class Declarations {

  private final String noun;
  private final Map<String, Place> places = new TreeMap<>();
  private boolean complete = true;

  Declarations(String noun) {
    this.noun = noun;
  }

  /** Some declarations could not be read, so an unknown id may be one of those. */
  void areIncomplete() {
    complete = false;
  }

  /** Takes the id of an entry; empty when it cannot be used, which is then reported. */
  Optional<String> declare(YamlEntry entry) {
    Optional<YamlValue> written = entry.get("id");
    Optional<String> id = written.flatMap(YamlValue::text);
    if (id.isEmpty()) {
      areIncomplete();
      return id;
    }
    YamlValue value = written.orElseThrow();
    Place first = places.putIfAbsent(id.get(), value.place());
    if (first != null) {
      value.wrong(
          "%s '%s' is declared twice, first in %s: rename or remove one"
              .formatted(noun, id.get(), first));
    }
    return id.filter(text -> isId(value, text));
  }

  /** Reports a reference to an id that nothing declares. */
  boolean knows(YamlValue reference, String id) {
    if (complete && !places.containsKey(id)) {
      reference.wrong("there is no %s '%s': %s".formatted(noun, id, Spelling.advice(id, ids())));
    }
    return places.containsKey(id);
  }

  private Collection<String> ids() {
    return Collections.unmodifiableSet(places.keySet());
  }

  private static boolean isId(YamlValue value, String text) {
    // Resources and roles share one shape of id.
    if (RoleId.isValid(text)) {
      return true;
    }
    value.wrong(notAnId(text));
    return false;
  }

  private static String notAnId(String text) {
    String proposal =
        text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    String rule = "'%s' is not an id: use lower-case letters, digits and dashes (64 at most)";
    String example = RoleId.isValid(proposal) ? ", such as '" + proposal + "'" : "";
    return rule.formatted(text) + example;
  }
}
