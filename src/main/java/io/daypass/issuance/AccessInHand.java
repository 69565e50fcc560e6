package io.daypass.issuance;

import io.daypass.connector.ExternalRef;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * One access in one target that this guard has claimed, so that nobody else changes it.
 *
 * @param claimed the holds on it that are due, one or more
 * @param others other open holds on the very same access; none where accounts are made per grant
 */
record AccessInHand(List<GrantedHold> claimed, List<GrantedHold> others) {

  static AccessInHand alone(GrantedHold hold) {
    return new AccessInHand(List.of(hold), List.of());
  }

  AccessInHand claimedAs(UUID claim, Instant until) {
    return new AccessInHand(
        claimed.stream().map(one -> one.claimed(claim, until)).toList(), others);
  }

  /** The claim under which it is worked on. */
  UUID claim() {
    return Objects.requireNonNull(claimed.get(0).hold().claimedBy());
  }

  ExternalRef ref() {
    return claimed.get(0).ref();
  }

  boolean isShared() {
    return claimed.get(0).hold().shared();
  }

  /** The target's id of the access, as far as any grant knows it; empty when none does. */
  String handle() {
    return all().map(Hold::handle).filter(handle -> !handle.isEmpty()).findFirst().orElse("");
  }

  /** Whether a grant that nobody is about to end has this access too. */
  boolean isCoveredAt(Instant now) {
    return others.stream().anyMatch(other -> other.coversAt(now));
  }

  /** Nothing is to be issued, and no call for it has failed yet: fit to be removed with others. */
  boolean isPlainRemovalAt(Instant now) {
    return claimed.stream().allMatch(one -> one.isToGoAt(now) && one.hold().attempts() == 0);
  }

  /**
   * Whether the access was in the target before Daypass, given that it was found there. A hold
   * whose call broke off may have brought it, although nothing is recorded yet.
   */
  boolean wasThereBefore() {
    List<Hold> known =
        all().filter(one -> one.preExisting() != null || one.absentBefore() != null).toList();
    return known.isEmpty() || known.stream().allMatch(Hold::wasThereBefore);
  }

  private Stream<Hold> all() {
    return Stream.concat(claimed.stream(), others.stream()).map(GrantedHold::hold);
  }
}
