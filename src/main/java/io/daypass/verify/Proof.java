package io.daypass.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where one entry lies in the tree, and the hashes that lead from it to the root. */
final class Proof {

  private static final int TREE_NEVER_DEEPER = 63;
  private static final Pattern SHAPE =
      Pattern.compile(
          "c2sp\\.org/tlog-proof@v1\\n(?:extra [^\\n]*\\n)?index (0|[1-9][0-9]{0,17})\\n"
              + "((?:[^\\n]+\\n)*)\\n(.*)",
          Pattern.DOTALL);

  private final String where;
  private final long index;
  private final List<Hash> path;
  private final String checkpoint;

  private Proof(String where, long index, List<Hash> path, String checkpoint) {
    this.where = where;
    this.index = index;
    this.path = path;
    this.checkpoint = checkpoint;
  }

  static Proof parse(String text, String where) throws Broken {
    Matcher parts = SHAPE.matcher(text);
    if (!parts.matches()) {
      throw malformed(where, text.lines().findFirst().orElse("nothing"));
    }
    List<Hash> path = new ArrayList<>();
    for (String line : lines(parts.group(2))) {
      path.add(Base64Text.hash(line).orElseThrow(() -> malformed(where, line)));
    }
    if (path.size() > TREE_NEVER_DEEPER) {
      throw malformed(where, path.size() + " hashes");
    }
    return new Proof(where, Long.parseLong(parts.group(1)), path, parts.group(3));
  }

  long index() {
    return index;
  }

  String where() {
    return where;
  }

  void check(Hash leaf, Note note) throws Broken {
    if (!checkpoint.equals(note.text())) {
      throw new Broken(
          Fault.PROOF_CHECKPOINT, where, "the checkpoint of the export", "another checkpoint");
    }
    if (!leadsTo(leaf, note)) {
      throw new Broken(
          Fault.PROOF_MISMATCH,
          where + ", index " + index,
          "a path to the root " + note.root(),
          "a path that ends elsewhere");
    }
  }

  /** RFC 9162 §2.1.3.2, which walks the tree of RFC 6962. */
  private boolean leadsTo(Hash leaf, Note note) {
    if (index >= note.size()) {
      return false;
    }
    long node = index;
    long last = note.size() - 1;
    Hash hash = leaf;
    for (Hash sibling : path) {
      if (last == 0) {
        return false;
      }
      if ((node & 1) == 1 || node == last) {
        hash = Hash.node(sibling, hash);
        while ((node & 1) == 0 && node != 0) {
          node >>= 1;
          last >>= 1;
        }
      } else {
        hash = Hash.node(hash, sibling);
      }
      node >>= 1;
      last >>= 1;
    }
    return last == 0 && hash.equals(note.root());
  }

  private static List<String> lines(String text) {
    return text.isEmpty() ? List.of() : List.of(text.split("\n", -1)).subList(0, count(text));
  }

  private static int count(String text) {
    return (int) text.chars().filter(c -> c == '\n').count();
  }

  private static Broken malformed(String where, String found) {
    return new Broken(Fault.MALFORMED_PROOF, where, "c2sp.org/tlog-proof@v1", found);
  }
}
