package io.daypass.issuance;

import io.daypass.connector.TargetUnavailable;
import java.time.Instant;

/** What came of working on a hold; {@code hold} is as it was when the work began. */
sealed interface HoldResult {

  Hold hold();

  /** The target was read back and has the access. */
  record Held(Hold hold, String handle, boolean preExisting, Instant readBackAt)
      implements HoldResult {}

  /** The target said no. */
  record Refused(Hold hold, String reason) implements HoldResult {}

  /** The access is gone, or was rightly left. */
  record Released(Hold hold, Release release) implements HoldResult {}

  /** The target did not confirm. */
  record Failed(Hold hold, TargetUnavailable failure) implements HoldResult {}

  /** There was nothing to do, such as when somebody revoked before the target was asked. */
  record Untouched(Hold hold) implements HoldResult {}
}
