package io.daypass.entitlement;

import java.util.regex.Pattern;

/** The name of a role in the catalogue: lower-case letters, digits and dashes, 64 at most. */
public record RoleId(String value) {

  private static final Pattern SHAPE = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");

  public RoleId {
    if (!isValid(value)) {
      throw new IllegalArgumentException("not a role id: " + value);
    }
  }

  public static boolean isValid(String value) {
    return SHAPE.matcher(value).matches();
  }

  @Override
  public String toString() {
    return value;
  }
}
