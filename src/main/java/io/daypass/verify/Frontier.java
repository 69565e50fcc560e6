package io.daypass.verify;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

/**
 * The tree of RFC 6962 as it grows: one hash for each whole subtree, so log2 of the number of
 * leaves is all that is kept.
 */
final class Frontier {

  /** Smallest subtree first. */
  private final Deque<Hash> subtrees = new ArrayDeque<>();

  private long size;

  void add(Hash leaf) {
    Hash grown = leaf;
    for (long bits = size; (bits & 1) == 1; bits >>= 1) {
      grown = Hash.node(subtrees.pop(), grown);
    }
    subtrees.push(grown);
    size++;
  }

  long size() {
    return size;
  }

  Hash root() {
    Iterator<Hash> smallestFirst = subtrees.iterator();
    if (!smallestFirst.hasNext()) {
      return Hash.ofNothing();
    }
    Hash root = smallestFirst.next();
    while (smallestFirst.hasNext()) {
      root = Hash.node(smallestFirst.next(), root);
    }
    return root;
  }
}
