package io.daypass.entitlement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.yaml.snakeyaml.nodes.Node;

/**
 * Reads all files as one catalogue: first every resource, then every role, then every conflict, so
 * that an entry may refer to another file and the order of files does not matter.
 */
final class CatalogueReader {

  private static final List<Key> KEYS =
      List.of(
          section("resources", "- id: orders-database"),
          section("roles", "- id: orders-read"),
          section("conflicts", "- roles: [payments-prepare, payments-release]"));

  private final Surroundings surroundings;
  private final Mistakes mistakes;
  private final Declarations resources = new Declarations("resource");
  private final Declarations roles = new Declarations("role");

  CatalogueReader(Surroundings surroundings, Mistakes mistakes) {
    this.surroundings = surroundings;
    this.mistakes = mistakes;
  }

  /** The catalogue without what is broken in it; of use only when no mistake was found. */
  Catalogue read(Map<String, byte[]> files, String sha256) {
    List<YamlEntry> roots = roots(files);
    var values = new ValueReader(surroundings.knownGroup());

    var resourceReader = new ResourceReader(surroundings.connectors(), values, resources);
    each(roots, "resources", resourceReader::read);

    var bundles = new BundleReader(surroundings, resources, resourceReader.sound());
    var roleReader = new RoleReader(values, roles, bundles, resourceReader.sound());
    each(roots, "roles", roleReader::read);

    var conflictReader = new ConflictReader(roles);
    each(roots, "conflicts", conflictReader::read);

    return new Catalogue(
        resourceReader.sound(), roleReader.sound(), conflictReader.conflicts(), sha256);
  }

  private List<YamlEntry> roots(Map<String, byte[]> files) {
    List<YamlEntry> roots = new ArrayList<>();
    files.forEach(
        (file, bytes) ->
            YamlDocument.read(file, bytes, mistakes)
                .flatMap(node -> root(file, node))
                .ifPresent(roots::add));
    if (mistakes.count() > 0) {
      resources.areIncomplete();
      roles.areIncomplete();
    }
    return roots;
  }

  private Optional<YamlEntry> root(String file, Node node) {
    return YamlEntry.read(new YamlValue(file, node, KEYS.get(0), mistakes), "catalogue file", KEYS);
  }

  private void each(List<YamlEntry> roots, String key, Consumer<YamlValue> reader) {
    roots.forEach(root -> root.items(key).forEach(reader));
  }

  private static Key section(String name, String firstLine) {
    return Key.optional(name, "and on the next line '  %s'".formatted(firstLine));
  }
}
