package io.daypass.connector;

/** A secret on its way to the one person it is for. Prints nothing and is never stored. */
public final class Secret {

  private final String value;

  public Secret(String value) {
    this.value = value;
  }

  /** The secret itself; for the response that hands it over and for nothing else. */
  public String reveal() {
    return value;
  }

  @Override
  public String toString() {
    return "[secret]";
  }
}
