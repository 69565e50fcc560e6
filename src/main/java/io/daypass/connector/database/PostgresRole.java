package io.daypass.connector.database;

import java.util.Optional;

/**
 * A role of the target, as far as Daypass has to judge it.
 *
 * @param grantable whether Daypass's own account may grant it
 * @param usable whether Daypass's own account may act as it
 * @param powerful whether it, or a role it leads to, reaches beyond what was granted to it: by an
 *     attribute, by the server's files and programs, or by LOGIN, because whoever can become an
 *     account can also give it a password and come back later
 */
record PostgresRole(boolean grantable, boolean usable, boolean powerful) {

  Optional<String> objectionToGranting(String name) {
    if (powerful) {
      return Optional.of(
          "Daypass never grants the role "
              + name
              + ": it leads to LOGIN, SUPERUSER, CREATEROLE, CREATEDB, REPLICATION, BYPASSRLS or to"
              + " the server's files and programs.");
    }
    if (!grantable) {
      return Optional.of(
          "Daypass's own account may not grant the role " + name + ": it needs ADMIN on it.");
    }
    return Optional.empty();
  }

  /** The heir runs what is left behind with its own rights, so it must not be able to do much. */
  Optional<String> objectionToInheriting(String name) {
    if (powerful) {
      return Optional.of(
          "The role " + name + " may not inherit what an account leaves: it is too powerful.");
    }
    if (!usable) {
      return Optional.of(
          "Daypass's own account is not a member of "
              + name
              + ", which inherits what an account leaves behind.");
    }
    return Optional.empty();
  }
}
