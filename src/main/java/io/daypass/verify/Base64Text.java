package io.daypass.verify;

import java.util.Base64;
import java.util.Optional;

/** Base64 of RFC 4648 §4 in its one form; anything else would give a text a twin. */
final class Base64Text {

  private Base64Text() {}

  static Optional<byte[]> decode(String text) {
    try {
      byte[] bytes = Base64.getDecoder().decode(text);
      return Optional.of(bytes).filter(b -> Base64.getEncoder().encodeToString(b).equals(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  static Optional<Hash> hash(String text) {
    return decode(text).filter(bytes -> bytes.length == Hash.BYTES).map(Hash::of);
  }
}
