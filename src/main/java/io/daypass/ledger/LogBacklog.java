package io.daypass.ledger;

import java.time.Instant;
import java.util.Optional;

/**
 * What waits for its place.
 *
 * @param pending how many entries
 * @param oldest when the oldest of them was written
 * @param released when a checkpoint last went out
 */
public record LogBacklog(long pending, Optional<Instant> oldest, Optional<Instant> released) {}
