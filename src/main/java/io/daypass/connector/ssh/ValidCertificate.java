package io.daypass.connector.ssh;

import java.time.Instant;
import org.apache.sshd.common.config.keys.OpenSshCertificate;

/** A certificate that was read back: its text, and what is signed in it. */
record ValidCertificate(String line, long serial, String keyId, String principal, Instant until) {

  static ValidCertificate of(String line, OpenSshCertificate certificate) {
    return new ValidCertificate(
        line,
        certificate.getSerial(),
        certificate.getId(),
        String.join(",", certificate.getPrincipals()),
        Instant.ofEpochSecond(certificate.getValidBefore()));
  }
}
