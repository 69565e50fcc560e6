package io.daypass.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.daypass.identity.Sha256;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.spec.EdECPoint;
import java.security.spec.EdECPublicKeySpec;
import java.security.spec.NamedParameterSpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/** The public half of a key that signs notes, as C2SP signed-note writes it. */
// The bytes are never given out, and compared below.
@SuppressWarnings("ArrayRecordComponent")
record VerifierKey(String name, byte[] point) {

  static final String ALGORITHM = "Ed25519";
  static final int ID_BYTES = 4;

  private static final byte ED25519 = 0x01;
  private static final byte NEWLINE = 0x0A;
  private static final int POINT_BYTES = 32;
  private static final int HIGHEST_BIT = 0x80;

  VerifierKey {
    // What is not a name would let one key pass for another's, or break the line it stands in.
    if (name.isEmpty()
        || name.codePoints().anyMatch(c -> c == '+' || Character.isWhitespace(c) || c < ' ')) {
      throw new IllegalArgumentException("not the name of a key: " + name);
    }
    if (point.length != POINT_BYTES) {
      throw new IllegalArgumentException("a public key has 32 bytes, not " + point.length);
    }
    point = point.clone();
  }

  /** The first four bytes of a hash of name and key: which key a signature claims to be of. */
  byte[] id() {
    MessageDigest digest = Sha256.digest();
    digest.update(name.getBytes(UTF_8));
    digest.update(NEWLINE);
    digest.update(typed());
    return Arrays.copyOf(digest.digest(), ID_BYTES);
  }

  /** {@code name+id+key}, what a verifier is given. */
  String text() {
    return name
        + "+"
        + HexFormat.of().formatHex(id())
        + "+"
        + Base64.getEncoder().encodeToString(typed());
  }

  boolean verifies(byte[] text, byte[] signature) {
    try {
      Signature check = Signature.getInstance(ALGORITHM);
      check.initVerify(publicKey());
      check.update(text);
      return check.verify(signature);
    } catch (SignatureException malformed) {
      return false;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this Java cannot check an Ed25519 signature", e);
    }
  }

  private byte[] typed() {
    return ByteBuffer.allocate(1 + POINT_BYTES).put(ED25519).put(point).array();
  }

  /** RFC 8032: y in little-endian order, and the parity of x in the highest bit. */
  private PublicKey publicKey() throws GeneralSecurityException {
    byte[] bigEndian = new byte[POINT_BYTES];
    for (int i = 0; i < POINT_BYTES; i++) {
      bigEndian[i] = point[POINT_BYTES - 1 - i];
    }
    boolean odd = (bigEndian[0] & HIGHEST_BIT) != 0;
    bigEndian[0] &= (byte) ~HIGHEST_BIT;
    EdECPoint y = new EdECPoint(odd, new BigInteger(1, bigEndian));
    return KeyFactory.getInstance(ALGORITHM)
        .generatePublic(new EdECPublicKeySpec(NamedParameterSpec.ED25519, y));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof VerifierKey that
        && name.equals(that.name)
        && Arrays.equals(point, that.point);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(point);
  }

  @Override
  public String toString() {
    return text();
  }
}
