package io.daypass.drift;

import io.daypass.identity.GroupName;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who has what for good; reads only. What the catalogue no longer names does not count. */
@Component
public class StandingPrivileges {

  private final StandingStore store;
  private final WatchList watchList;

  StandingPrivileges(StandingStore store, WatchList watchList) {
    this.store = store;
    this.watchList = watchList;
  }

  /**
   * How many have something for good, against the baseline.
   *
   * @param owners only what belongs to these groups, where given
   */
  public StandingReport report(Optional<Set<GroupName>> owners) {
    List<StandingCount> counts =
        store.counts().stream().filter(count -> isShown(count.entitlement(), owners)).toList();
    return StandingReport.of(counts, store.trend());
  }

  /**
   * Who has something now, the latest first.
   *
   * @param owners only what belongs to these groups, where given
   * @param before only those older than this one, where given
   */
  public List<StandingPrivilege> page(
      Optional<Set<GroupName>> owners, @Nullable UUID before, int limit) {
    List<Watched> shown = watchList.ownedBy(owners);
    return shown.isEmpty() ? List.of() : store.page(shown, before, limit);
  }

  private boolean isShown(String entitlement, Optional<Set<GroupName>> owners) {
    return watchList
        .named(entitlement)
        .filter(watched -> owners.isEmpty() || owners.get().contains(watched.owner()))
        .isPresent();
  }
}
