package io.daypass.ledger;

import io.daypass.identity.Sha256;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** The SHA-256 hash of a whole tree or of a part of it, written as 64 lower-case hex digits. */
public record TreeHash(String hex) {

  private static final Pattern SHAPE = Pattern.compile("[0-9a-f]{64}");

  /** The root of the tree without entries: the hash of nothing. */
  public static final TreeHash EMPTY = of(Sha256.digest().digest());

  public TreeHash {
    if (!SHAPE.matcher(hex).matches()) {
      throw new IllegalArgumentException("not a tree hash: " + hex);
    }
  }

  public static TreeHash of(byte[] hash) {
    return new TreeHash(HexFormat.of().formatHex(hash));
  }

  public byte[] bytes() {
    return HexFormat.of().parseHex(hex);
  }

  /** As in checkpoints and proofs. */
  public String base64() {
    return Base64.getEncoder().encodeToString(bytes());
  }

  @Override
  public String toString() {
    return hex;
  }
}
