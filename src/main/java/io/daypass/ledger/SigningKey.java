package io.daypass.ledger;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.interfaces.EdECPrivateKey;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;

/** A private key that signs notes. Only the sequencer has it; it shows itself to nobody. */
final class SigningKey {

  private final PrivateKey secret;
  private final VerifierKey verifier;

  private SigningKey(PrivateKey secret, VerifierKey verifier) {
    this.secret = secret;
    this.verifier = verifier;
  }

  /**
   * A key under the name of its log.
   *
   * @throws IllegalArgumentException when it is no Ed25519 key
   */
  static SigningKey of(String name, PrivateKey secret) {
    if (secret instanceof EdECPrivateKey edwards
        && edwards.getParams().getName().equals(VerifierKey.ALGORITHM)) {
      byte[] seed =
          edwards
              .getBytes()
              .orElseThrow(() -> new IllegalArgumentException("the key does not show itself"));
      // A PKCS #8 file holds the private half only, and Java offers no way to the other one.
      byte[] point = new Ed25519PrivateKeyParameters(seed, 0).generatePublicKey().getEncoded();
      return new SigningKey(secret, new VerifierKey(name, point));
    }
    throw new IllegalArgumentException("the key is not an Ed25519 key");
  }

  VerifierKey verifier() {
    return verifier;
  }

  byte[] sign(byte[] text) {
    try {
      Signature signature = Signature.getInstance(VerifierKey.ALGORITHM);
      signature.initSign(secret);
      signature.update(text);
      return signature.sign();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("a checkpoint could not be signed", e);
    }
  }

  @Override
  public String toString() {
    return "[secret of " + verifier + "]";
  }
}
