package io.daypass.entitlement;

import io.daypass.identity.GroupName;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the entries under {@code resources}. */
final class ResourceReader {

  private static final List<Key> KEYS =
      List.of(
          Key.required("id", "orders-database"),
          Key.required("title", "Orders database"),
          Key.required("owner", "orders-owners"),
          Key.required("sensitivity", "medium"),
          Key.required("environment", "production"),
          Key.required("connector", "orders-db"),
          Key.optional("drift", "remove"));

  private final Set<ConnectorId> connectors;
  private final ValueReader values;
  private final Declarations declared;
  private final Map<ResourceId, Resource> sound = new LinkedHashMap<>();

  ResourceReader(Set<ConnectorId> connectors, ValueReader values, Declarations declared) {
    this.connectors = connectors;
    this.values = values;
    this.declared = declared;
  }

  Map<ResourceId, Resource> sound() {
    return sound;
  }

  void read(YamlValue item) {
    YamlEntry.read(item, "resource", KEYS)
        .ifPresentOrElse(
            entry -> resource(entry).ifPresent(resource -> sound.put(resource.id(), resource)),
            declared::areIncomplete);
  }

  private Optional<Resource> resource(YamlEntry entry) {
    Optional<String> id = declared.declare(entry);
    Optional<String> title = entry.text("title");
    Optional<GroupName> owner = entry.get("owner").flatMap(values::group);
    Optional<Sensitivity> sensitivity =
        entry.get("sensitivity").flatMap(value -> ValueReader.oneOf(value, Sensitivity.class));
    Optional<Environment> environment =
        entry.get("environment").flatMap(value -> ValueReader.oneOf(value, Environment.class));
    Optional<ConnectorId> connector = entry.get("connector").flatMap(this::connector);
    Optional<UnknownAccess> drift =
        entry.get("drift").flatMap(value -> ValueReader.oneOf(value, UnknownAccess.class));

    if (!entry.isSound()) {
      return Optional.empty();
    }
    return Optional.of(
        new Resource(
            new ResourceId(id.orElseThrow()),
            title.orElseThrow(),
            owner.orElseThrow(),
            sensitivity.orElseThrow(),
            environment.orElseThrow(),
            connector.orElseThrow(),
            drift.orElse(UnknownAccess.REPORT)));
  }

  private Optional<ConnectorId> connector(YamlValue value) {
    Optional<String> name = value.text();
    List<String> known = connectors.stream().map(ConnectorId::value).sorted().toList();
    if (name.isPresent() && !known.contains(name.get())) {
      value.wrong(
          "no connector is configured as '%s': %s"
              .formatted(name.get(), Spelling.advice(name.get(), known)));
      return Optional.empty();
    }
    return name.map(ConnectorId::new);
  }
}
