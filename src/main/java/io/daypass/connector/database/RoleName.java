package io.daypass.connector.database;

import io.daypass.entitlement.Entitlement;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which entitlements a database can serve: a role, by a name that needs no trust. */
final class RoleName {

  static final String KIND = "role";

  private static final Pattern SHAPE = Pattern.compile("[a-z_][a-z0-9_]{0,62}");

  private RoleName() {}

  static Optional<String> objectionTo(Entitlement entitlement) {
    if (!entitlement.kind().equals(KIND)) {
      return Optional.of(
          "A database grants entitlements of kind \"role\", not \"" + entitlement.kind() + "\".");
    }
    if (!isValid(entitlement.name())) {
      return Optional.of(
          "\""
              + entitlement.name()
              + "\" is not a role name: use lower-case letters, digits and underscores, not starting"
              + " with a digit, 63 at most.");
    }
    if (entitlement.name().startsWith(AccountName.PREFIX)) {
      return Optional.of(
          "\"" + entitlement.name() + "\" is an account that Daypass made, not a role.");
    }
    return Optional.empty();
  }

  static boolean isValid(String name) {
    return SHAPE.matcher(name).matches();
  }
}
