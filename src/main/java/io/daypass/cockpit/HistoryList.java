package io.daypass.cockpit;

import io.daypass.cockpit.FoundRequest.Named;
import io.daypass.cockpit.FoundRequest.Vote;
import io.daypass.cockpit.HistoryStore.Row;
import io.daypass.entitlement.Catalogue;
import io.daypass.entitlement.Entitlement;
import io.daypass.entitlement.Resource;
import io.daypass.entitlement.ResourceId;
import io.daypass.entitlement.Role;
import io.daypass.entitlement.RoleId;
import io.daypass.request.RequestId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The list of requests, with the names that people know things by. */
@Component
class HistoryList {

  private final HistoryStore store;
  private final Catalogue catalogue;

  HistoryList(HistoryStore store, Catalogue catalogue) {
    this.store = store;
    this.catalogue = catalogue;
  }

  /**
   * A part of the list, the newest first.
   *
   * @param next give it as {@code after} to get the part that follows; null at the end
   */
  record Part(List<FoundRequest> items, @Nullable String next) {

    Part {
      items = List.copyOf(items);
    }
  }

  /** What can be chosen from in the search. */
  record Choices(List<Named> roles, List<Named> resources) {

    Choices {
      roles = List.copyOf(roles);
      resources = List.copyOf(resources);
    }
  }

  Part part(Search search) {
    List<Row> rows = store.find(search.oneMore());
    List<Row> shown = rows.subList(0, Math.min(rows.size(), search.limit()));
    return new Part(
        named(shown),
        shown.size() == rows.size() ? null : shown.get(shown.size() - 1).id().toString());
  }

  Optional<FoundRequest> one(RequestId id) {
    return store.find(id).map(row -> named(List.of(row)).get(0));
  }

  Choices choices() {
    return new Choices(
        catalogue.roles().stream()
            .map(role -> role(role.id()))
            .sorted(Comparator.comparing(Named::name))
            .toList(),
        catalogue.resources().keySet().stream()
            .map(this::resource)
            .sorted(Comparator.comparing(Named::name))
            .toList());
  }

  /** A resource by its title; one that the catalogue no longer has by its name. */
  Named resource(ResourceId id) {
    Resource known = catalogue.resources().get(id);
    return new Named(id.value(), known == null ? id.value() : known.title());
  }

  private List<FoundRequest> named(List<Row> rows) {
    Map<UUID, List<Vote>> votes = store.votes(rows.stream().map(Row::id).toList());
    return rows.stream().map(row -> named(row, votes.getOrDefault(row.id(), List.of()))).toList();
  }

  private FoundRequest named(Row row, List<Vote> votes) {
    return new FoundRequest(
        row.id(),
        row.askedAt(),
        row.requester(),
        row.beneficiary(),
        role(row.role()),
        resources(row.role()),
        row.outcome().word(),
        row.outcome().isFinished(),
        row.rating(),
        row.heldFrom(),
        row.heldUntil(),
        votes);
  }

  private Named role(RoleId id) {
    return new Named(id.value(), catalogue.role(id).map(Role::title).orElse(id.value()));
  }

  private List<Named> resources(RoleId id) {
    return catalogue.role(id).map(Role::entitlements).orElse(List.of()).stream()
        .map(Entitlement::resource)
        .distinct()
        .map(this::resource)
        .toList();
  }
}
