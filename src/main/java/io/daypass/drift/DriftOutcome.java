package io.daypass.drift;

/** How a finding came to its end. */
public enum DriftOutcome {
  /** The difference went away without the sweep. */
  GONE,
  /** The sweep had the access issued again, and the target has it. */
  REPAIRED,
  /** The sweep had the access taken away, and the target no longer has it. */
  REMOVED,
  /** The catalogue no longer names the entitlement, so nobody looks any more. */
  UNWATCHED
}
