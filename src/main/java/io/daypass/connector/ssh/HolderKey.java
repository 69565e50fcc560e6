package io.daypass.connector.ssh;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.config.keys.PublicKeyEntry;
import org.apache.sshd.common.config.keys.PublicKeyEntryResolver;
import org.apache.sshd.common.util.buffer.BufferException;
import org.apache.sshd.common.util.buffer.ByteArrayBuffer;

/**
 * The public key that a requester sent, read strictly. A sentence about a bad one never repeats it:
 * it may be a secret that was pasted by mistake.
 */
final class HolderKey {

  private static final int MAX_CHARACTERS = 16 * 1024;

  /**
   * RSA below 3072 bits has less than 128 bits of strength (NIST SP 800-57); ssh-keygen itself
   * makes no shorter one unless told to. Above 16384 OpenSSH refuses.
   */
  private static final int MIN_RSA_BITS = 3072;

  private static final int MAX_RSA_BITS = 16384;
  private static final BigInteger MIN_RSA_EXPONENT = BigInteger.valueOf(65537);

  private static final List<String> TYPES =
      List.of(
          "ssh-ed25519",
          "ecdsa-sha2-nistp256",
          "ecdsa-sha2-nistp384",
          "ecdsa-sha2-nistp521",
          "ssh-rsa");

  private static final String ADVICE =
      "Make a key with: ssh-keygen -t ed25519, and send the one line of the file that ends in .pub.";

  private final PublicKey key;
  private final String line;

  private HolderKey(PublicKey key, String line) {
    this.key = key;
    this.line = line;
  }

  /** Why this key cannot be certified, as a sentence; empty when it can. */
  static Optional<String> objectionTo(Optional<String> text) {
    try {
      HolderKey unused = read(text);
      return Optional.empty();
    } catch (BadKey e) {
      return Optional.of(e.sentence);
    }
  }

  /** Reads a key that nothing speaks against. */
  static HolderKey of(String text) {
    try {
      return read(Optional.of(text));
    } catch (BadKey e) {
      throw new IllegalArgumentException(e.sentence, e);
    }
  }

  PublicKey key() {
    return key;
  }

  /** Type and base64, without comment. */
  String line() {
    return line;
  }

  String fingerprint() {
    return KeyUtils.getFingerPrint(key);
  }

  private static HolderKey read(Optional<String> text) throws BadKey {
    String given = text.map(String::strip).orElse("");
    requirePublicText(given);
    String[] words = given.split("[ \t]+", 3);
    requireCertifiableType(words[0], given);
    if (words.length < 2) {
      throw new BadKey("The public key is only a type; the key itself is missing. " + ADVICE);
    }
    PublicKey key = decode(words[0], words[1]);
    if (key instanceof RSAPublicKey rsa) {
      requireStrong(rsa);
    }
    return new HolderKey(key, words[0] + " " + words[1]);
  }

  private static void requirePublicText(String text) throws BadKey {
    if (text.isEmpty()) {
      throw new BadKey("An SSH certificate needs your public key. " + ADVICE);
    }
    if (text.contains("PRIVATE KEY") || text.contains("PuTTY-User-Key-File")) {
      throw new BadKey(
          "This is a PRIVATE key: it has now been shown to somebody else, so stop using it and make"
              + " a new one. "
              + ADVICE);
    }
    if (text.length() > MAX_CHARACTERS) {
      throw new BadKey("The public key is longer than 16 KB. " + ADVICE);
    }
    if (text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0) {
      throw new BadKey("The public key has more than one line; send exactly one. " + ADVICE);
    }
    if (text.chars().anyMatch(c -> c != '\t' && Character.isISOControl(c))) {
      throw new BadKey("The public key contains control characters. " + ADVICE);
    }
  }

  private static void requireCertifiableType(String type, String text) throws BadKey {
    if (TYPES.contains(type)) {
      return;
    }
    if (type.equals("ssh-dss")) {
      throw new BadKey("DSA keys are too weak and sshd refuses them. " + ADVICE);
    }
    if (type.startsWith("sk-")) {
      throw new BadKey("Keys on a security token (sk-…) cannot be certified here. " + ADVICE);
    }
    if (type.contains("-cert-v01@")) {
      throw new BadKey(
          "This is a certificate; send the public key that it was made for. " + ADVICE);
    }
    if (TYPES.stream().anyMatch(known -> text.contains(known + " "))) {
      throw new BadKey(
          "The public key has something before its type, such as options of an authorized_keys"
              + " file; send it without. "
              + ADVICE);
    }
    throw new BadKey("This is not an OpenSSH public key. " + ADVICE);
  }

  private static PublicKey decode(String type, String base64) throws BadKey {
    try {
      PublicKeyEntry entry = PublicKeyEntry.parsePublicKeyEntry(type + " " + base64);
      PublicKey key = entry.resolvePublicKey(null, Map.of(), PublicKeyEntryResolver.FAILING);
      requireNothingElse(entry, key);
      return key;
    } catch (IOException
        | GeneralSecurityException
        | IllegalArgumentException
        | BufferException e) {
      throw new BadKey("The public key is damaged: it does not decode as " + type + ". " + ADVICE);
    }
  }

  /**
   * What was sent must be this key to the last byte, with no other type inside and nothing after.
   */
  private static void requireNothingElse(PublicKeyEntry entry, PublicKey key) {
    ByteArrayBuffer again = new ByteArrayBuffer();
    again.putRawPublicKey(key);
    if (!Arrays.equals(again.getCompactData(), entry.getKeyData())) {
      throw new IllegalArgumentException("the key does not encode to what was sent");
    }
  }

  private static void requireStrong(RSAPublicKey key) throws BadKey {
    int bits = key.getModulus().bitLength();
    if (bits < MIN_RSA_BITS) {
      throw new BadKey(
          "The RSA key has %d bits; %d are the least. %s".formatted(bits, MIN_RSA_BITS, ADVICE));
    }
    if (bits > MAX_RSA_BITS || key.getPublicExponent().compareTo(MIN_RSA_EXPONENT) < 0) {
      throw new BadKey("The RSA key has a size or an exponent that is not usual. " + ADVICE);
    }
  }

  /** Carries the sentence out of the reading. */
  private static final class BadKey extends Exception {

    private static final long serialVersionUID = 1L;

    private final String sentence;

    BadKey(String sentence) {
      super(sentence);
      this.sentence = sentence;
    }
  }
}
