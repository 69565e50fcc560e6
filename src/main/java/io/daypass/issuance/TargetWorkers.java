package io.daypass.issuance;

import io.daypass.entitlement.ConnectorId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/**
 * The threads that call targets, a few for each target: one that is slow or dead keeps its own
 * waiting, and nobody else's.
 */
@Component
class TargetWorkers {

  /** Enough to keep a fast target busy while results are written down. */
  private static final int MOST_IN_HAND = 2000;

  private static final Duration IDLE = Duration.ofSeconds(30);

  private final GuardProperties properties;
  private final Map<ConnectorId, ThreadPoolExecutor> threads = new ConcurrentHashMap<>();
  private final Map<ConnectorId, AtomicInteger> inHand = new ConcurrentHashMap<>();
  private final Set<UUID> holds = ConcurrentHashMap.newKeySet();

  TargetWorkers(GuardProperties properties) {
    this.properties = properties;
  }

  /** How many more holds of this target can be taken in hand. */
  int room(ConnectorId target) {
    return MOST_IN_HAND - count(target).get();
  }

  /** Takes claimed work in hand until {@link #done} is said of it. */
  void submit(
      ConnectorId target, List<List<AccessInHand>> units, Consumer<List<AccessInHand>> work) {
    for (List<AccessInHand> unit : units) {
      List<UUID> ids = Claims.holds(unit);
      holds.addAll(ids);
      count(target).addAndGet(ids.size());
      pool(target).execute(() -> carryOut(unit, work));
    }
  }

  private void carryOut(List<AccessInHand> unit, Consumer<List<AccessInHand>> work) {
    boolean over = false;
    try {
      work.accept(unit);
      over = true;
    } finally {
      if (!over) {
        // An error, such as memory that ran out: the claim must run out too.
        unit.forEach(access -> access.claimed().forEach(one -> done(one.hold())));
      }
    }
  }

  void done(Hold hold) {
    if (holds.remove(hold.id())) {
      count(hold.entitlement().connector()).decrementAndGet();
    }
  }

  /** Claims of what was not finished run out. */
  void letGoOfAll() {
    holds.clear();
    inHand.clear();
  }

  Collection<UUID> inHand() {
    return List.copyOf(holds);
  }

  /** Waits for calls that are under way, and begins no others. */
  boolean stop(Duration patience) throws InterruptedException {
    List<ThreadPoolExecutor> pools = new ArrayList<>(threads.values());
    threads.clear();
    pools.forEach(pool -> pool.getQueue().clear());
    pools.forEach(ThreadPoolExecutor::shutdown);
    boolean quiet = true;
    for (ThreadPoolExecutor pool : pools) {
      quiet &= pool.awaitTermination(patience.toMillis(), TimeUnit.MILLISECONDS);
    }
    return quiet;
  }

  private AtomicInteger count(ConnectorId target) {
    return inHand.computeIfAbsent(target, id -> new AtomicInteger());
  }

  private ThreadPoolExecutor pool(ConnectorId target) {
    return threads.computeIfAbsent(target, this::newPool);
  }

  private ThreadPoolExecutor newPool(ConnectorId target) {
    ThreadPoolExecutor pool =
        new ThreadPoolExecutor(
            properties.callsPerTarget(),
            properties.callsPerTarget(),
            IDLE.toSeconds(),
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            GuardThreads.named("guard-" + target));
    pool.allowCoreThreadTimeOut(true);
    return pool;
  }
}
