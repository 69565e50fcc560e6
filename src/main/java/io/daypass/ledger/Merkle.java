package io.daypass.ledger;

import io.daypass.identity.Sha256;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;

/**
 * The Merkle tree of RFC 6962, section 2.1, over whatever keeps the hashes of its complete
 * subtrees. Nothing here depends on how or where these are kept.
 */
final class Merkle {

  private static final byte NODE = 0x01;

  private Merkle() {}

  /** Gives the hash of a complete subtree of 2^level leaves, the index-th of its size. */
  interface Subtrees {

    byte[] hash(int level, long index);
  }

  static byte[] node(byte[] left, byte[] right) {
    MessageDigest digest = Sha256.digest();
    digest.update(NODE);
    digest.update(left);
    return digest.digest(right);
  }

  static TreeHash root(long size, Subtrees subtrees) {
    return size == 0 ? TreeHash.EMPTY : TreeHash.of(hash(0, size, subtrees));
  }

  /** The audit path of section 2.1.1: the hashes beside the way from the leaf up to the root. */
  static List<TreeHash> path(long index, long size, Subtrees subtrees) {
    if (index < 0 || index >= size) {
      throw new IllegalArgumentException(
          "there is no entry %d in a log of size %d".formatted(index, size));
    }
    List<TreeHash> path = new ArrayList<>();
    collect(index, 0, size, subtrees, path);
    return path;
  }

  private static void collect(
      long index, long from, long to, Subtrees subtrees, List<TreeHash> path) {
    if (to - from == 1) {
      return;
    }
    long middle = middle(from, to);
    if (index < middle) {
      collect(index, from, middle, subtrees, path);
      path.add(TreeHash.of(hash(middle, to, subtrees)));
    } else {
      collect(index, middle, to, subtrees, path);
      path.add(TreeHash.of(hash(from, middle, subtrees)));
    }
  }

  /** Of the leaves from here to there; {@code from} is a multiple of the largest power of two. */
  private static byte[] hash(long from, long to, Subtrees subtrees) {
    long leaves = to - from;
    if (Long.bitCount(leaves) == 1) {
      int level = Long.numberOfTrailingZeros(leaves);
      return subtrees.hash(level, from >> level);
    }
    long middle = middle(from, to);
    return node(hash(from, middle, subtrees), hash(middle, to, subtrees));
  }

  /** A tree is split at the largest power of two below its size. */
  private static long middle(long from, long to) {
    return from + Long.highestOneBit(to - from - 1);
  }
}
