package io.daypass.verify;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** The first fault that was found, with the place, what should be there, and what is. */
final class Broken extends Exception {

  @Serial private static final long serialVersionUID = 1;

  private final Fault fault;
  private final String where;
  private final String expected;
  private final String found;

  Broken(Fault fault, String where, @Nullable Object expected, @Nullable Object found) {
    super(fault.code() + " at " + where + ": expected " + expected + ", found " + found);
    this.fault = fault;
    this.where = where;
    this.expected = String.valueOf(expected);
    this.found = String.valueOf(found);
  }

  Fault fault() {
    return fault;
  }

  String where() {
    return where;
  }

  String expected() {
    return expected;
  }

  String found() {
    return found;
  }
}
