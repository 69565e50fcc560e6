package io.daypass.drift;

/** How a target can differ from what should be held in it. */
public enum DriftKind {
  /** Somebody has access that Daypass never gave. */
  UNKNOWN,
  /** Somebody should have access, and the target has lost it. */
  MISSING,
  /** Daypass gave the access, its last grant is over, and the target has it all the same. */
  OUTLIVED
}
