package io.daypass.drift;

import io.daypass.entitlement.ConnectorId;
import java.time.Instant;

/**
 * How many accounts have one entitlement for good.
 *
 * @param baseline how many had it when it was read for the first time
 * @param now how many have it
 */
public record StandingCount(
    ConnectorId connector, String kind, String name, Instant frozenAt, int baseline, int now) {

  /** As {@link io.daypass.entitlement.Entitlement#toString} writes it. */
  String entitlement() {
    return connector + ":" + kind + ":" + name;
  }
}
