package io.daypass.drift;

import static java.util.stream.Collectors.toMap;

import io.daypass.identity.GroupName;
import io.daypass.identity.Person;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where targets differ from what should be held in them; reads only. */
@Component
public class DriftFindings {

  private final FindingStore store;
  private final TargetStatusStore targets;
  private final WatchList watchList;

  DriftFindings(FindingStore store, TargetStatusStore targets, WatchList watchList) {
    this.store = store;
    this.targets = targets;
    this.watchList = watchList;
  }

  /** How many findings are open, with every kind named. */
  public Map<DriftKind, Long> openByKind() {
    Map<DriftKind, Long> open = store.countOpen();
    return Arrays.stream(DriftKind.values())
        .collect(toMap(kind -> kind, kind -> open.getOrDefault(kind, 0L)));
  }

  /** How often a sweep has refused to act in a target, over all of them. */
  public long refusals() {
    return targets.all().stream().mapToLong(TargetStatus::refusals).sum();
  }

  /** In how many targets the last sweep refused to act. */
  public long refusingTargets() {
    return targets.all().stream().filter(TargetStatus::isRefused).count();
  }

  /** The groups of this person that answer for something in the catalogue. */
  public Set<GroupName> ownedBy(Person person) {
    return watchList.ownedBy(Optional.of(person.groups())).stream()
        .map(Watched::owner)
        .collect(Collectors.toSet());
  }

  public Optional<Finding> find(UUID id) {
    return store.find(id);
  }

  /**
   * Findings, newest first.
   *
   * @param owners only those of these groups, where given
   * @param open only those that are open, or that are resolved, where given
   * @param before only those older than this one, where given
   */
  public List<Finding> page(
      Optional<Set<GroupName>> owners, @Nullable Boolean open, @Nullable UUID before, int limit) {
    return store.page(owners.orElse(null), open, before, limit);
  }
}
