package io.daypass.verify;

/** How the command ends, for scripts. */
final class Exit {

  static final int VALID = 0;

  /** Something contradicts something else: this is not what the ledger said. */
  static final int INVALID = 1;

  /** The command itself was not understood; nothing was checked. */
  static final int USAGE = 2;

  /** The export is torn or of an unknown kind; nothing can be said about the ledger. */
  static final int UNREADABLE = 3;

  private Exit() {}
}
