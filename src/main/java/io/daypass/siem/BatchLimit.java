package io.daypass.siem;

import io.daypass.ledger.LoggedEntry;
import java.util.List;

/**
 * How many entries go out together: as many as configured while all is well, one after a failure,
 * and then twice as many each time. Never more than a receiver takes in one body, but always one.
 */
final class BatchLimit {

  /** Of ledger bodies; what is sent is about three times as large. */
  static final int MOST_BYTES = 256 * 1024;

  private final int most;
  private int now;

  BatchLimit(int most) {
    this.most = most;
    this.now = most;
  }

  int now() {
    return now;
  }

  void one() {
    now = 1;
  }

  void grow() {
    now = Math.min(most, now * 2);
  }

  List<LoggedEntry> cut(List<LoggedEntry> entries) {
    long bytes = 0;
    int taken = 0;
    for (LoggedEntry entry : entries) {
      bytes += entry.entry().body().length;
      if (taken > 0 && bytes > MOST_BYTES) {
        break;
      }
      taken++;
    }
    return entries.subList(0, taken);
  }
}
