package io.daypass.faults;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** What Daypass has answered with yes, and must therefore not have lost. */
final class Promises {

  final List<UUID> requests = new CopyOnWriteArrayList<>();
  final List<UUID> revocations = new CopyOnWriteArrayList<>();
  final List<UUID> decisions = new CopyOnWriteArrayList<>();
  final List<UUID> withdrawals = new CopyOnWriteArrayList<>();
  private final Map<String, AtomicInteger> counts = new ConcurrentHashMap<>();

  void count(String what) {
    counts.computeIfAbsent(what, any -> new AtomicInteger()).incrementAndGet();
  }

  Map<String, AtomicInteger> counts() {
    return counts;
  }
}
