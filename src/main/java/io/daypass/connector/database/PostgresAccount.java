package io.daypass.connector.database;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An account as PostgreSQL's catalogue shows it.
 *
 * @param oid what the server calls it; sessions carry this number even when the account is gone
 * @param mayLogIn whether it has LOGIN, which revoking takes first
 * @param powerful whether it has an attribute that Daypass never gives
 * @param member whether it is a member of the role that was asked about
 * @param validUntil the end of its password, none for never
 */
record PostgresAccount(
    long oid, boolean mayLogIn, boolean powerful, boolean member, @Nullable Instant validUntil) {

  String handle() {
    return Long.toString(oid);
  }
}
