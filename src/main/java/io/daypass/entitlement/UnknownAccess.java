package io.daypass.entitlement;

/** What the drift sweep does about access to a resource that Daypass did not give. */
public enum UnknownAccess {
  /** A finding for the owner; nothing is changed in the target. */
  REPORT,
  /** A finding, and the access is taken away. */
  REMOVE,
  /** Nothing: others decide who has it, as with plain accounts in a directory. */
  IGNORE
}
