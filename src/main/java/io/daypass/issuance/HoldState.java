package io.daypass.issuance;

/** How far one piece of a grant has come in its target. */
public enum HoldState {
  /** To be issued. */
  WANTED,
  /** Issued, read back and present. */
  HELD,
  /** To be taken away. */
  RELEASING,
  /** Read back and absent, or left to another grant, or left because it was there before. */
  RELEASED,
  /** The target said no; it never existed. */
  REFUSED;

  public boolean isOver() {
    return this == RELEASED || this == REFUSED;
  }
}
