package io.daypass.entitlement;

import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** One value in a catalogue file, with the key it stands under. */
final class YamlValue {

  private final String file;
  private final Node node;
  private final Key key;
  private final String label;
  private final Mistakes mistakes;

  YamlValue(String file, Node node, Key key, Mistakes mistakes) {
    this(file, node, key, "'" + key.name() + "'", mistakes);
  }

  private YamlValue(String file, Node node, Key key, String label, Mistakes mistakes) {
    this.file = file;
    this.node = node;
    this.key = key;
    this.label = label;
    this.mistakes = mistakes;
  }

  Node node() {
    return node;
  }

  String file() {
    return file;
  }

  Mistakes mistakes() {
    return mistakes;
  }

  Place place() {
    return placeOf(node);
  }

  Place placeOf(Node other) {
    Mark mark = other.getStartMark();
    return new Place(file, mark.getLine() + 1, mark.getColumn() + 1);
  }

  void wrong(String message) {
    mistakes.add(place(), message);
  }

  /** Text that is meant as text: {@code yes} and {@code 42} need quotes. */
  Optional<String> text() {
    Optional<String> text = word();
    if (text.isPresent() && !node.getTag().equals(Tag.STR)) {
      wrong(
          "%s must be text, but %s without quotes is %s: write \"%s\""
              .formatted(label, text.get(), meaning(), text.get()));
      return Optional.empty();
    }
    return text;
  }

  /** What is written there, whatever YAML takes it for. */
  Optional<String> word() {
    if (!(node instanceof ScalarNode scalar)) {
      return mismatch("must be text");
    }
    if (scalar.getTag().equals(Tag.NULL) || scalar.getValue().isBlank()) {
      return mismatch("is empty");
    }
    return Optional.of(scalar.getValue().strip());
  }

  List<YamlValue> items() {
    if (!(node instanceof SequenceNode sequence)) {
      mismatch(node.getTag().equals(Tag.NULL) ? "is empty" : "must be a list");
      return List.of();
    }
    if (key.required() && sequence.getValue().isEmpty()) {
      mismatch("is empty");
    }
    return sequence.getValue().stream().map(this::item).toList();
  }

  /** Reports that this value is not what its key asks for. */
  <T> Optional<T> mismatch(String problem) {
    wrong("%s %s: write, for example, %s".formatted(label, problem, key.example()));
    return Optional.empty();
  }

  private YamlValue item(Node item) {
    return new YamlValue(file, item, key, "an item of '" + key.name() + "'", mistakes);
  }

  private String meaning() {
    if (node.getTag().equals(Tag.BOOL)) {
      return "true or false";
    }
    if (node.getTag().equals(Tag.TIMESTAMP)) {
      return "a date";
    }
    return node.getTag().equals(Tag.INT) || node.getTag().equals(Tag.FLOAT)
        ? "a number"
        : "a sign with a meaning in YAML";
  }
}
