package io.daypass.drift;

import java.util.Optional;

/** When the sweep must not take anything away in a target, whatever it found. */
final class Rails {

  /** Why a sweep did not act in a target. */
  enum Objection {
    READ_FAILED,
    KNOWS_NO_GRANTS,
    TOO_MANY_REMOVALS
  }

  /** An objection, with a sentence for the operator. */
  record Refusal(Objection objection, String sentence) {}

  private Rails() {}

  /**
   * @param has how many pieces of access the target has in all
   * @param removals how many of them the sweep would take away
   * @param knowsGrants whether any grant was ever issued
   * @param percent the largest share that may go at once
   */
  static Optional<Refusal> objection(int has, int removals, boolean knowsGrants, int percent) {
    if (removals == 0) {
      return Optional.empty();
    }
    if (!knowsGrants) {
      return Optional.of(
          new Refusal(
              Objection.KNOWS_NO_GRANTS,
              "It would take away %d of %d pieces of access, and knows no grant at all: is this the right database?"
                  .formatted(removals, has)));
    }
    if (removals > mostOf(has, percent)) {
      return Optional.of(
          new Refusal(
              Objection.TOO_MANY_REMOVALS,
              "It would take away %d of %d pieces of access; daypass.drift.most-removals allows %d."
                  .formatted(removals, has, mostOf(has, percent))));
    }
    return Optional.empty();
  }

  private static long mostOf(int has, int percent) {
    return Math.max(1, (long) has * percent / 100);
  }
}
