package io.daypass.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The subtrees of the log as they are stored: the leaves, and the hashes of every 256 of them, of
 * every 256 of those, and so on. What lies between is computed from these. Read in groups of 256,
 * of which a few are remembered, so that proofs for neighbours cost little more than one.
 */
final class StoredTree implements Merkle.Subtrees {

  static final int STORED_LEVELS = 8;
  static final int GROUP = 1 << STORED_LEVELS;

  private static final int REMEMBERED_GROUPS = 64;

  /** Reads hashes of one stored level, in order. */
  interface Rows {

    List<byte[]> hashes(int level, long from, long to);
  }

  private final Rows rows;
  private final Map<Group, List<byte[]>> remembered =
      new LinkedHashMap<>(REMEMBERED_GROUPS, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Group, List<byte[]>> eldest) {
          return size() > REMEMBERED_GROUPS;
        }
      };

  StoredTree(Rows rows) {
    this.rows = rows;
  }

  private record Group(int level, long index) {}

  @Override
  public byte[] hash(int level, long index) {
    int stored = level - level % STORED_LEVELS;
    int width = 1 << (level - stored);
    long first = index * width;
    List<byte[]> group =
        remembered.computeIfAbsent(new Group(stored, first / GROUP), this::read);
    int from = (int) (first % GROUP);
    if (from + width > group.size()) {
      throw new IllegalStateException(
          "hashes from %d on are missing at level %d of the log".formatted(first, stored));
    }
    return folded(group.subList(from, from + width));
  }

  private List<byte[]> read(Group group) {
    long from = group.index() * GROUP;
    return rows.hashes(group.level(), from, from + GROUP);
  }

  private static byte[] folded(List<byte[]> hashes) {
    List<byte[]> row = hashes;
    while (row.size() > 1) {
      List<byte[]> above = new ArrayList<>(row.size() / 2);
      for (int i = 0; i < row.size(); i += 2) {
        above.add(Merkle.node(row.get(i), row.get(i + 1)));
      }
      row = above;
    }
    return Objects.requireNonNull(row.get(0));
  }
}
