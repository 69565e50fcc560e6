package io.daypass.drift;

/** Counts while a sweep goes on. */
final class Tally {

  private int detected;
  private int resolved;
  private int repaired;
  private int removed;
  private int heldBack;

  void detected() {
    detected++;
  }

  void resolved() {
    resolved++;
  }

  void repaired() {
    repaired++;
  }

  void removed() {
    removed++;
  }

  void heldBack() {
    heldBack++;
  }

  Sweep.Counts counts() {
    return new Sweep.Counts(detected, resolved, repaired, removed, heldBack);
  }
}
