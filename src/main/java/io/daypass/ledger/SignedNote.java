package io.daypass.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/** Texts with signatures under them, as C2SP signed-note has them. */
final class SignedNote {

  /** An em dash and a space. */
  private static final String SIGNATURE = "\u2014 ";

  private SignedNote() {}

  /**
   * The note: text, empty line, and a line for each key.
   *
   * @param text ends in a newline and has no empty line
   */
  static String sign(String text, List<SigningKey> keys) {
    byte[] bytes = text.getBytes(UTF_8);
    return keys.stream().map(key -> line(key, bytes)).collect(joining("", text + "\n", ""));
  }

  /** Whether one of the signatures is valid and of this key. */
  static boolean isSignedBy(VerifierKey key, String note) {
    int end = note.indexOf("\n\n");
    if (end < 0) {
      return false;
    }
    byte[] text = note.substring(0, end + 1).getBytes(UTF_8);
    return note.substring(end + 2).lines().anyMatch(line -> isOf(key, line, text));
  }

  private static String line(SigningKey key, byte[] text) {
    byte[] id = key.verifier().id();
    byte[] signature = key.sign(text);
    byte[] both = ByteBuffer.allocate(id.length + signature.length).put(id).put(signature).array();
    return SIGNATURE
        + key.verifier().name()
        + " "
        + Base64.getEncoder().encodeToString(both)
        + "\n";
  }

  private static boolean isOf(VerifierKey key, String line, byte[] text) {
    String start = SIGNATURE + key.name() + " ";
    if (!line.startsWith(start)) {
      return false;
    }
    byte[] both = decoded(line.substring(start.length()));
    return both.length > VerifierKey.ID_BYTES
        && Arrays.equals(Arrays.copyOf(both, VerifierKey.ID_BYTES), key.id())
        && key.verifies(text, Arrays.copyOfRange(both, VerifierKey.ID_BYTES, both.length));
  }

  private static byte[] decoded(String base64) {
    try {
      return Base64.getDecoder().decode(base64);
    } catch (IllegalArgumentException notBase64) {
      return new byte[0];
    }
  }
}
