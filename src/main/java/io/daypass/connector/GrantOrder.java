package io.daypass.connector;

import io.daypass.entitlement.Entitlement;
import io.daypass.entitlement.GrantId;
import io.daypass.identity.PersonId;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a target is asked to issue.
 *
 * @param account the name from {@link Connector#account}
 * @param startsAt when the access begins
 * @param expiresAt when the access ends; a target that knows deadlines is told
 * @param key the holder's SSH public key in OpenSSH form, where the role asks for one
 */
public record GrantOrder(
    GrantId grant,
    PersonId holder,
    String account,
    Entitlement entitlement,
    Instant startsAt,
    Instant expiresAt,
    @Nullable String key) {

  public Optional<String> publicKey() {
    return Optional.ofNullable(key);
  }

  public ExternalRef ref() {
    return new ExternalRef(account, entitlement, "");
  }
}
