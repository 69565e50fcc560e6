package io.daypass.entitlement;

/**
 * Two roles that one person must not hold together (NIST SP 800-53 AC-5).
 *
 * @param reason a sentence that the requester reads when refused
 */
public record DutyConflict(RoleId first, RoleId second, String reason) {

  public boolean isBetween(RoleId one, RoleId other) {
    return (first.equals(one) && second.equals(other))
        || (first.equals(other) && second.equals(one));
  }
}
