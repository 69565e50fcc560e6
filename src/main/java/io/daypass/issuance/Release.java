package io.daypass.issuance;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a hold came to its end.
 *
 * @param readBackAt when the target was read and did not have the access; null when it was left
 * @param sessionsEnded how many running sessions went with it
 */
record Release(How how, @Nullable Instant readBackAt, int sessionsEnded) {

  enum How {
    /** Taken away, read back, absent. */
    REMOVED,
    /** Another grant still covers the same access. */
    LEFT_TO_ANOTHER_GRANT,
    /** It was there before Daypass; it is reported, not removed. */
    LEFT_AS_PRE_EXISTING,
    /** The target was never asked to issue it. */
    NEVER_ISSUED;

    /** The word in the ledger, such as {@code left-to-another-grant}. */
    String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /**
   * How a hold ends of which the target need not hear; empty when the access must be removed.
   *
   * @param covered whether another grant rightly has the very same access
   */
  static Optional<Release> withoutCall(Hold hold, boolean covered) {
    if (hold.wasThereBefore()) {
      return Optional.of(without(How.LEFT_AS_PRE_EXISTING));
    }
    if (hold.shared() && hold.absentBefore() == null && hold.preExisting() == null) {
      return Optional.of(without(How.NEVER_ISSUED));
    }
    return covered ? Optional.of(without(How.LEFT_TO_ANOTHER_GRANT)) : Optional.empty();
  }

  static Release removed(Instant readBackAt, int sessionsEnded) {
    return new Release(How.REMOVED, readBackAt, sessionsEnded);
  }

  private static Release without(How how) {
    return new Release(how, null, 0);
  }
}
