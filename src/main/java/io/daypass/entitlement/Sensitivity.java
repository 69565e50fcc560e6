package io.daypass.entitlement;

/** How much harm a resource can do in the wrong hands. */
public enum Sensitivity {
  LOW,
  MEDIUM,
  HIGH,
  CRITICAL
}
