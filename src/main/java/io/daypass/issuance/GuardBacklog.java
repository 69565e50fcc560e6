package io.daypass.issuance;

/** Whether the guard needs the machine for itself just now. Cheap enough to be asked often. */
public interface GuardBacklog {

  /** True while there is work that was due some time ago and nobody has taken. */
  boolean isBehind();
}
