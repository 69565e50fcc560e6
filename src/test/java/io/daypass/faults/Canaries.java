package io.daypass.faults;

import java.util.concurrent.atomic.AtomicInteger;

/** Secrets that are easy to find, should they turn up where they must not be. */
final class Canaries {

  private final String word;
  private final AtomicInteger made = new AtomicInteger();

  Canaries(long seed) {
    this.word = "canary" + Long.toHexString(seed) + "sings";
  }

  String next() {
    return word + made.incrementAndGet();
  }

  /** Part of every one of them. */
  String word() {
    return word;
  }

  int made() {
    return made.get();
  }
}
