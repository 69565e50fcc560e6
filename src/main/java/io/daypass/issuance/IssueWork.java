package io.daypass.issuance;

import io.daypass.connector.ExternalRef;
import io.daypass.connector.IssueOutcome;
import io.daypass.connector.Presence;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Brings access about that grants want, and reads it back. */
@Component
class IssueWork {

  private final HoldStore holds;
  private final Clock clock;

  IssueWork(HoldStore holds, Clock clock) {
    this.holds = holds;
    this.clock = clock;
  }

  /**
   * @param wanted the holds that want this access, one or more
   * @return a result for each of them
   * @throws io.daypass.connector.TargetUnavailable when what the target did is not known
   */
  List<HoldResult> issue(Target target, AccessInHand access, List<GrantedHold> wanted) {
    // Access on a person's own account may be there already, from another grant or from before.
    boolean present = access.isShared() && target.verify(access.ref()) instanceof Presence.Present;
    boolean preExisting = present && access.wasThereBefore() && !holds.wasOursBefore(first(wanted));
    List<UUID> ids = wanted.stream().map(one -> one.hold().id()).toList();
    if (access.isShared() && !preExisting) {
      // Kept before the first call and before anything is left to these grants, so that after a
      // crash our own access is not taken for older.
      holds.noteAbsentBefore(ids, now());
    }
    if (present) {
      return held(wanted, access.handle(), preExisting);
    }
    Set<UUID> still = new HashSet<>(holds.stillWanted(ids, access.claim()));
    List<GrantedHold> left =
        wanted.stream().filter(one -> still.contains(one.hold().id())).toList();
    List<HoldResult> results = new ArrayList<>();
    wanted.stream()
        .filter(one -> !left.contains(one))
        .forEach(one -> results.add(new HoldResult.Untouched(one.hold())));
    if (!left.isEmpty()) {
      results.addAll(call(target, left));
    }
    return results;
  }

  private List<HoldResult> call(Target target, List<GrantedHold> wanted) {
    IssueOutcome outcome = target.issue(wanted.get(0).order());
    if (outcome instanceof IssueOutcome.Refused refused) {
      return wanted.stream()
          .<HoldResult>map(one -> new HoldResult.Refused(one.hold(), refused.reason()))
          .toList();
    }
    ExternalRef ref =
        outcome instanceof IssueOutcome.Issued issued
            ? issued.ref()
            : ((IssueOutcome.AlreadyHeld) outcome).ref();
    if (target.verify(ref) instanceof Presence.Absent) {
      throw target.unconfirmed("said that it issued, but when read back does not have the access");
    }
    return held(wanted, ref.handle(), false);
  }

  private static Hold first(List<GrantedHold> wanted) {
    return wanted.get(0).hold();
  }

  private List<HoldResult> held(List<GrantedHold> wanted, String handle, boolean preExisting) {
    Instant readBackAt = now();
    return wanted.stream()
        .<HoldResult>map(one -> new HoldResult.Held(one.hold(), handle, preExisting, readBackAt))
        .toList();
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
