package io.daypass.drift;

/** What the sweep does about a finding. */
public enum DriftResponse {
  /** Tells the owner. */
  REPORT,
  /** Issues the access again. */
  REPAIR,
  /** Takes the access away. */
  REMOVE
}
