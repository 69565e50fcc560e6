package io.daypass.ledger;

import java.nio.file.Path;
import java.security.PrivateKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ssl.pem.PemContent;
import org.springframework.stereotype.Component;

/**
 * The keys that sign: one, or while it is being replaced that one and the next. Nobody but the
 * sequencer is given this.
 */
@Component
class SigningKeys {

  private final List<SigningKey> keys = new ArrayList<>();

  SigningKeys(LedgerProperties properties) {
    @Nullable Path file = properties.keyFile();
    if (properties.createKey() && file != null && !new KeyFile(file).exists()) {
      new KeyFile(file).create();
    }
    keys.add(
        key(properties.origin(), "daypass.ledger.key", properties.key(), file)
            .orElseThrow(
                () ->
                    new KeyUnusable(
                        "neither daypass.ledger.key-file nor daypass.ledger.key is set")));
    key(
            properties.origin(),
            "daypass.ledger.next-key",
            properties.nextKey(),
            properties.nextKeyFile())
        .filter(next -> !next.verifier().equals(keys.get(0).verifier()))
        .ifPresent(keys::add);
  }

  /** The key in force first. */
  List<SigningKey> all() {
    return List.copyOf(keys);
  }

  List<VerifierKey> verifiers() {
    return keys.stream().map(SigningKey::verifier).toList();
  }

  private static Optional<SigningKey> key(
      String name, String setting, @Nullable String given, @Nullable Path file) {
    boolean isGiven = given != null && !given.isBlank();
    if (isGiven && file != null) {
      throw new KeyUnusable(setting + " and " + setting + "-file are both set; remove one");
    }
    if (file != null) {
      return Optional.of(parsed(name, file.toString(), new KeyFile(file).read()));
    }
    return isGiven ? Optional.of(parsed(name, setting, String.valueOf(given))) : Optional.empty();
  }

  private static SigningKey parsed(String name, String origin, String pem) {
    try {
      PrivateKey key = PemContent.of(pem).getPrivateKey();
      return SigningKey.of(name, key);
    } catch (IllegalArgumentException | IllegalStateException e) {
      // The cause is left out: it might show a part of the key.
      throw new KeyUnusable(
          origin
              + " holds no Ed25519 private key in PEM; make one with openssl genpkey -algorithm"
              + " ed25519");
    }
  }
}
