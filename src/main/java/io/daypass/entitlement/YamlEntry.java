package io.daypass.entitlement;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** One entry of a catalogue file: keys with their values, checked against the keys it may have. */
final class YamlEntry {

  private final YamlValue value;
  private final String noun;
  private final Map<String, Key> keys;
  private final Map<String, NodeTuple> written = new LinkedHashMap<>();
  private final Set<String> misspelt = new HashSet<>();
  private final int mistakesBefore;

  private YamlEntry(YamlValue value, String noun, List<Key> keys) {
    this.value = value;
    this.noun = noun;
    this.keys =
        keys.stream()
            .collect(toMap(Key::name, identity(), (one, other) -> one, LinkedHashMap::new));
    this.mistakesBefore = value.mistakes().count();
  }

  /** Reads an entry and reports unknown, repeated and missing keys. */
  static Optional<YamlEntry> read(YamlValue value, String noun, List<Key> keys) {
    if (!(value.node() instanceof MappingNode mapping)) {
      value.wrong(
          "this %s must be written as keys and values: write, for example, %s"
              .formatted(noun, keys.get(0).example()));
      return Optional.empty();
    }
    var entry = new YamlEntry(value, noun, keys);
    mapping.getValue().forEach(entry::take);
    entry.reportMissing();
    return Optional.of(entry);
  }

  Place place() {
    return value.place();
  }

  /** Such as {@code role 'orders-read'}. */
  String name() {
    return Optional.ofNullable(written.get("id"))
        .map(NodeTuple::getValueNode)
        .filter(ScalarNode.class::isInstance)
        .map(id -> noun + " '" + ((ScalarNode) id).getValue() + "'")
        .orElse("this " + noun);
  }

  Optional<YamlValue> get(String key) {
    return Optional.ofNullable(written.get(key))
        .map(
            tuple -> new YamlValue(value.file(), tuple.getValueNode(), key(key), value.mistakes()));
  }

  Optional<String> text(String key) {
    return get(key).flatMap(YamlValue::text);
  }

  List<YamlValue> items(String key) {
    return get(key).map(YamlValue::items).orElse(List.of());
  }

  void wrong(String message) {
    value.wrong(message);
  }

  /** Whether nothing was reported since this entry was opened. */
  boolean isSound() {
    return value.mistakes().count() == mistakesBefore;
  }

  private Key key(String name) {
    Key key = keys.get(name);
    if (key == null) {
      throw new IllegalArgumentException("a " + noun + " has no key " + name);
    }
    return key;
  }

  private void take(NodeTuple tuple) {
    Node node = tuple.getKeyNode();
    String name = node instanceof ScalarNode scalar ? scalar.getValue() : "?";
    if (!keys.containsKey(name)) {
      reportUnknown(node, name);
      return;
    }
    NodeTuple first = written.putIfAbsent(name, tuple);
    if (first != null) {
      int line = value.placeOf(first.getKeyNode()).line();
      reportAt(node, "'%s' is given twice, first in line %d: keep one".formatted(name, line));
    }
  }

  private void reportUnknown(Node node, String name) {
    Optional<String> meant = Spelling.closest(name, keys.keySet());
    meant.ifPresent(misspelt::add);
    String advice =
        meant
            .map(key -> "did you mean '" + key + "'?")
            .orElse("remove it, or use one of " + String.join(", ", keys.keySet()));
    reportAt(node, "'%s' is not a key of this %s: %s".formatted(name, noun, advice));
  }

  /** A misspelt key is reported once, as that, and not as a missing one too. */
  private void reportMissing() {
    keys.values().stream()
        .filter(Key::required)
        .filter(key -> !written.containsKey(key.name()) && !misspelt.contains(key.name()))
        .forEach(
            key ->
                wrong(
                    "%s lacks '%s': add, for example, %s"
                        .formatted(name(), key.name(), key.example())));
  }

  private void reportAt(Node node, String message) {
    value.mistakes().add(value.placeOf(node), message);
  }
}
