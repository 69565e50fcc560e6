package io.daypass.siem;

import io.daypass.ledger.LoggedEntry;
import java.time.Duration;
import java.util.List;

/**
 * One receiver of the ledger's entries. A new kind of sink is one class: it implements this and
 * holds its {@link SinkType} as a nested component.
 */
interface Sink extends AutoCloseable {

  /**
   * Hands entries over in this order, and returns once the receiver has confirmed all of them, as
   * far as its protocol can. The same ones may come again.
   *
   * @throws Undelivered when it has not; some of them may have arrived all the same
   */
  void deliver(List<LoggedEntry> entries) throws Undelivered;

  /**
   * How long {@link #deliver} can take at most. For that long, and some more, no other node hands
   * anything to the same receiver.
   */
  Duration longest();

  /** How many entries it takes together. */
  default int atOnce() {
    return Integer.MAX_VALUE;
  }

  @Override
  default void close() {}
}
