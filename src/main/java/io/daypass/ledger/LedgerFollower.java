package io.daypass.ledger;

/** Hears of every entry once it has been committed; what was rolled back it never hears of. */
public interface LedgerFollower {

  /**
   * Runs in the thread that committed, which still holds its connection: no SQL here, and nothing
   * that takes time.
   */
  void written(AuditEvent event, LedgerEntry entry);
}
