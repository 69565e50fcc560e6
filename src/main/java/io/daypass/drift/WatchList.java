package io.daypass.drift;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import io.daypass.entitlement.Catalogue;
import io.daypass.entitlement.ConnectorId;
import io.daypass.entitlement.Entitlement;
import io.daypass.entitlement.Resource;
import io.daypass.entitlement.UnknownAccess;
import io.daypass.identity.GroupName;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** Every entitlement that the catalogue names, once. */
@Component
class WatchList {

  private final Map<String, Watched> byName;

  WatchList(Catalogue catalogue) {
    byName =
        catalogue.roles().stream()
            .flatMap(role -> role.entitlements().stream())
            .distinct()
            .sorted(Comparator.comparing(entitlement -> entitlement.resource().value()))
            .map(entitlement -> watched(entitlement, catalogue))
            .collect(
                toMap(
                    watched -> watched.entitlement().toString(),
                    watched -> watched,
                    WatchList::milder,
                    TreeMap::new));
  }

  Map<ConnectorId, List<Watched>> byConnector() {
    return byName.values().stream()
        .collect(groupingBy(watched -> watched.entitlement().connector()));
  }

  /** By what {@link Entitlement#toString} writes. */
  Optional<Watched> named(String entitlement) {
    return Optional.ofNullable(byName.get(entitlement));
  }

  /** All of them, or those of these groups. */
  List<Watched> ownedBy(Optional<Set<GroupName>> owners) {
    return byName.values().stream()
        .filter(watched -> owners.isEmpty() || owners.get().contains(watched.owner()))
        .toList();
  }

  private static Watched watched(Entitlement entitlement, Catalogue catalogue) {
    Resource resource =
        Optional.ofNullable(catalogue.resources().get(entitlement.resource())).orElseThrow();
    return new Watched(entitlement, resource.unknownAccess(), resource.owner());
  }

  /** Two resources may name one access: it is taken away only where both say so. */
  private static Watched milder(Watched one, Watched other) {
    return one.unknown() == UnknownAccess.REMOVE
        ? new Watched(one.entitlement(), other.unknown(), one.owner())
        : one;
  }
}
