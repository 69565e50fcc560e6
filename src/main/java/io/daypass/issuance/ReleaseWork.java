package io.daypass.issuance;

import io.daypass.connector.ExternalRef;
import io.daypass.connector.Presence;
import io.daypass.connector.RevokeOutcome;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Takes access away that no grant covers any more, and reads that it is gone. */
@Component
class ReleaseWork {

  private static final String STILL_THERE =
      "said that it revoked, but when read back still has the access";

  private final Clock clock;

  ReleaseWork(Clock clock) {
    this.clock = clock;
  }

  /**
   * @param holds on one access or on several of one entitlement, one or more
   * @return a result for each of them
   * @throws io.daypass.connector.TargetUnavailable when what the target did is not known
   */
  List<HoldResult> remove(Target target, List<GrantedHold> holds) {
    Map<String, List<Hold>> byAccount = new LinkedHashMap<>();
    holds.forEach(
        one ->
            byAccount
                .computeIfAbsent(one.hold().account(), account -> new ArrayList<>())
                .add(one.hold()));
    return byAccount.size() == 1
        ? removeOne(target, byAccount.values().iterator().next())
        : removeSeveral(target, List.copyOf(byAccount.values()));
  }

  private List<HoldResult> removeOne(Target target, List<Hold> onSameAccess) {
    ExternalRef ref = ref(onSameAccess);
    RevokeOutcome outcome = target.revoke(ref);
    Presence left = target.verify(ref);
    return results(target, onSameAccess, outcome, left);
  }

  private List<HoldResult> removeSeveral(Target target, List<List<Hold>> accesses) {
    List<ExternalRef> refs = accesses.stream().map(ReleaseWork::ref).toList();
    Map<ExternalRef, RevokeOutcome> outcomes = target.revokeAll(refs);
    Map<ExternalRef, Presence> left = target.verifyAll(refs);
    return accesses.stream()
        .flatMap(
            holds -> {
              ExternalRef ref = ref(holds);
              // A target that says nothing of one of them has confirmed nothing.
              Presence presence = left.getOrDefault(ref, new Presence.Present(null));
              RevokeOutcome outcome = outcomes.getOrDefault(ref, new RevokeOutcome.AlreadyGone());
              return results(target, holds, outcome, presence).stream();
            })
        .toList();
  }

  private List<HoldResult> results(
      Target target, List<Hold> onSameAccess, RevokeOutcome outcome, Presence left) {
    if (left instanceof Presence.Present) {
      return onSameAccess.stream()
          .<HoldResult>map(hold -> new HoldResult.Failed(hold, target.unconfirmed(STILL_THERE)))
          .toList();
    }
    Instant readBackAt = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    int sessions = outcome instanceof RevokeOutcome.Revoked revoked ? revoked.sessionsEnded() : 0;
    List<HoldResult> results = new ArrayList<>();
    for (Hold hold : onSameAccess) {
      // The sessions were on the access, not on each grant of it: they count once.
      int counted = results.isEmpty() ? sessions : 0;
      results.add(new HoldResult.Released(hold, Release.removed(readBackAt, counted)));
    }
    return results;
  }

  /** With the target's id, when any of the grants knows it. */
  private static ExternalRef ref(List<Hold> onSameAccess) {
    return onSameAccess.stream()
        .map(Hold::ref)
        .filter(ref -> !ref.handle().isEmpty())
        .findFirst()
        .orElse(onSameAccess.get(0).ref());
  }
}
