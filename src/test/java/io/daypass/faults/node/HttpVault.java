package io.daypass.faults.node;

import io.daypass.connector.Credential;
import io.daypass.connector.CredentialBroker;
import io.daypass.connector.ExternalRef;
import io.daypass.connector.Guarantees;
import io.daypass.connector.Secret;
import java.net.URI;
import java.time.Instant;
import java.util.Map;

/** A fake target with accounts for one grant alone, whose secrets must be found nowhere. */
final class HttpVault extends HttpTarget implements CredentialBroker {

  HttpVault(String id, URI url, String node) {
    super(id, Guarantees.Accounts.PER_GRANT, url, node);
  }

  @Override
  public Credential reveal(ExternalRef ref, Instant expiresAt) {
    String password = send("POST", "/secret", ref).body();
    return new Credential(
        Map.of("username", ref.account()), Map.of("password", new Secret(password)));
  }
}
