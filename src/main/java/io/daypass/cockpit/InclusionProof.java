package io.daypass.cockpit;

import io.daypass.identity.Sha256;
import io.daypass.ledger.LeafHash;
import io.daypass.ledger.LoggedEntry;
import io.daypass.ledger.SignedCheckpoint;
import io.daypass.ledger.TreeHash;
import java.security.MessageDigest;
import java.util.List;

/**
 * That an entry is in the tree whose root was signed: the hashes beside its way to the root (RFC
 * 6962, section 2.1.1).
 */
record InclusionProof(LoggedEntry entry, List<TreeHash> path, SignedCheckpoint checkpoint) {

  private static final byte NODE = 0x01;

  InclusionProof {
    path = List.copyOf(path);
  }

  /** Whether the way really leads to the root, as RFC 9162, section 2.1.3.2, has it walked. */
  boolean isSound() {
    long node = entry.index();
    long last = checkpoint.size() - 1;
    if (node > last) {
      return false;
    }
    byte[] reached = leaf().bytes();
    for (TreeHash beside : path) {
      if (last == 0) {
        return false;
      }
      if (node % 2 == 1 || node == last) {
        reached = parent(beside.bytes(), reached);
        while (node % 2 == 0 && node != 0) {
          node /= 2;
          last /= 2;
        }
      } else {
        reached = parent(reached, beside.bytes());
      }
      node /= 2;
      last /= 2;
    }
    return last == 0 && TreeHash.of(reached).equals(checkpoint.root());
  }

  /** The text of C2SP tlog-proof, which verifiers read without Daypass. */
  String text() {
    StringBuilder text = new StringBuilder("c2sp.org/tlog-proof@v1\n");
    text.append("index ").append(entry.index()).append('\n');
    path.forEach(hash -> text.append(hash.base64()).append('\n'));
    return text.append('\n').append(checkpoint.note()).toString();
  }

  private LeafHash leaf() {
    return entry.entry().leafHash();
  }

  private static byte[] parent(byte[] left, byte[] right) {
    MessageDigest digest = Sha256.digest();
    digest.update(NODE);
    digest.update(left);
    return digest.digest(right);
  }
}
