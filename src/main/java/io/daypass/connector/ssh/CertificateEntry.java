package io.daypass.connector.ssh;

import io.daypass.connector.ExternalRef;
import io.daypass.connector.GrantOrder;
import io.daypass.identity.Sha256;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * What a certificate says, written down before it is signed.
 *
 * @param publicKey the holder's key as type and base64, without comment
 * @param validAfter the first second in which it works
 * @param validBefore the first second in which it does not work any more
 */
record CertificateEntry(
    long serial,
    String keyId,
    String principal,
    String publicKey,
    String fingerprint,
    Instant validAfter,
    Instant validBefore) {

  /**
   * Certificates count in whole seconds. Both ends are rounded down, so that none works beyond its
   * grant.
   */
  static CertificateEntry of(GrantOrder order, HolderKey key) {
    return new CertificateEntry(
        serialOf(order.ref()),
        order.account(),
        order.entitlement().name(),
        key.line(),
        key.fingerprint(),
        order.startsAt().truncatedTo(ChronoUnit.SECONDS),
        order.expiresAt().truncatedTo(ChronoUnit.SECONDS));
  }

  /**
   * The serial number follows from the grant and the principal alone. So it is the same on every
   * attempt and every node, needs no counter that a restored backup would set back, and is found
   * without the handle. 63 bits of SHA-256: among a million certificates the odds of two alike are
   * under one in ten million.
   */
  static long serialOf(ExternalRef ref) {
    String name = ref.account() + "\n" + ref.entitlement().name();
    byte[] digest = Sha256.digest().digest(name.getBytes(StandardCharsets.UTF_8));
    // Zero means "no serial number" to sshd and could not be revoked.
    return Math.max(1, ByteBuffer.wrap(digest).getLong() & Long.MAX_VALUE);
  }

  boolean isOverAt(Instant now) {
    return !now.isBefore(validBefore);
  }
}
