package io.daypass.entitlement;

import java.util.UUID;

/** Names access that somebody holds. A target sees it too, so it carries no meaning. */
public record GrantId(UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}
