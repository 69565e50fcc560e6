package io.daypass.entitlement;

/**
 * One key that an entry of the catalogue may have.
 *
 * @param example what somebody who left it out or got it wrong could write
 */
record Key(String name, String example, boolean required) {

  static Key required(String name, String value) {
    return new Key(name, name + ": " + value, true);
  }

  static Key optional(String name, String value) {
    return new Key(name, name + ": " + value, false);
  }
}
