package io.daypass.bench;

import io.daypass.identity.Ids;
import io.daypass.ledger.CheckpointFollower;
import io.daypass.ledger.Ledger;
import io.daypass.ledger.LedgerEntry;
import io.daypass.ledger.Log;
import io.daypass.ledger.LoggedEntry;
import io.daypass.ledger.SignedCheckpoint;
import io.daypass.ledger.StreamId;
import io.micrometer.core.instrument.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.flyway.FlywayAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcClientAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcTemplateAutoConfiguration;
import org.springframework.boot.autoconfigure.transaction.TransactionAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What the ledger costs those who write, and how soon after its commit an entry is under a signed
 * checkpoint. The ledger alone, with its sequencer, on PostgreSQL.
 */
class LedgerBench {

  private static final int ROUNDS = Integer.getInteger("bench.rounds", 4);
  private static final Duration TURN =
      Duration.ofSeconds(Integer.getInteger("bench.ledger.seconds", 10));
  private static final int CLIENTS = 16;
  private static final int REQUESTS = 2_000;
  private static final int PER_SECOND = 500;
  private static final double LEAST_RATIO = 0.7;
  private static final double LONGEST_LAG = 1_000;

  /** What a transaction does besides its statements. */
  private static final long OTHER_WORK_NANOS = 2_000_000;

  /** One turn of one side. */
  private record Turned(int round, boolean ledger, double perSecond, double p50, double p99) {}

  @Test
  void measureLedger() throws Exception {
    Results results = new Results("8-ledger", "What the ledger costs, and how far behind it is");
    try (BenchDatabase database = new BenchDatabase(Map.of("max_wal_size", "4GB"));
        ConfigurableApplicationContext ledger = start(database)) {
      List<UUID> requests = requests(database.asSuperuser());
      turn(ledger, requests, true, 0);
      turn(ledger, requests, false, 0);
      List<Turned> turns = new ArrayList<>();
      for (int round = 1; round <= ROUNDS; round++) {
        // The side that begins alternates, so that neither always finds the busier machine.
        boolean first = round % 2 == 0;
        turns.add(turn(ledger, requests, first, round));
        turns.add(turn(ledger, requests, !first, round));
      }
      Spread lags = lags(ledger, requests);
      publish(results, turns, lags, sizes(database.asSuperuser()));
    }
  }

  private static ConfigurableApplicationContext start(BenchDatabase database) {
    return new SpringApplicationBuilder(LedgerAlone.class)
        .web(WebApplicationType.NONE)
        .profiles("bench")
        .run(
            "--spring.datasource.url=" + database.url(),
            "--spring.datasource.username=daypass",
            "--daypass.ledger.origin=daypass.example/bench",
            "--daypass.ledger.key-file=target/bench/ledger-key.pem",
            "--daypass.ledger.create-key=true",
            "--logging.level.root=warn");
  }

  private static List<UUID> requests(JdbcClient jdbc) {
    jdbc.sql("create table bench_step (step_id uuid primary key, request_id uuid, what text)")
        .update();
    jdbc.sql("grant all on bench_step to daypass").update();
    List<UUID> requests = IntStream.range(0, REQUESTS).mapToObj(n -> UUID.randomUUID()).toList();
    requests.forEach(
        id ->
            jdbc.sql(
                    """
                    insert into access_request (request_id, requester, beneficiary, role_id,
                      justification_id, duration_seconds, request_hash, submitted_at, status,
                      version, last_leaf)
                    values (?, 'alice', 'alice', 'orders-read', ?, 3600, 'x', now(), 'PENDING', 0,
                      decode(repeat('00', 32), 'hex'))""")
                .params(id, id)
                .update());
    return requests;
  }

  /** As many transactions as go, with an entry in each or without. */
  private static Turned turn(
      ConfigurableApplicationContext ledger, List<UUID> requests, boolean written, int round)
      throws InterruptedException {
    Work work = new Work(ledger);
    List<Double> millis = new ArrayList<>();
    AtomicLong next = new AtomicLong();
    CountDownLatch done = new CountDownLatch(CLIENTS);
    ExecutorService threads = Executors.newFixedThreadPool(CLIENTS);
    long end = System.nanoTime() + TURN.toNanos();
    for (int client = 0; client < CLIENTS; client++) {
      threads.execute(
          () -> {
            List<Double> own = new ArrayList<>();
            while (System.nanoTime() < end) {
              long began = System.nanoTime();
              work.step(requests.get((int) (next.getAndIncrement() % REQUESTS)), written);
              own.add((System.nanoTime() - began) / 1e6);
            }
            synchronized (millis) {
              millis.addAll(own);
            }
            done.countDown();
          });
    }
    done.await();
    threads.shutdown();
    Spread spread = Spread.of(millis);
    return new Turned(
        round, written, millis.size() / (double) TURN.toSeconds(), spread.median(), spread.p99());
  }

  /** At a fixed rate: from the commit until a checkpoint over the entry was released. */
  private static Spread lags(ConfigurableApplicationContext ledger, List<UUID> requests)
      throws InterruptedException {
    Work work = new Work(ledger);
    Released released = ledger.getBean(Released.class);
    Log log = ledger.getBean(Log.class);
    long first = settled(log, ledger);
    Map<UUID, Long> committed = new ConcurrentHashMap<>();
    ExecutorService threads = Executors.newFixedThreadPool(CLIENTS);
    long began = System.nanoTime();
    int entries = (int) (PER_SECOND * TURN.toSeconds());
    for (int n = 0; n < entries; n++) {
      UUID request = requests.get(n % REQUESTS);
      LockSupport.parkNanos(began + n * 1_000_000_000L / PER_SECOND - System.nanoTime());
      threads.execute(
          () -> {
            LedgerEntry entry = work.step(request, true).orElseThrow();
            committed.put(entry.id(), System.nanoTime());
          });
    }
    threads.shutdown();
    threads.awaitTermination(5, TimeUnit.MINUTES);
    settled(log, ledger);
    List<Double> millis = new ArrayList<>();
    for (long at = first; at < log.size(); at += 1_000) {
      for (LoggedEntry entry : log.from(at, 1_000)) {
        Long since = committed.get(entry.entry().id());
        if (since != null) {
          long until = released.bySize.higherEntry(entry.index()).getValue();
          millis.add(Math.max(0, until - since) / 1e6);
        }
      }
    }
    return Spread.of(millis);
  }

  private static long settled(Log log, ConfigurableApplicationContext ledger) {
    Patience.until(
        Duration.ofMinutes(5),
        Duration.ofMillis(50),
        () ->
            log.backlog().pending() == 0
                && ledger.getBean(Released.class).bySize.containsKey(log.size()));
    return log.size();
  }

  private static List<String> sizes(JdbcClient jdbc) {
    return jdbc.sql(
            """
            select round(avg(octet_length(body))) || ' bytes of body, '
              || pg_total_relation_size('audit_entry') / count(*)
              || ' bytes with its row, indexes and what updates leave'
            from audit_entry""")
        .query(String.class)
        .list();
  }

  private static void publish(
      Results results, List<Turned> turns, Spread lags, List<String> sizes) {
    Map<Integer, Double> ratios = new HashMap<>();
    turns.forEach(
        turn ->
            ratios.merge(
                turn.round(),
                turn.ledger() ? turn.perSecond() : 1 / turn.perSecond(),
                (one, other) -> one * other));
    double ratio = Spread.of(List.copyOf(ratios.values())).median();
    results
        .note(
            "%d clients; each transaction locks a request, changes it, adds a row, does 2 ms of other work, and with the ledger appends an entry. Both sides in turn, %d s each."
                .formatted(CLIENTS, TURN.toSeconds()))
        .table(
            List.of("round", "", "transactions a second", "p50 ms", "p99 ms"),
            turns.stream()
                .map(
                    turn ->
                        List.of(
                            String.valueOf(turn.round()),
                            turn.ledger() ? "with the ledger" : "without",
                            Spread.shown(turn.perSecond()),
                            Spread.shown(turn.p50()),
                            Spread.shown(turn.p99())))
                .toList())
        .note(
            "With the ledger %.2f times as many as without (median of the rounds). Target: %.1f or more: %s."
                .formatted(ratio, LEAST_RATIO, ratio >= LEAST_RATIO ? "met" : "**missed**"))
        .note(
            "At %d entries a second, from the commit of an entry until a checkpoint over it was out: p50 %.0f ms, p99 %.0f ms, longest %.0f ms (%d entries). Target for p99: %.0f ms or less: %s."
                .formatted(
                    PER_SECOND,
                    lags.median(),
                    lags.p99(),
                    lags.max(),
                    lags.sorted().size(),
                    LONGEST_LAG,
                    lags.p99() <= LONGEST_LAG ? "met" : "**missed**"))
        .note("An entry has " + sizes.get(0) + ".")
        .csv(
            "ledger",
            List.of("round", "ledger", "per_second", "p50_ms", "p99_ms"),
            turns.stream()
                .map(t -> List.<Object>of(t.round(), t.ledger(), t.perSecond(), t.p50(), t.p99()))
                .toList())
        .publish();
  }

  /** One transaction of somebody who changes a request. */
  private static final class Work {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Ledger ledger;

    Work(ConfigurableApplicationContext beans) {
      jdbc = beans.getBean(JdbcClient.class);
      transaction = beans.getBean(TransactionTemplate.class);
      ledger = beans.getBean(Ledger.class);
    }

    Optional<LedgerEntry> step(UUID request, boolean written) {
      return transaction.execute(
          status -> {
            jdbc.sql("select status from access_request where request_id = ? for update")
                .param(request)
                .query(String.class)
                .single();
            jdbc.sql("update access_request set status = 'APPROVED' where request_id = ?")
                .param(request)
                .update();
            jdbc.sql("insert into bench_step (step_id, request_id, what) values (?, ?, ?)")
                .params(UUID.randomUUID(), request, "approved")
                .update();
            LockSupport.parkNanos(OTHER_WORK_NANOS);
            return written
                ? Optional.of(ledger.append(new Step(StreamId.request(request))))
                : Optional.empty();
          });
    }
  }

  /** When each checkpoint was let out. */
  private static final class Released implements CheckpointFollower {

    private final ConcurrentSkipListMap<Long, Long> bySize = new ConcurrentSkipListMap<>();

    @Override
    public void released(SignedCheckpoint checkpoint) {
      bySize.putIfAbsent(checkpoint.size(), System.nanoTime());
    }
  }

  /** The ledger with what it needs, and nothing else of Daypass. */
  @Configuration(proxyBeanMethods = false)
  @ComponentScan("io.daypass.ledger")
  @ConfigurationPropertiesScan("io.daypass.ledger")
  @ImportAutoConfiguration({
    DataSourceAutoConfiguration.class,
    DataSourceTransactionManagerAutoConfiguration.class,
    TransactionAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    JdbcClientAutoConfiguration.class,
    FlywayAutoConfiguration.class
  })
  static class LedgerAlone {

    @Bean
    java.time.Clock clock() {
      return java.time.Clock.systemUTC();
    }

    @Bean
    Clock monotonicClock() {
      return Clock.SYSTEM;
    }

    @Bean
    Ids ids() {
      return new Ids();
    }

    @Bean
    Released released() {
      return new Released();
    }
  }
}
