package io.daypass.entitlement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the entries under {@code conflicts}, after all roles are known. */
final class ConflictReader {

  private static final List<Key> KEYS =
      List.of(
          Key.required("roles", "[payments-prepare, payments-release]"),
          Key.required("reason", "Nobody prepares and releases the same payment."));

  private final Declarations roles;
  private final List<DutyConflict> conflicts = new ArrayList<>();
  private final Map<Set<RoleId>, Place> places = new HashMap<>();

  ConflictReader(Declarations roles) {
    this.roles = roles;
  }

  List<DutyConflict> conflicts() {
    return conflicts;
  }

  void read(YamlValue item) {
    YamlEntry.read(item, "conflict", KEYS).ifPresent(this::conflict);
  }

  private void conflict(YamlEntry entry) {
    Optional<String> reason = entry.text("reason");
    List<RoleId> parties = parties(entry);
    for (int i = 0; i < parties.size(); i++) {
      for (RoleId other : parties.subList(i + 1, parties.size())) {
        pair(entry, parties.get(i), other, reason);
      }
    }
  }

  private List<RoleId> parties(YamlEntry entry) {
    Set<RoleId> parties = new LinkedHashSet<>();
    List<YamlValue> items = entry.items("roles");
    for (YamlValue item : items) {
      Optional<RoleId> role = role(item);
      if (role.isPresent() && !parties.add(role.get())) {
        item.wrong("'%s' cannot conflict with itself: name another role".formatted(role.get()));
      }
    }
    if (items.size() == 1) {
      items.get(0).wrong("a conflict needs two roles: add the other one to 'roles'");
    }
    return List.copyOf(parties);
  }

  private Optional<RoleId> role(YamlValue item) {
    return item.text().filter(id -> roles.knows(item, id) && RoleId.isValid(id)).map(RoleId::new);
  }

  private void pair(YamlEntry entry, RoleId one, RoleId other, Optional<String> reason) {
    Place first = places.putIfAbsent(Set.of(one, other), entry.place());
    if (first != null) {
      entry.wrong(
          "'%s' and '%s' are declared as a conflict twice, first in %s: remove one"
              .formatted(one, other, first));
      return;
    }
    reason.ifPresent(sentence -> conflicts.add(new DutyConflict(one, other, sentence)));
  }
}
