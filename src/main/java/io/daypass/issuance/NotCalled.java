package io.daypass.issuance;

/** A target is left alone for now, so nothing was asked of it and nothing has failed. */
final class NotCalled extends RuntimeException {

  private static final long serialVersionUID = 1L;

  NotCalled() {
    // No stack: it is thrown for every hold of a dead target, and means nothing bad.
    super("the target is left alone for now", null, false, false);
  }
}
