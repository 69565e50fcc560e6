package io.daypass.connector;

import io.daypass.entitlement.Entitlement;

/**
 * Where a piece of access sits in a target.
 *
 * @param handle the target's own id of it, empty as long as it is not known
 */
public record ExternalRef(String account, Entitlement entitlement, String handle) {

  public ExternalRef withHandle(String newHandle) {
    return new ExternalRef(account, entitlement, newHandle);
  }
}
