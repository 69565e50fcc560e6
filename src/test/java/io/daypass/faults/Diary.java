package io.daypass.faults;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/** Which faults were injected, and when. */
final class Diary {

  private final Instant began = Instant.now();
  private final Map<String, Integer> injected = new TreeMap<>();

  synchronized void count(String fault) {
    injected.merge(fault, 1, Integer::sum);
  }

  synchronized void say(String what) {
    double seconds = Duration.between(began, Instant.now()).toMillis() / 1000.0;
    System.out.printf("%7.1f s  %s%n", seconds, what);
  }

  synchronized Map<String, Integer> injected() {
    return Map.copyOf(injected);
  }
}
