package io.daypass.drift;

import io.daypass.entitlement.Entitlement;
import io.daypass.entitlement.UnknownAccess;
import io.daypass.identity.GroupName;

/**
 * An entitlement of the catalogue that the sweep looks at.
 *
 * @param unknown what happens to access that Daypass did not give
 * @param owner the group that answers for it
 */
record Watched(Entitlement entitlement, UnknownAccess unknown, GroupName owner) {

  /** What the sweep does about a difference. */
  DriftResponse responseTo(Difference difference, DriftProperties.MissingAccess missing) {
    return switch (difference.kind()) {
      case MISSING ->
          missing == DriftProperties.MissingAccess.REPAIR
              ? DriftResponse.REPAIR
              : DriftResponse.REPORT;
      // Where others decide who has access, they may have given it again.
      case OUTLIVED ->
          unknown == UnknownAccess.IGNORE ? DriftResponse.REPORT : DriftResponse.REMOVE;
      // Never under an open grant: it goes when that is over.
      case UNKNOWN ->
          unknown == UnknownAccess.REMOVE && difference.holds().isEmpty()
              ? DriftResponse.REMOVE
              : DriftResponse.REPORT;
    };
  }
}
