package io.daypass.faults;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/** Which faults were injected, and when. */
final class Diary {

  private final Instant began = Instant.now();
  private final Map<String, Integer> injected = new TreeMap<>();

  synchronized void injected(String fault, String where) {
    injected.merge(fault, 1, Integer::sum);
    say("%s: %s".formatted(fault, where));
  }

  synchronized void say(String what) {
    double seconds = Duration.between(began, Instant.now()).toMillis() / 1000.0;
    System.out.printf("%7.1f s  %s%n", seconds, what);
  }

  synchronized Map<String, Integer> injected() {
    return Map.copyOf(injected);
  }
}
