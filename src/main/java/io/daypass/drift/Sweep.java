package io.daypass.drift;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One comparison of all targets.
 *
 * @param askedBy who wanted it; null when its time had come
 * @param brokenOff whether its node stopped in the middle; the next one begins anew
 */
public record Sweep(
    UUID id,
    @Nullable String askedBy,
    Instant askedAt,
    @Nullable Instant startedAt,
    @Nullable Instant endedAt,
    boolean brokenOff,
    Counts counts) {

  /**
   * What it came to.
   *
   * @param heldBack targets in which it refused to act
   */
  public record Counts(int detected, int resolved, int repaired, int removed, int heldBack) {}

  /** The word in the API. */
  public String status() {
    if (startedAt == null) {
      return "waiting";
    }
    if (endedAt == null) {
      return "running";
    }
    return brokenOff ? "broken-off" : "done";
  }
}
