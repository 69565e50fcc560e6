package io.daypass.bench;

/** How large a bench is; {@code -Dbench.storm=500} and the like make a short trial of it. */
final class Sizes {

  static final int ROUNDS = of("rounds", 3);

  /** Grants that are held all the while and not due. */
  static final int ACTIVE = of("active", 100_000);

  private Sizes() {}

  static int of(String what, int usual) {
    return Integer.getInteger("bench." + what, usual);
  }
}
