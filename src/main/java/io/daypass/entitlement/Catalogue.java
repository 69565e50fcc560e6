package io.daypass.entitlement;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Everything that may be asked for: the role-to-resource matrix.
 *
 * @param sha256 64 hex digits over the files it was read from
 */
public record Catalogue(
    Map<ResourceId, Resource> resources,
    Map<RoleId, Role> roleById,
    List<DutyConflict> conflicts,
    String sha256) {

  public Catalogue {
    resources = Map.copyOf(resources);
    roleById = Map.copyOf(roleById);
    conflicts = List.copyOf(conflicts);
  }

  public Optional<Role> role(RoleId id) {
    return Optional.ofNullable(roleById.get(id));
  }

  public Collection<Role> roles() {
    return roleById.values();
  }

  /** The conflicts that a person who holds {@code held} would get with {@code wanted}. */
  public Stream<DutyConflict> conflictsBetween(Collection<RoleId> held, RoleId wanted) {
    return conflicts.stream()
        .filter(conflict -> held.stream().anyMatch(other -> conflict.isBetween(other, wanted)));
  }
}
