package io.daypass.identity;

import java.util.regex.Pattern;

/** A person's login name: lower-case letters, digits, dot, dash and underscore, 64 at most. */
public record PersonId(String value) {

  private static final Pattern SHAPE = Pattern.compile("[a-z0-9][a-z0-9._-]{0,63}");

  public PersonId {
    if (!isValid(value)) {
      throw new IllegalArgumentException("not a login name: " + value);
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
