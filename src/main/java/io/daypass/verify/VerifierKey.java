package io.daypass.verify;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The public Ed25519 key of a log with the name of that log, as C2SP signed-note writes it. */
final class VerifierKey {

  static final int ID_BYTES = 4;

  private static final byte ED25519 = 0x01;
  private static final int KEY_BYTES = 32;
  private static final Pattern SHAPE = Pattern.compile("([^+\\s]+)\\+([0-9a-f]{8})\\+(\\S+)");

  /** What stands before the 32 bytes in the form that Java reads (RFC 8410). */
  private static final byte[] X509 = HexFormat.of().parseHex("302a300506032b6570032100");

  private final String name;
  private final String id;
  private final PublicKey key;

  private VerifierKey(String name, String id, PublicKey key) {
    this.name = name;
    this.id = id;
    this.key = key;
  }

  static VerifierKey parse(String text, String where) throws Broken {
    Matcher parts = SHAPE.matcher(text);
    if (!parts.matches()) {
      throw malformed(where, text);
    }
    byte[] typed =
        Base64Text.decode(parts.group(3))
            .filter(bytes -> bytes.length == 1 + KEY_BYTES && bytes[0] == ED25519)
            .orElseThrow(() -> malformed(where, text));
    String id = id(parts.group(1), typed);
    if (!id.equals(parts.group(2))) {
      throw new Broken(Fault.MALFORMED_KEY, where, "key id " + id, "key id " + parts.group(2));
    }
    return new VerifierKey(
        parts.group(1), id, key(Arrays.copyOfRange(typed, 1, typed.length), where));
  }

  String name() {
    return name;
  }

  /** Eight hex digits. */
  String id() {
    return id;
  }

  boolean hasSigned(byte[] text, byte[] signature) {
    try {
      Signature check = Signature.getInstance("Ed25519");
      check.initVerify(key);
      check.update(text);
      return check.verify(signature);
    } catch (SignatureException e) {
      return false;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Java 15 and later have Ed25519", e);
    }
  }

  @Override
  public String toString() {
    return name + "+" + id;
  }

  private static String id(String name, byte[] typed) {
    MessageDigest digest = Hash.sha256();
    digest.update((name + "\n").getBytes(UTF_8));
    return HexFormat.of().formatHex(digest.digest(typed), 0, ID_BYTES);
  }

  private static PublicKey key(byte[] point, String where) throws Broken {
    byte[] encoded = Arrays.copyOf(X509, X509.length + KEY_BYTES);
    System.arraycopy(point, 0, encoded, X509.length, KEY_BYTES);
    try {
      return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
    } catch (GeneralSecurityException e) {
      throw malformed(where, "a key that is no Ed25519 key");
    }
  }

  private static Broken malformed(String where, String found) {
    return new Broken(Fault.MALFORMED_KEY, where, "name+id+base64 of an Ed25519 key", found);
  }
}
