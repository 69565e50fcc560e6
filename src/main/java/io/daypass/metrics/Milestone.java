package io.daypass.metrics;

import java.time.Instant;
import java.util.UUID;

/**
 * Something in the life of a request of which it is measured when, or how it came out.
 *
 * @param at as the ledger says
 */
record Milestone(Kind kind, UUID request, Instant at) {

  enum Kind {
    ROUTED,
    APPROVED,
    DENIED,
    LAPSED,
    WITHDRAWN,
    ACTIVE
  }
}
