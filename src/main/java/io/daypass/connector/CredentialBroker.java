package io.daypass.connector;

import java.time.Instant;

/** A connector whose access needs a credential, which is made when the holder asks for it. */
public interface CredentialBroker {

  /**
   * Makes the credential now and hands it over. A second call replaces the first secret.
   *
   * @param expiresAt when the access ends
   * @throws TargetUnavailable when the target cannot answer; ask again
   */
  Credential reveal(ExternalRef ref, Instant expiresAt);
}
