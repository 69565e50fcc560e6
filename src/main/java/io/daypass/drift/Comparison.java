package io.daypass.drift;

import static java.util.stream.Collectors.groupingBy;

import io.daypass.connector.ExternalRef;
import io.daypass.issuance.KnownAccess;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Compares one entitlement in one target with what Daypass knows of it. Decides nothing. */
final class Comparison {

  private final View view;
  private final Optional<Set<String>> baseline;
  private final Instant now;
  private final Map<String, String> accountByHandle = new HashMap<>();
  private final Map<String, ExternalRef> listed = new LinkedHashMap<>();
  private final Map<String, Difference> differences = new LinkedHashMap<>();
  private final Map<String, ExternalRef> standing = new LinkedHashMap<>();
  private final Set<String> unsettled = new HashSet<>();

  private Comparison(View view, Optional<Set<String>> baseline, Instant now) {
    this.view = view;
    this.baseline = baseline;
    this.now = now;
    holds().forEach(hold -> accountByHandle.put(hold.handle(), key(hold)));
    view.listed().forEach(ref -> listed.put(key(ref), ref));
  }

  /**
   * @param baseline accounts whose standing access is known; empty when nobody has looked before
   */
  static Compared compare(View view, Optional<Set<String>> baseline, Instant now) {
    return new Comparison(view, baseline, now).compare();
  }

  private Compared compare() {
    Map<String, List<KnownAccess>> before = byAccount(view.before());
    Map<String, List<KnownAccess>> after = byAccount(view.after());
    Map<String, List<KnownAccess>> over = byAccount(view.over());
    Set<String> accounts = new TreeSet<>(listed.keySet());
    accounts.addAll(before.keySet());
    accounts.addAll(after.keySet());
    for (String account : accounts) {
      List<KnownAccess> open = after.getOrDefault(account, List.of());
      List<KnownAccess> ended = over.getOrDefault(account, List.of());
      if (Set.copyOf(open).equals(Set.copyOf(before.getOrDefault(account, List.of())))) {
        judge(account, open, ended);
      } else {
        unsettled.add(account);
      }
    }
    return new Compared(differences, standing, unsettled, listed.keySet());
  }

  private void judge(String account, List<KnownAccess> open, List<KnownAccess> ended) {
    if (open.stream().anyMatch(this::isMoving)) {
      unsettled.add(account);
    } else if (open.isEmpty()) {
      judgeUncovered(account, ended);
    } else if (!listed.containsKey(account)) {
      KnownAccess first = open.get(0);
      differ(DriftKind.MISSING, account, first.ref(), open);
    } else if (open.stream().noneMatch(KnownAccess::isOurs)) {
      stand(account, open);
    }
  }

  /** The target has it, and no grant covers it. */
  private void judgeUncovered(String account, List<KnownAccess> ended) {
    Optional<KnownAccess> last =
        ended.stream().filter(KnownAccess::tellsOrigin).reduce((earlier, later) -> later);
    if (ended.stream().anyMatch(hold -> !hold.lastRead().isBefore(view.lookedAt()))) {
      unsettled.add(account);
    } else if (last.isPresent() && last.get().isOurs() && isSame(last.get(), listing(account))) {
      differ(DriftKind.OUTLIVED, account, listing(account), List.of(last.get()));
    } else {
      stand(account, List.of());
    }
  }

  private void stand(String account, List<KnownAccess> open) {
    ExternalRef ref = listing(account);
    standing.put(account, ref);
    if (baseline.isPresent() && !baseline.get().contains(account)) {
      differ(DriftKind.UNKNOWN, account, ref, open);
    }
  }

  private void differ(DriftKind kind, String account, ExternalRef ref, List<KnownAccess> holds) {
    differences.put(account, new Difference(kind, AccountText.shown(ref.account()), ref, holds));
  }

  /** An account that was made anew has another id in the target, and nothing to do with us. */
  private static boolean isSame(KnownAccess hold, ExternalRef listed) {
    return hold.handle().isEmpty()
        || listed.handle().isEmpty()
        || hold.handle().equals(listed.handle());
  }

  /** Also when its time is over, and the guard has only not come to it yet. */
  private boolean isMoving(KnownAccess hold) {
    return hold.isMoving() || !now.isBefore(hold.leaseEnd());
  }

  private ExternalRef listing(String account) {
    return Optional.ofNullable(listed.get(account)).orElseThrow();
  }

  private Stream<KnownAccess> holds() {
    return Stream.of(view.over(), view.before(), view.after())
        .flatMap(List::stream)
        .filter(hold -> !hold.handle().isEmpty());
  }

  /** By the target's own id where we know it, since an account can be renamed. */
  private String key(ExternalRef ref) {
    return accountByHandle.getOrDefault(ref.handle(), AccountText.key(ref.account()));
  }

  private static String key(KnownAccess hold) {
    return AccountText.key(hold.account());
  }

  private static Map<String, List<KnownAccess>> byAccount(List<KnownAccess> holds) {
    return holds.stream().collect(groupingBy(Comparison::key));
  }
}
