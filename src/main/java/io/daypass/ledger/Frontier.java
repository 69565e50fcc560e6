package io.daypass.ledger;

import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

/**
 * The right edge of a growing tree: the hashes of its complete subtrees, one for each bit of its
 * size. All that is needed to add a leaf and to know the root.
 */
final class Frontier {

  private static final int HASH_BYTES = 32;

  /** The smallest subtree, the rightmost one, is first. */
  private final Deque<byte[]> edge = new ArrayDeque<>();

  private long size;

  private Frontier(long size) {
    this.size = size;
  }

  static Frontier empty() {
    return new Frontier(0);
  }

  /** As it was packed at this size. */
  static Frontier of(long size, byte[] packed) {
    if (packed.length != Long.bitCount(size) * HASH_BYTES) {
      throw new IllegalArgumentException(
          "a frontier of size %d has %d hashes, not %d bytes"
              .formatted(size, Long.bitCount(size), packed.length));
    }
    Frontier frontier = new Frontier(size);
    ByteBuffer rest = ByteBuffer.wrap(packed);
    while (rest.hasRemaining()) {
      byte[] hash = new byte[HASH_BYTES];
      rest.get(hash);
      frontier.edge.push(hash);
    }
    return frontier;
  }

  /** Hears of every subtree that has become complete, leaves apart. */
  interface Completed {

    void subtree(int level, long index, byte[] hash);
  }

  void push(byte[] leaf, Completed completed) {
    byte[] hash = leaf;
    for (int level = 1; level <= Long.numberOfTrailingZeros(size + 1); level++) {
      hash = Merkle.node(edge.pop(), hash);
      completed.subtree(level, size >> level, hash);
    }
    edge.push(hash);
    size++;
  }

  long size() {
    return size;
  }

  TreeHash root() {
    Iterator<byte[]> fromTheRight = edge.iterator();
    if (!fromTheRight.hasNext()) {
      return TreeHash.EMPTY;
    }
    byte[] root = fromTheRight.next();
    while (fromTheRight.hasNext()) {
      root = Merkle.node(fromTheRight.next(), root);
    }
    return TreeHash.of(root);
  }

  /** The hashes one after the other, the largest subtree first. */
  byte[] packed() {
    ByteBuffer packed = ByteBuffer.allocate(edge.size() * HASH_BYTES);
    edge.descendingIterator().forEachRemaining(packed::put);
    return packed.array();
  }
}
