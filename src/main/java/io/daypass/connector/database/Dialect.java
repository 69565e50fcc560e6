package io.daypass.connector.database;

import io.daypass.connector.ExternalRef;
import io.daypass.connector.Guarantees;
import io.daypass.connector.IssueOutcome;
import io.daypass.connector.Presence;
import io.daypass.connector.RevokeOutcome;
import io.daypass.connector.Secret;
import java.time.Instant;
import java.util.stream.Stream;

/**
 * How one database product makes an account, lets it in and takes it away.
 *
 * <p>Names reach a dialect checked ({@link AccountName}, {@link RoleName}); it quotes them all the
 * same. Trouble with the database leaves it as Spring's data access exceptions, which {@link
 * DatabaseConnector} puts into words.
 */
interface Dialect {

  Guarantees.ExpiryBy expiryBy();

  String sentence();

  IssueOutcome issue(ExternalRef ref, Instant expiresAt);

  Presence verify(ExternalRef ref);

  /** Makes this the password of an account that is there and may still be used. */
  void setPassword(ExternalRef ref, Secret password, Instant expiresAt);

  RevokeOutcome revoke(ExternalRef ref);

  /** The accounts that have this role and may log in, each with its handle. */
  Stream<Holder> holders(String role);

  /** One account that has a role. */
  record Holder(String account, String handle) {}
}
