package io.daypass.ledger;

import io.daypass.identity.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;

/**
 * Somebody's own words with their salt. Without the salt a short text could be guessed from its
 * hash, so both are deleted together.
 */
record SaltedText(byte[] salt, String content) {

  static final int SALT_BYTES = 16;
  static final int LONGEST = 4_000;

  SaltedText {
    if (salt.length != SALT_BYTES) {
      throw new IllegalArgumentException("a salt has 16 bytes, not " + salt.length);
    }
    if (content.length() > LONGEST) {
      throw new IllegalArgumentException(
          "a text has %d characters at most, not %d".formatted(LONGEST, content.length()));
    }
    if (content.indexOf('\0') >= 0 || !StandardCharsets.UTF_8.newEncoder().canEncode(content)) {
      throw new IllegalArgumentException("a text holds the character NUL or half a surrogate pair");
    }
  }

  String sha256() {
    MessageDigest digest = Sha256.digest();
    digest.update(salt);
    return HexFormat.of().formatHex(digest.digest(content.getBytes(StandardCharsets.UTF_8)));
  }

  @Override
  public String toString() {
    return "[text]";
  }
}
