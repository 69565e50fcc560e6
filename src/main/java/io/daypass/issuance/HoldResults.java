package io.daypass.issuance;

import static java.util.stream.Collectors.groupingBy;

import io.daypass.entitlement.GrantId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes down what came of calls to targets: many in one transaction, each with its entry. */
@Component
class HoldResults {

  private final GrantStore grants;
  private final HoldStore holds;
  private final GrantChanges changes;
  private final GuardBell bell;
  private final GuardMetrics metrics;
  private final Clock clock;
  private final TransactionTemplate transaction;

  HoldResults(
      GrantStore grants,
      HoldStore holds,
      GrantChanges changes,
      GuardBell bell,
      GuardMetrics metrics,
      Clock clock,
      TransactionTemplate transaction) {
    this.grants = grants;
    this.holds = holds;
    this.changes = changes;
    this.bell = bell;
    this.metrics = metrics;
    this.clock = clock;
    this.transaction = transaction;
  }

  /**
   * Records these results. Those of a grant that somebody else has locked are left over, so that
   * one node that hangs in a transaction holds up nobody else's.
   */
  Recorded record(List<HoldResult> results) {
    Recorded recorded = transaction.execute(tx -> recordLocked(results));
    recorded.grants().forEach(this::countLag);
    return recorded;
  }

  private void countLag(GrantInHand grant) {
    for (Hold hold : grant.removed()) {
      Duration lag = Duration.between(grant.hadToGoAt(), hold.verifiedAbsent());
      metrics.released(hold.entitlement().connector(), lag);
    }
  }

  private Recorded recordLocked(List<HoldResult> results) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    Map<UUID, List<HoldResult>> byGrant = results.stream().collect(groupingBy(HoldResults::grant));
    List<GrantInHand> inHand = lock(byGrant.keySet());
    inHand.forEach(
        grant -> byGrant.remove(grant.grant().id().value()).forEach(one -> grant.take(one, now)));
    changes.write(inHand);
    if (inHand.stream().anyMatch(grant -> grant.leavesWorkAt(now))) {
      bell.ringAfterCommit();
    }
    List<HoldResult> leftOver = byGrant.values().stream().flatMap(List::stream).toList();
    return new Recorded(inHand, finished(results, leftOver), leftOver);
  }

  private List<GrantInHand> lock(Collection<UUID> ids) {
    List<Grant> locked = grants.lockAvailable(ids);
    Map<GrantId, List<Hold>> pieces =
        holds.of(locked.stream().map(grant -> grant.id().value()).toList()).stream()
            .collect(groupingBy(Hold::grant));
    return locked.stream()
        .map(grant -> new GrantInHand(grant, pieces.getOrDefault(grant.id(), List.of())))
        .toList();
  }

  private static List<Hold> finished(List<HoldResult> all, List<HoldResult> leftOver) {
    return all.stream().filter(one -> !leftOver.contains(one)).map(HoldResult::hold).toList();
  }

  private static UUID grant(HoldResult result) {
    return result.hold().grant().value();
  }
}
