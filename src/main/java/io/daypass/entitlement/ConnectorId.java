package io.daypass.entitlement;

import java.util.regex.Pattern;

/** The name of one configured target, as the catalogue and the configuration spell it. */
public record ConnectorId(String value) {

  private static final Pattern SHAPE = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");

  public ConnectorId {
    if (!isValid(value)) {
      throw new IllegalArgumentException("not a connector id: " + value);
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
