package io.daypass.ledger;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The way up an audit path, as RFC 9162, section 2.1.3.2, has a verifier go. */
final class Climb {

  private Climb() {}

  static TreeHash root(byte[] leaf, long index, long size, List<TreeHash> path) {
    Deque<TreeHash> rest = new ArrayDeque<>(path);
    byte[] hash = leaf;
    long at = index;
    long last = size - 1;
    while (last > 0) {
      if ((at & 1) == 1) {
        hash = Merkle.node(rest.pop().bytes(), hash);
      } else if (at < last) {
        hash = Merkle.node(hash, rest.pop().bytes());
      }
      at >>= 1;
      last >>= 1;
    }
    if (!rest.isEmpty()) {
      throw new AssertionError("the path is too long by " + rest.size());
    }
    return TreeHash.of(hash);
  }
}
