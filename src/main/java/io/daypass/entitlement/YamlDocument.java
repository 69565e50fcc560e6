package io.daypass.entitlement;

import java.io.StringReader;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * Parses a catalogue file into its tree. A first pass over the parser's events, which costs no
 * memory, refuses what could blow the tree up or hide something from a reader of the file: aliases,
 * tags, deep nesting, a second document.
 */
final class YamlDocument {

  private static final int MAX_DEPTH = 20;

  private final String file;
  private final String text;
  private final Mistakes mistakes;

  private YamlDocument(String file, String text, Mistakes mistakes) {
    this.file = file;
    this.text = text;
    this.mistakes = mistakes;
  }

  /** The tree of the file; empty when it has none, which is then reported. */
  static Optional<Node> read(String file, byte[] bytes, Mistakes mistakes) {
    return YamlText.read(file, bytes, mistakes)
        .flatMap(text -> new YamlDocument(file, text, mistakes).tree());
  }

  private Optional<Node> tree() {
    int before = mistakes.count();
    try {
      scan();
    } catch (MarkedYAMLException notYaml) {
      YamlSyntax.report(file, text, notYaml, mistakes);
    }
    if (mistakes.count() > before) {
      return Optional.empty();
    }
    Optional<Node> root = Optional.ofNullable(yaml().compose(new StringReader(text)));
    return root.filter(node -> !isEmpty(node)).or(this::reportEmpty);
  }

  private void scan() {
    int depth = 0;
    int documents = 0;
    for (Event event : yaml().parse(new StringReader(text))) {
      if (event instanceof DocumentStartEvent && ++documents == 2) {
        wrong(event, "a second document starts here (---): move it to a file of its own");
      }
      if (event instanceof CollectionStartEvent && ++depth > MAX_DEPTH) {
        wrong(event, "lists and keys are nested too deeply: nothing needs over 4 levels");
        return;
      }
      if (event instanceof CollectionEndEvent) {
        depth--;
      }
      refuseShorthand(event);
    }
  }

  private void refuseShorthand(Event event) {
    if (event instanceof AliasEvent alias) {
      wrong(event, "'*%s' copies from another place: write it out".formatted(alias.getAnchor()));
    } else if (event instanceof NodeEvent node && node.getAnchor() != null) {
      wrong(event, "'&%s' is not allowed: remove it".formatted(node.getAnchor()));
    }
    if (hasTag(event)) {
      wrong(event, "a tag (!) is not allowed: remove it, or put text with a '!' in quotes");
    }
  }

  private static boolean hasTag(Event event) {
    return (event instanceof ScalarEvent scalar && scalar.getTag() != null)
        || (event instanceof CollectionStartEvent collection && collection.getTag() != null);
  }

  private Optional<Node> reportEmpty() {
    mistakes.add(
        Place.wholeOf(file), "is empty: add resources:, roles: or conflicts:, or remove the file");
    return Optional.empty();
  }

  private void wrong(Event event, String message) {
    Mark mark = event.getStartMark();
    mistakes.add(new Place(file, mark.getLine() + 1, mark.getColumn() + 1), message);
  }

  private static boolean isEmpty(Node root) {
    return root.getTag().equals(Tag.NULL)
        || (root instanceof MappingNode mapping && mapping.getValue().isEmpty());
  }

  private static Yaml yaml() {
    var limits = new LoaderOptions();
    limits.setCodePointLimit(YamlText.MAX_BYTES);
    limits.setMaxAliasesForCollections(0);
    limits.setNestingDepthLimit(MAX_DEPTH);
    return new Yaml(limits);
  }
}
