package io.daypass.identity;

import java.util.regex.Pattern;

/** The name of a group of people: lower-case letters, digits and dashes, 64 at most. */
public record GroupName(String value) {

  private static final Pattern SHAPE = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");

  public GroupName {
    if (!isValid(value)) {
      throw new IllegalArgumentException("not a group name: " + value);
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
