package io.daypass.drift;

import io.daypass.connector.ExternalRef;
import io.daypass.issuance.KnownAccess;
import java.util.List;

/**
 * One account that has too much or too little of one entitlement.
 *
 * @param ref where it sits, as the target says; for missing access as it was recorded
 * @param holds those of Daypass that it is about: the missing ones, the one that was outlived, or
 *     the open ones that found unknown access there before them
 */
record Difference(DriftKind kind, String account, ExternalRef ref, List<KnownAccess> holds) {

  Difference {
    holds = List.copyOf(holds);
  }
}
