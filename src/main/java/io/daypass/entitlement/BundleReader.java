package io.daypass.entitlement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the entitlements of a role. */
final class BundleReader {

  private static final List<Key> KEYS =
      List.of(
          Key.required("resource", "orders-database"),
          Key.required("kind", "role"),
          Key.required("name", "orders_read"));

  private final Surroundings surroundings;
  private final Declarations declared;
  private final Map<ResourceId, Resource> resources;

  BundleReader(
      Surroundings surroundings, Declarations declared, Map<ResourceId, Resource> resources) {
    this.surroundings = surroundings;
    this.declared = declared;
    this.resources = resources;
  }

  /** The whole bundle; empty when a part of it could not be read. */
  List<Entitlement> read(List<YamlValue> items) {
    List<Entitlement> bundle = new ArrayList<>();
    for (YamlValue item : items) {
      Optional<Entitlement> entitlement = entitlement(item);
      if (entitlement.isPresent() && isTwice(entitlement.get(), bundle)) {
        item.wrong("%s is listed twice: remove one".formatted(words(entitlement.get())));
      }
      entitlement.ifPresent(bundle::add);
    }
    return bundle.size() == items.size() ? bundle : List.of();
  }

  private Optional<Entitlement> entitlement(YamlValue item) {
    return YamlEntry.read(item, "entitlement", KEYS).flatMap(this::entitlement);
  }

  private Optional<Entitlement> entitlement(YamlEntry entry) {
    Optional<Resource> resource = entry.get("resource").flatMap(this::resource);
    Optional<String> kind = entry.text("kind");
    Optional<String> name = entry.text("name");
    if (resource.isEmpty() || kind.isEmpty() || name.isEmpty()) {
      return Optional.empty();
    }
    var entitlement =
        new Entitlement(resource.get().id(), resource.get().connector(), kind.get(), name.get());
    surroundings
        .objections()
        .apply(entitlement)
        .ifPresent(objection -> reportObjection(entry, entitlement, objection));
    return Optional.of(entitlement);
  }

  private Optional<Resource> resource(YamlValue reference) {
    return reference
        .text()
        .filter(id -> declared.knows(reference, id) && ResourceId.isValid(id))
        .map(ResourceId::new)
        .flatMap(id -> Optional.ofNullable(resources.get(id)));
  }

  private static void reportObjection(YamlEntry entry, Entitlement entitlement, String objection) {
    entry.wrong(
        "connector '%s' cannot give %s: %s"
            .formatted(entitlement.connector(), words(entitlement), objection));
  }

  /** The target counts, not the resource under which it is named. */
  private static boolean isTwice(Entitlement entitlement, List<Entitlement> bundle) {
    return bundle.stream().anyMatch(other -> other.toString().equals(entitlement.toString()));
  }

  private static String words(Entitlement entitlement) {
    return "%s '%s'".formatted(entitlement.kind(), entitlement.name());
  }
}
