package io.daypass.verify;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A checkpoint of a log: a note of three lines with its signatures (C2SP tlog-checkpoint). */
final class Note {

  /** C2SP asks for at least 16; a note with many more is somebody's joke. */
  private static final int MOST_SIGNATURES = 32;

  private static final Pattern SHAPE =
      Pattern.compile(
          "([^\\n]+)\\n(0|[1-9][0-9]{0,17})\\n([A-Za-z0-9+/=]+)\\n\\n((?:\u2014 [^\\n]+\\n)+)");
  private static final Pattern SIGNATURE = Pattern.compile("\u2014 (\\S+) (\\S+)\\n");

  private final String whole;
  private final String origin;
  private final long size;
  private final Hash root;
  private final List<Signed> signatures;

  // The bytes stay inside.
  @SuppressWarnings("ArrayRecordComponent")
  private record Signed(String name, String keyId, byte[] signature) {}

  private Note(String whole, String origin, long size, Hash root, List<Signed> signatures) {
    this.whole = whole;
    this.origin = origin;
    this.size = size;
    this.root = root;
    this.signatures = signatures;
  }

  static Note parse(String text, Fault otherwise, String where) throws Broken {
    Matcher parts = SHAPE.matcher(text);
    if (!parts.matches()) {
      throw new Broken(otherwise, where, "origin, size, root, signatures", shortened(text));
    }
    Hash root =
        Base64Text.hash(parts.group(3))
            .orElseThrow(() -> new Broken(otherwise, where, "a root of 32 bytes", parts.group(3)));
    return new Note(
        text,
        parts.group(1),
        Long.parseLong(parts.group(2)),
        root,
        signatures(parts.group(4), otherwise, where));
  }

  /**
   * Trusts the note when a key of the log has signed it, and no signature of a known key is wrong.
   * Signatures of strangers count for nothing, as C2SP demands.
   *
   * @return the keys that have signed
   */
  List<VerifierKey> verify(List<VerifierKey> keys, String where) throws Broken {
    if (keys.stream().noneMatch(key -> key.name().equals(origin))) {
      throw new Broken(Fault.FOREIGN_ORIGIN, where, names(keys), origin);
    }
    byte[] signedText = whole.substring(0, whole.lastIndexOf("\n\n") + 1).getBytes(UTF_8);
    List<VerifierKey> signers = new ArrayList<>();
    for (Signed signed : signatures) {
      for (VerifierKey key : keys) {
        if (key.name().equals(signed.name()) && key.id().equals(signed.keyId())) {
          if (!key.hasSigned(signedText, signed.signature())) {
            throw new Broken(Fault.BAD_SIGNATURE, where, "a signature of " + key, "another");
          }
          signers.add(key);
        }
      }
    }
    if (signers.stream().noneMatch(key -> key.name().equals(origin))) {
      throw new Broken(Fault.WRONG_KEY, where, keys, signatures.stream().map(Note::by).toList());
    }
    return signers;
  }

  String text() {
    return whole;
  }

  String origin() {
    return origin;
  }

  long size() {
    return size;
  }

  Hash root() {
    return root;
  }

  private static List<Signed> signatures(String lines, Fault otherwise, String where)
      throws Broken {
    List<Signed> signatures = new ArrayList<>();
    Matcher line = SIGNATURE.matcher(lines);
    int end = 0;
    while (line.find() && line.start() == end && signatures.size() < MOST_SIGNATURES) {
      String shown = line.group(2);
      byte[] bytes =
          Base64Text.decode(shown)
              .filter(decoded -> decoded.length > VerifierKey.ID_BYTES)
              .orElseThrow(() -> new Broken(otherwise, where, "a signature", shown));
      signatures.add(
          new Signed(
              line.group(1),
              HexFormat.of().formatHex(bytes, 0, VerifierKey.ID_BYTES),
              Arrays.copyOfRange(bytes, VerifierKey.ID_BYTES, bytes.length)));
      end = line.end();
    }
    if (end != lines.length()) {
      throw new Broken(otherwise, where, "lines with a signature", shortened(lines));
    }
    return signatures;
  }

  private static String by(Signed signed) {
    return signed.name() + "+" + signed.keyId();
  }

  private static List<String> names(List<VerifierKey> keys) {
    return keys.stream().map(VerifierKey::name).distinct().toList();
  }

  private static String shortened(String text) {
    String line = text.strip().replace("\n", "\\n");
    return line.length() <= 80 ? line : line.substring(0, 80) + "...";
  }
}
