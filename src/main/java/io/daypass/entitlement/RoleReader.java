package io.daypass.entitlement;

import static java.util.stream.Collectors.joining;

import io.daypass.identity.GroupName;
import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the entries under {@code roles}, after all resources are known. */
final class RoleReader {

  private static final List<Key> KEYS =
      List.of(
          Key.required("id", "orders-read"),
          Key.required("title", "Read orders"),
          Key.required("description", "Look up orders and their history."),
          Key.required(
              "entitlements", "[{resource: orders-database, kind: role, name: orders_read}]"),
          Key.required("maxDuration", "PT8H"),
          Key.required("defaultDuration", "PT1H"),
          Key.required("eligible", "[engineering]"),
          Key.required("actions", "[SELECT]"),
          Key.optional("preAuthorised", "[on-call]"),
          Key.optional("owner", "orders-owners"));

  private final ValueReader values;
  private final Declarations declared;
  private final BundleReader bundles;
  private final Map<ResourceId, Resource> resources;
  private final Map<RoleId, Role> sound = new LinkedHashMap<>();

  RoleReader(
      ValueReader values,
      Declarations declared,
      BundleReader bundles,
      Map<ResourceId, Resource> resources) {
    this.values = values;
    this.declared = declared;
    this.bundles = bundles;
    this.resources = resources;
  }

  Map<RoleId, Role> sound() {
    return sound;
  }

  void read(YamlValue item) {
    YamlEntry.read(item, "role", KEYS)
        .ifPresentOrElse(
            entry -> role(entry).ifPresent(role -> sound.put(role.id(), role)),
            declared::areIncomplete);
  }

  private Optional<Role> role(YamlEntry entry) {
    Optional<String> id = declared.declare(entry);
    Optional<String> title = entry.text("title");
    Optional<String> description = entry.text("description");
    List<Entitlement> bundle = bundles.read(entry.items("entitlements"));
    Optional<Duration> max = entry.get("maxDuration").flatMap(ValueReader::duration);
    Optional<Duration> byDefault = entry.get("defaultDuration").flatMap(ValueReader::duration);
    checkOrder(entry, byDefault, max);
    Set<GroupName> eligible = values.groups(entry.items("eligible"));
    Set<GroupName> preAuthorised = values.groups(entry.items("preAuthorised"));
    List<String> actions = actions(entry);
    Optional<GroupName> owner = owner(entry, bundle);

    if (!entry.isSound() || bundle.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Role(
            new RoleId(id.orElseThrow()),
            title.orElseThrow(),
            description.orElseThrow(),
            owner.orElseThrow(),
            strictest(bundle, Comparator.comparing(Resource::sensitivity)).sensitivity(),
            strictest(bundle, Comparator.comparing(Resource::environment)).environment(),
            bundle,
            max.orElseThrow(),
            byDefault.orElseThrow(),
            eligible,
            preAuthorised,
            actions,
            needsPublicKey(bundle)));
  }

  private static void checkOrder(
      YamlEntry entry, Optional<Duration> byDefault, Optional<Duration> max) {
    if (byDefault.isPresent() && max.isPresent() && byDefault.get().compareTo(max.get()) > 0) {
      entry
          .get("defaultDuration")
          .orElseThrow()
          .wrong(
              "'defaultDuration' %s is longer than 'maxDuration' %s: shorten it, or raise"
                      .formatted(byDefault.get(), max.get())
                  + " 'maxDuration'");
    }
  }

  private static List<String> actions(YamlEntry entry) {
    return entry.items("actions").stream().flatMap(item -> item.text().stream()).toList();
  }

  /** Who answers for a bundle is obvious only when one group owns all of it. */
  private Optional<GroupName> owner(YamlEntry entry, List<Entitlement> bundle) {
    Optional<YamlValue> written = entry.get("owner");
    if (written.isPresent()) {
      return written.flatMap(values::group);
    }
    List<GroupName> owners = owners(bundle);
    if (owners.size() > 1) {
      entry.wrong(
          "%s bundles resources of %s: add 'owner' to say who approves it, for example, owner: %s"
              .formatted(
                  entry.name(),
                  owners.stream().map(GroupName::value).collect(joining(" and ")),
                  owners.get(0)));
    }
    return owners.stream().findFirst();
  }

  private List<GroupName> owners(List<Entitlement> bundle) {
    return bundle.stream().map(this::resourceOf).map(Resource::owner).distinct().toList();
  }

  private Resource strictest(List<Entitlement> bundle, Comparator<Resource> strictness) {
    return bundle.stream().map(this::resourceOf).max(strictness).orElseThrow();
  }

  private Resource resourceOf(Entitlement entitlement) {
    return Optional.ofNullable(resources.get(entitlement.resource())).orElseThrow();
  }

  private static boolean needsPublicKey(List<Entitlement> bundle) {
    return bundle.stream().anyMatch(entitlement -> entitlement.kind().equals("certificate"));
  }
}
