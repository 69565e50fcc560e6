package io.daypass.issuance;

import io.daypass.connector.TargetUnavailable;
import io.daypass.entitlement.ConnectorId;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Carries out what claimed holds want, outside any transaction. Nothing is written down here; see
 * {@link HoldResults}.
 */
@Component
class HoldWork {

  private static final Logger LOG = LoggerFactory.getLogger(HoldWork.class);

  private final Targets targets;
  private final IssueWork issues;
  private final ReleaseWork releases;
  private final HoldStore holds;
  private final GuardProperties properties;
  private final Clock clock;

  HoldWork(
      Targets targets,
      IssueWork issues,
      ReleaseWork releases,
      HoldStore holds,
      GuardProperties properties,
      Clock clock) {
    this.targets = targets;
    this.issues = issues;
    this.releases = releases;
    this.holds = holds;
    this.properties = properties;
    this.clock = clock;
  }

  /**
   * Works on one access, or on several of one entitlement that are only to be removed.
   *
   * @return a result for every claimed hold
   */
  List<HoldResult> carryOut(List<AccessInHand> unit) {
    List<GrantedHold> claimed = unit.stream().flatMap(one -> one.claimed().stream()).toList();
    ConnectorId target = claimed.get(0).hold().entitlement().connector();
    return attempt(claimed, () -> carryOut(targets.get(target), unit, claimed));
  }

  private List<HoldResult> carryOut(
      Target target, List<AccessInHand> unit, List<GrantedHold> claimed) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    List<HoldResult> results = new ArrayList<>();
    List<GrantedHold> wanted = those(claimed, one -> one.isWantedAt(now));
    if (!wanted.isEmpty()) {
      // Never several accesses: only plain removals are worked on together.
      results.addAll(attempt(wanted, () -> issues.issue(target, unit.get(0), wanted)));
    }
    boolean justIssued = results.stream().anyMatch(HoldResult.Held.class::isInstance);
    results.addAll(leaveOrRemove(target, unit, justIssued, now));
    results.addAll(untouched(those(claimed, one -> !one.isWantedAt(now) && !one.isToGoAt(now))));
    return results;
  }

  private List<HoldResult> leaveOrRemove(
      Target target, List<AccessInHand> unit, boolean justIssued, Instant now) {
    List<HoldResult> results = new ArrayList<>();
    List<GrantedHold> toRemove = new ArrayList<>();
    for (AccessInHand access : unit) {
      boolean covered = justIssued || access.isCoveredAt(now);
      for (GrantedHold one : those(access.claimed(), hold -> hold.isToGoAt(now))) {
        Optional<Release> left = Release.withoutCall(one.hold(), covered);
        left.ifPresent(release -> results.add(new HoldResult.Released(one.hold(), release)));
        if (left.isEmpty()) {
          toRemove.add(one);
        }
      }
    }
    if (!toRemove.isEmpty()) {
      results.addAll(attempt(toRemove, () -> remove(target, toRemove, now)));
    }
    return results;
  }

  /** A node that was paused must not take away what another has given meanwhile. */
  private List<HoldResult> remove(Target target, List<GrantedHold> toRemove, Instant now) {
    Hold first = toRemove.get(0).hold();
    if (!first.isClaimedAt(now.plus(properties.claimFor().dividedBy(2)))) {
      List<UUID> ids = toRemove.stream().map(one -> one.hold().id()).toList();
      Collection<UUID> ours = holds.stillClaimed(ids, Objects.requireNonNull(first.claimedBy()));
      if (ours.size() < ids.size()) {
        return untouched(toRemove);
      }
    }
    return releases.remove(target, toRemove);
  }

  private static List<HoldResult> untouched(List<GrantedHold> holds) {
    return holds.stream().<HoldResult>map(one -> new HoldResult.Untouched(one.hold())).toList();
  }

  private static List<GrantedHold> those(List<GrantedHold> holds, Predicate<GrantedHold> what) {
    return holds.stream().filter(what).toList();
  }

  private static List<HoldResult> attempt(
      List<GrantedHold> holds, Supplier<List<HoldResult>> work) {
    try {
      return work.get();
    } catch (NotCalled leftAlone) {
      return untouched(holds);
    } catch (TargetUnavailable failure) {
      return failed(holds, failure);
    } catch (RuntimeException bug) {
      // It must not hide: it is counted and shown like a target that fails, without its text.
      ConnectorId target = holds.get(0).hold().entitlement().connector();
      LOG.error("{} holds in {} failed unexpectedly", holds.size(), target, bug);
      String what = "stumbled over " + bug.getClass().getSimpleName() + "; the log has more";
      return failed(holds, new TargetUnavailable(target, what, bug));
    }
  }

  private static List<HoldResult> failed(List<GrantedHold> holds, TargetUnavailable failure) {
    LOG.warn(
        "{} of grant {}{}, attempt {}: {}",
        holds.get(0).hold().entitlement(),
        holds.get(0).grant().id(),
        holds.size() > 1 ? " and " + (holds.size() - 1) + " others" : "",
        holds.get(0).hold().attempts() + 1,
        failure.getMessage());
    return holds.stream()
        .<HoldResult>map(one -> new HoldResult.Failed(one.hold(), failure))
        .toList();
  }
}
