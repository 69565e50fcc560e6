package io.daypass.siem;

import io.daypass.ledger.LoggedEntry;

/** How an entry is written for a receiver. */
@FunctionalInterface
interface Format {

  /** The entry in one line. */
  String line(LoggedEntry entry);
}
