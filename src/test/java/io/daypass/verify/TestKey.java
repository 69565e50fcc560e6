package io.daypass.verify;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.NamedParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * A key for tests that everybody can make: its seed is one byte, 32 times. It signs nothing that
 * matters.
 */
final class TestKey {

  /** What stands before the seed in the form that Java reads (RFC 8410). */
  private static final byte[] PKCS8 = HexFormat.of().parseHex("302e020100300506032b657004220420");

  private final String name;
  private final PrivateKey secret;
  private final byte[] typed;

  TestKey(String name, int seed) {
    this.name = name;
    byte[] bytes = new byte[32];
    Arrays.fill(bytes, (byte) seed);
    try {
      this.secret = KeyFactory.getInstance("Ed25519").generatePrivate(pkcs8(bytes));
      this.typed = typed(bytes);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  String verifierKey() {
    return name + "+" + HexFormat.of().formatHex(id()) + "+" + TestLog.base64(typed);
  }

  /** The line of a note that carries the signature of its text. */
  String signature(String text) {
    try {
      Signature signature = Signature.getInstance("Ed25519");
      signature.initSign(secret);
      signature.update(text.getBytes(UTF_8));
      byte[] signed = signature.sign();
      byte[] both = Arrays.copyOf(id(), 4 + signed.length);
      System.arraycopy(signed, 0, both, 4, signed.length);
      return "\u2014 " + name + " " + TestLog.base64(both) + "\n";
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private byte[] id() {
    return Arrays.copyOf(TestLog.sha256((name + "\n").getBytes(UTF_8), typed), 4);
  }

  private static PKCS8EncodedKeySpec pkcs8(byte[] seed) {
    byte[] encoded = Arrays.copyOf(PKCS8, PKCS8.length + seed.length);
    System.arraycopy(seed, 0, encoded, PKCS8.length, seed.length);
    return new PKCS8EncodedKeySpec(encoded);
  }

  /** Java derives a public key only while it makes a pair, so the pair is made from the seed. */
  private static byte[] typed(byte[] seed) throws GeneralSecurityException {
    KeyPairGenerator pairs = KeyPairGenerator.getInstance("Ed25519");
    pairs.initialize(NamedParameterSpec.ED25519, new Seed(seed));
    PublicKey key = pairs.generateKeyPair().getPublic();
    byte[] encoded = key.getEncoded();
    byte[] typed = Arrays.copyOfRange(encoded, encoded.length - 33, encoded.length);
    typed[0] = 1;
    return typed;
  }

  /** Gives the seed where randomness is asked for. */
  private static final class Seed extends SecureRandom {

    private static final long serialVersionUID = 1;

    private final byte[] seed;

    Seed(byte[] seed) {
      this.seed = seed;
    }

    @Override
    public void nextBytes(byte[] bytes) {
      System.arraycopy(seed, 0, bytes, 0, bytes.length);
    }
  }
}
