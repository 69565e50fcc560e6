package io.daypass.ledger;

import io.daypass.identity.Sha256;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** The SHA-256 leaf hash of one entry as in RFC 6962, written as 64 lower-case hex digits. */
public record LeafHash(String hex) {

  private static final Pattern SHAPE = Pattern.compile("[0-9a-f]{64}");
  private static final byte LEAF = 0x00;

  /** Stands before the first entry of a stream. A new request starts with it. */
  public static final LeafHash NONE = new LeafHash("0".repeat(64));

  public LeafHash {
    if (!SHAPE.matcher(hex).matches()) {
      throw new IllegalArgumentException("not a leaf hash: " + hex);
    }
  }

  public static LeafHash of(byte[] hash) {
    return new LeafHash(HexFormat.of().formatHex(hash));
  }

  static LeafHash ofBody(byte[] body) {
    MessageDigest digest = Sha256.digest();
    digest.update(LEAF);
    return of(digest.digest(body));
  }

  public byte[] bytes() {
    return HexFormat.of().parseHex(hex);
  }

  @Override
  public String toString() {
    return hex;
  }
}
