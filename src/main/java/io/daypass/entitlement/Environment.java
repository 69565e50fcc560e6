package io.daypass.entitlement;

/** Where a resource lives. */
public enum Environment {
  DEVELOPMENT,
  TEST,
  PRODUCTION
}
