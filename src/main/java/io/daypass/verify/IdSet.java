package io.daypass.verify;

import java.util.UUID;

/** All ids so far, in some thirty bytes each: a million entries must fit into a small heap. */
final class IdSet {

  private long[] high = new long[1 << 12];
  private long[] low = new long[1 << 12];
  private int size;

  /** Whether the id is new. An id of version 7 is never all zeros, which marks a free slot. */
  boolean add(UUID id) {
    if (size * 2 > high.length) {
      grow();
    }
    return put(id.getMostSignificantBits(), id.getLeastSignificantBits());
  }

  private boolean put(long most, long least) {
    int slot = slot(most, least);
    while (high[slot] != 0 || low[slot] != 0) {
      if (high[slot] == most && low[slot] == least) {
        return false;
      }
      slot = (slot + 1) & (high.length - 1);
    }
    high[slot] = most;
    low[slot] = least;
    size++;
    return true;
  }

  private int slot(long most, long least) {
    long mixed = (most ^ Long.rotateLeft(least, 31)) * 0x9E3779B97F4A7C15L;
    return (int) (mixed >>> 33) & (high.length - 1);
  }

  private void grow() {
    long[] oldHigh = high;
    long[] oldLow = low;
    high = new long[oldHigh.length * 2];
    low = new long[oldHigh.length * 2];
    size = 0;
    for (int i = 0; i < oldHigh.length; i++) {
      if (oldHigh[i] != 0 || oldLow[i] != 0) {
        put(oldHigh[i], oldLow[i]);
      }
    }
  }
}
