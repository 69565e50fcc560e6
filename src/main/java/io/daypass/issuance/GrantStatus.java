package io.daypass.issuance;

/** How far a grant has come. */
public enum GrantStatus {
  /** Some target has not confirmed yet. */
  ISSUING,
  /** Every target was read back and has the access. */
  ACTIVE,
  /** The access is being taken away. */
  REVOKING,
  /** Every target was read back and no longer has the access on account of this grant. */
  REVOKED
}
