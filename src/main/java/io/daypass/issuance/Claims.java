package io.daypass.issuance;

import static java.util.stream.Collectors.toSet;

import io.daypass.entitlement.ConnectorId;
import io.daypass.identity.Ids;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes due holds for this node, many in one short transaction. */
@Component
class Claims {

  private final ClaimStore store;
  private final GuardProperties properties;
  private final GuardMetrics metrics;
  private final Ids ids;
  private final Clock clock;
  private final TransactionTemplate transaction;

  Claims(
      ClaimStore store,
      GuardProperties properties,
      GuardMetrics metrics,
      Ids ids,
      Clock clock,
      TransactionTemplate transaction) {
    this.store = store;
    this.metrics = metrics;
    this.ids = ids;
    this.properties = properties;
    this.clock = clock;
    this.transaction = transaction;
  }

  /** The targets that have something due, claimed or not. */
  List<ConnectorId> targetsDue() {
    return store.targetsDue(clock.instant());
  }

  /**
   * Claims what is due in one target, by access: whoever has one hold on it has all that are due.
   *
   * @param limit how many holds at most (more where they share an access), one or more
   */
  List<AccessInHand> claimDue(ConnectorId target, int limit) {
    return transaction.execute(
        tx -> {
          Instant now = clock.instant();
          List<ClaimStore.Candidate> due = store.lockDue(target, now, limit);
          List<AccessInHand> won = new ArrayList<>();
          won.addAll(unshared(ids(due, false)));
          won.addAll(shared(ids(due, true), now));
          if (won.isEmpty()) {
            return won;
          }
          count(won);
          UUID claim = ids.next();
          Instant until = now.plus(properties.claimFor());
          store.claim(holds(won), claim, until);
          return won.stream().map(access -> access.claimedAs(claim, until)).toList();
        });
  }

  private void count(List<AccessInHand> won) {
    List<Hold> claimed =
        won.stream().flatMap(access -> access.claimed().stream()).map(GrantedHold::hold).toList();
    metrics.claimed(claimed.size());
    // Whoever finished has taken the claim off; this one was left behind.
    metrics.claimExpired(
        (int) claimed.stream().filter(hold -> hold.claimedUntil() != null).count());
  }

  /** Keeps claims from running out while their work lasts. */
  void renew(Collection<Hold> inHand) {
    if (!inHand.isEmpty()) {
      store.renew(
          map(inHand, Hold::id),
          map(inHand, Hold::claimedBy),
          clock.instant().plus(properties.claimFor()));
    }
  }

  /** Ends claims on work that this node will not do any more. */
  void giveBack(Collection<Hold> inHand) {
    if (!inHand.isEmpty()) {
      store.giveBack(map(inHand, Hold::id), map(inHand, Hold::claimedBy), clock.instant());
    }
  }

  private static Set<UUID> map(Collection<Hold> holds, Function<Hold, @Nullable UUID> id) {
    return holds.stream().map(id).filter(Objects::nonNull).collect(toSet());
  }

  static List<UUID> holds(Collection<AccessInHand> accesses) {
    return accesses.stream()
        .flatMap(access -> access.claimed().stream())
        .map(one -> one.hold().id())
        .toList();
  }

  private static List<UUID> ids(List<ClaimStore.Candidate> due, boolean shared) {
    return due.stream()
        .filter(one -> one.shared() == shared)
        .map(ClaimStore.Candidate::hold)
        .toList();
  }

  private List<AccessInHand> unshared(List<UUID> due) {
    return due.isEmpty() ? List.of() : store.load(due).stream().map(AccessInHand::alone).toList();
  }

  private List<AccessInHand> shared(List<UUID> due, Instant now) {
    if (due.isEmpty()) {
      return List.of();
    }
    Set<UUID> locked = new HashSet<>(due);
    Set<UUID> ready = new HashSet<>(due);
    for (ClaimStore.Locked row : store.lockOnSameAccess(due, now)) {
      locked.add(row.hold());
      if (row.ready()) {
        ready.add(row.hold());
      }
    }
    Map<List<String>, List<GrantedHold>> open = new LinkedHashMap<>();
    for (GrantedHold one : store.openOnSameAccess(due)) {
      open.computeIfAbsent(access(one.hold()), access -> new ArrayList<>()).add(one);
    }
    return open.values().stream()
        .flatMap(access -> won(access, locked, ready, now).stream())
        .toList();
  }

  /** What makes two holds one access: one account of a target has one entitlement, once. */
  private static List<String> access(Hold hold) {
    return List.of(hold.account(), hold.entitlement().kind(), hold.entitlement().name());
  }

  /** The first open hold on an access decides, and nobody may be at work on any of them. */
  private static Optional<AccessInHand> won(
      List<GrantedHold> access, Set<UUID> locked, Set<UUID> ready, Instant now) {
    boolean free = access.stream().noneMatch(one -> one.hold().isClaimedAt(now));
    if (!free || !locked.contains(access.get(0).hold().id())) {
      return Optional.empty();
    }
    List<GrantedHold> claimed =
        access.stream().filter(one -> ready.contains(one.hold().id())).toList();
    List<GrantedHold> others = access.stream().filter(one -> !claimed.contains(one)).toList();
    return Optional.of(new AccessInHand(claimed, others));
  }
}
