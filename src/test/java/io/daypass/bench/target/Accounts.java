package io.daypass.bench.target;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * The target that every side works on: accounts in memory. It costs nothing, and it keeps its own
 * truth: when each account went, and whether anybody removed one twice.
 */
public final class Accounts {

  private final Set<String> present = ConcurrentHashMap.newKeySet();
  private final Map<String, Instant> removedAt = new ConcurrentHashMap<>();
  private final Set<String> inCall = ConcurrentHashMap.newKeySet();
  private final AtomicInteger repeated = new AtomicInteger();
  private final AtomicInteger overlapping = new AtomicInteger();

  /** Returns whether it was new. */
  public boolean add(String account) {
    return present.add(account);
  }

  public boolean has(String account) {
    return present.contains(account);
  }

  /** Returns whether it was there. */
  public boolean remove(String account) {
    if (!inCall.add(account)) {
      overlapping.incrementAndGet();
    }
    try {
      boolean there = present.remove(account);
      if (removedAt.putIfAbsent(account, Instant.now()) != null) {
        repeated.incrementAndGet();
      }
      return there;
    } finally {
      inCall.remove(account);
    }
  }

  public Instant removedAt(String account) {
    return removedAt.get(account);
  }

  /** How many calls were made to remove what had been removed before. */
  public int repeated() {
    return repeated.get();
  }

  /** How many calls came while another one on the same account was under way. */
  public int overlapping() {
    return overlapping.get();
  }

  public Stream<String> names() {
    return present.stream();
  }
}
