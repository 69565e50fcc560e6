package io.daypass.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import io.daypass.identity.Ids;
import io.daypass.identity.PersonId;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Transactions die at random places, by their own hand and by the database's, while others run; in
 * the end there must be no change without its entry and no entry without its change.
 *
 * <p>The change is a counter per stream. Every entry says to which value it counted. Meanwhile two
 * sequencers put in order what is committed, and die as often; whatever they let out must be true.
 */
abstract class RandomDeathContract {

  private static final int THREADS = 4;
  private static final int TRANSACTIONS = 100;
  private static final int MOST_ROUNDS = 20;

  /** What becomes of one transaction. */
  private enum Fate {
    COMMITS,
    ROLLS_BACK,
    THROWS_BETWEEN_CHANGE_AND_ENTRY,
    THROWS_AFTER_ENTRY,
    LOSES_CONNECTION_BETWEEN_CHANGE_AND_ENTRY,
    LOSES_CONNECTION_AFTER_ENTRY
  }

  private static final class Died extends RuntimeException {}

  final DataSource source = source();
  private final JdbcClient jdbc = JdbcClient.create(source);
  private final JdbcOperations batch = new JdbcTemplate(source);
  private final JdbcClient killers = JdbcClient.create(apart(source));
  private final JdbcTransactionManager manager = new JdbcTransactionManager(source);
  private final TransactionTemplate transaction = new TransactionTemplate(manager);
  private final LedgerStore entries = new LedgerStore(jdbc, batch);
  private final StreamHeadStore heads = new StreamHeadStore(jdbc, batch);
  private final Ledger ledger =
      new Ledger(entries, heads, new Ids(), Clock.systemUTC(), manager, List.of());

  private final long seed = new Random().nextLong();
  private final AtomicInteger committed = new AtomicInteger();
  private final AtomicInteger died = new AtomicInteger();
  private final AtomicInteger killed = new AtomicInteger();
  private final AtomicReference<String> lastOfKiller = new AtomicReference<>("none");

  private final List<LogNode> sequencers =
      List.of(LogNode.on(source), LogNode.on(TestDatabases.another(source)));
  private final AtomicInteger writing = new AtomicInteger();

  abstract DataSource source();

  /** The killer must not wait for the sessions that it kills. */
  private static DataSource apart(DataSource source) {
    return source instanceof HikariDataSource pool
        ? new DriverManagerDataSource(pool.getJdbcUrl())
        : source;
  }

  /** Cuts this connection as hard as the database allows. */
  abstract void cut(Connection connection) throws SQLException;

  /** A statement that kills one session other than its own, where the database survives that. */
  abstract Optional<String> killAnySession();

  @Test
  @Timeout(120)
  void transactions_whenTheyDieAtRandom_thenChangesAndEntriesStillMatch() throws Exception {
    List<StreamId> streams = streams();
    ScheduledExecutorService killer = Executors.newSingleThreadScheduledExecutor();
    killAnySession()
        .ifPresent(
            sql ->
                killer.scheduleWithFixedDelay(() -> killOne(sql), 20, 15, TimeUnit.MILLISECONDS));

    // A killer that never met a session has shown nothing, so it gets another chance.
    for (int round = 0; round < MOST_ROUNDS && !isDone(round); round++) {
      int ofRound = round * THREADS;
      writing.set(THREADS);
      LedgerContract.together(
          THREADS + sequencers.size(),
          thread -> {
            if (thread < THREADS) {
              run(new Random(seed + ofRound + thread), streams);
              writing.decrementAndGet();
            } else {
              putInOrder(sequencers.get(thread - THREADS));
            }
          });
    }

    killer.shutdown();
    assertThat(killer.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
    letGoOfKilledSessions();
    streams.forEach(this::assertChangesAndEntriesMatch);
    sequencers.forEach(node -> node.sequencer.putInOrder());
    sequencers.forEach(LogInvariant::assertHolds);
    assertThat(committed.get()).as("committed, seed %d", seed).isPositive();
    assertThat(died.get()).as("died, seed %d", seed).isPositive();
    assertThat(killed.get() > 0)
        .as("killed, seed %d, the killer's last trouble: %s", seed, lastOfKiller.get())
        .isEqualTo(killAnySession().isPresent());
  }

  /** The pool does not notice at once that the last one killed was idle. */
  private void letGoOfKilledSessions() {
    sequencers.forEach(node -> letGo(node.source));
    letGo(source);
  }

  private static void letGo(DataSource source) {
    if (source instanceof HikariDataSource pool) {
      pool.getHikariPoolMXBean().softEvictConnections();
    }
  }

  private void putInOrder(LogNode node) {
    while (writing.get() > 0) {
      try {
        node.sequencer.putInOrder();
      } catch (DataAccessException | TransactionException e) {
        died.incrementAndGet();
      }
    }
  }

  private boolean isDone(int round) {
    return round > 0 && (killAnySession().isEmpty() || killed.get() > 0);
  }

  private List<StreamId> streams() {
    jdbc.sql("create table counter (stream_id varchar(80) primary key, counted bigint not null)")
        .update();
    List<StreamId> streams =
        List.of(
            StreamId.request(UUID.randomUUID()),
            StreamId.request(UUID.randomUUID()),
            StreamId.person(new PersonId("alice")),
            StreamId.system("guard"));
    streams.forEach(this::insert);
    return streams;
  }

  private void insert(StreamId stream) {
    jdbc.sql("insert into counter (stream_id, counted) values (?, 0)")
        .param(stream.value())
        .update();
    stream
        .requestId()
        .ifPresent(
            id ->
                jdbc.sql(
                        "insert into access_request (request_id, version, last_leaf)"
                            + " values (?, 0, ?)")
                    .params(id, LeafHash.NONE.bytes())
                    .update());
  }

  private void run(Random random, List<StreamId> streams) {
    IntStream.range(0, TRANSACTIONS).forEach(i -> runOne(random, streams));
  }

  private void runOne(Random random, List<StreamId> streams) {
    List<StreamId> chosen = streams.stream().filter(stream -> random.nextBoolean()).toList();
    Fate fate = Fate.values()[random.nextInt(Fate.values().length)];
    try {
      transaction.executeWithoutResult(status -> live(chosen, fate, status));
      committed.addAndGet(fate == Fate.COMMITS ? 1 : 0);
    } catch (Died | DataAccessException | TransactionException e) {
      died.incrementAndGet();
    }
  }

  private void live(List<StreamId> streams, Fate fate, TransactionStatus status) {
    for (StreamId stream : streams) {
      long counted = count(stream);
      meet(fate, Fate.THROWS_BETWEEN_CHANGE_AND_ENTRY);
      meet(fate, Fate.LOSES_CONNECTION_BETWEEN_CHANGE_AND_ENTRY);
      ledger.append(Happened.on(stream, Map.of("counted", counted)));
      meet(fate, Fate.THROWS_AFTER_ENTRY);
      meet(fate, Fate.LOSES_CONNECTION_AFTER_ENTRY);
    }
    if (fate == Fate.ROLLS_BACK) {
      status.setRollbackOnly();
    }
  }

  private void meet(Fate fate, Fate here) {
    if (fate != here) {
      return;
    }
    if (here.name().startsWith("THROWS")) {
      throw new Died();
    }
    try {
      cut(DataSourceUtils.getConnection(source));
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private long count(StreamId stream) {
    jdbc.sql("update counter set counted = counted + 1 where stream_id = ?")
        .param(stream.value())
        .update();
    return counter(stream);
  }

  private long counter(StreamId stream) {
    return jdbc.sql("select counted from counter where stream_id = ?")
        .param(stream.value())
        .query(Long.class)
        .single();
  }

  private void killOne(String sql) {
    try {
      killed.addAndGet(killers.sql(sql).query().listOfRows().size());
    } catch (RuntimeException e) {
      lastOfKiller.set(e.toString()); // another try follows
    }
  }

  private void assertChangesAndEntriesMatch(StreamId stream) {
    List<LedgerEntry> chain = entries.entries(stream);
    StreamHead head = heads.find(stream).orElse(StreamHead.START);

    assertThat(LedgerChain.check(stream, chain, head)).as("seed %d", seed).isEmpty();
    assertThat(head.version())
        .as("seed %d", seed)
        .isEqualTo(counter(stream))
        .isEqualTo(chain.size());
    for (LedgerEntry entry : chain) {
      assertThat(LedgerContract.text(entry)).contains("\"counted\":" + entry.seq() + "}");
    }
  }
}
