package io.daypass.evidence;

import io.daypass.ledger.SignedCheckpoint;
import io.daypass.ledger.TreeHash;
import java.util.List;

/** A proof as C2SP tlog-proof writes it. */
final class ProofText {

  private ProofText() {}

  static String of(long index, List<TreeHash> path, SignedCheckpoint checkpoint) {
    StringBuilder text = new StringBuilder("c2sp.org/tlog-proof@v1\nindex " + index + "\n");
    path.forEach(hash -> text.append(hash.base64()).append('\n'));
    return text.append('\n').append(checkpoint.note()).toString();
  }
}
