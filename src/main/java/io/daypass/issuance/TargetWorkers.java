package io.daypass.issuance;

import io.daypass.entitlement.ConnectorId;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The threads that call targets, a few for each target: one that is slow or dead keeps its own
 * waiting, and nobody else's.
 */
@Component
class TargetWorkers {

  private static final Logger LOG = LoggerFactory.getLogger(TargetWorkers.class);

  /** Waiting to be called for; enough for a fast target, and the rest is there for other nodes. */
  private static final int MOST_TO_CALL = 1000;

  /** With what has been called for and is not written down yet; bounds the memory of a storm. */
  private static final int MOST_IN_HAND = 20_000;

  private static final Duration IDLE = Duration.ofSeconds(30);

  private final GuardProperties properties;
  private final Map<ConnectorId, ThreadPoolExecutor> threads = new ConcurrentHashMap<>();
  private final Map<ConnectorId, AtomicInteger> counts = new ConcurrentHashMap<>();
  private final Map<Taken, Hold> inHand = new ConcurrentHashMap<>();
  private final Queue<Hold> abandoned = new ConcurrentLinkedQueue<>();
  private volatile boolean stopping;

  /** A hold can be claimed again before the end of its first work has been noticed. */
  private record Taken(UUID hold, @Nullable UUID claim) {

    static Taken of(Hold hold) {
      return new Taken(hold.id(), hold.claimedBy());
    }
  }

  TargetWorkers(GuardProperties properties) {
    this.properties = properties;
  }

  /** How many more holds of this target can be taken in hand. */
  int room(ConnectorId target) {
    return Math.min(MOST_TO_CALL - count(target).get(), MOST_IN_HAND - inHand.size());
  }

  /** Takes claimed work in hand until {@link #done} is said of it. */
  void submit(
      ConnectorId target, List<List<AccessInHand>> units, Consumer<List<AccessInHand>> work) {
    for (List<AccessInHand> unit : units) {
      holds(unit).forEach(hold -> inHand.put(Taken.of(hold), hold));
      count(target).addAndGet(holds(unit).size());
      pool(target).execute(() -> carryOut(unit, work));
    }
  }

  private void carryOut(List<AccessInHand> unit, Consumer<List<AccessInHand>> work) {
    boolean over = false;
    try {
      if (stopping) {
        abandoned.addAll(holds(unit));
      } else {
        work.accept(unit);
        over = true;
      }
    } finally {
      if (!over) {
        // The end of the program, or an error such as memory that ran out: others shall do it.
        holds(unit).forEach(this::done);
      }
      count(target(unit)).addAndGet(-holds(unit).size());
    }
  }

  void done(Hold hold) {
    inHand.remove(Taken.of(hold));
  }

  List<Hold> inHand() {
    return List.copyOf(inHand.values());
  }

  void start() {
    stopping = false;
  }

  /**
   * Waits for calls that are under way, and begins no others.
   *
   * @return the holds that were claimed and not worked on
   */
  List<Hold> stop(Duration patience) throws InterruptedException {
    stopping = true;
    long end = System.nanoTime() + patience.toNanos();
    for (ThreadPoolExecutor pool : List.copyOf(threads.values())) {
      pool.shutdown();
      if (!pool.awaitTermination(end - System.nanoTime(), TimeUnit.NANOSECONDS)) {
        LOG.warn("a call to a target is still under way at the end; its claim runs out");
      }
    }
    threads.clear();
    List<Hold> left = List.copyOf(abandoned);
    abandoned.clear();
    return left;
  }

  /** Claims of what was not finished run out. */
  void letGoOfAll() {
    inHand.clear();
    counts.clear();
  }

  private static ConnectorId target(List<AccessInHand> unit) {
    return unit.get(0).ref().entitlement().connector();
  }

  private static List<Hold> holds(List<AccessInHand> unit) {
    return unit.stream()
        .flatMap(access -> access.claimed().stream())
        .map(GrantedHold::hold)
        .toList();
  }

  private AtomicInteger count(ConnectorId target) {
    return counts.computeIfAbsent(target, id -> new AtomicInteger());
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
