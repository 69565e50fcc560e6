package io.daypass.siem;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far one sink is.
 *
 * @param next the index of the entry that it gets next
 * @param heldBy who may hand it over
 * @param failures how often in a row its receiver has not taken what it was given
 * @param retryAt when it is tried again
 * @param problem what came of the last try, when that failed
 * @param refused the index of the entry that its receiver will not have
 */
record SinkCursor(
    String sink,
    long next,
    @Nullable UUID heldBy,
    @Nullable Instant heldUntil,
    int failures,
    @Nullable Instant retryAt,
    @Nullable String problem,
    @Nullable Long refused) {

  boolean isHeldBy(UUID holder, Instant until) {
    return holder.equals(heldBy) && heldUntil != null && !heldUntil.isBefore(until);
  }

  boolean mustWaitAt(Instant now) {
    return retryAt != null && retryAt.isAfter(now);
  }

  boolean isRefusing() {
    return refused != null && refused == next;
  }
}
