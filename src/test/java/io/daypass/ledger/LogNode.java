package io.daypass.ledger;

import io.daypass.identity.Ids;
import io.micrometer.core.instrument.MockClock;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The ledger of one node, put together by hand. */
final class LogNode {

  static final String ORIGIN = "daypass.example/test";

  /** The key of all nodes of one log. */
  static final String KEY = newKey();

  final JdbcClient jdbc;
  final LedgerTrust trust = new LedgerTrust();
  final MockClock pulseClock = new MockClock();
  final List<SignedCheckpoint> released = new ArrayList<>();
  final TransactionTemplate transaction;
  final SigningKeys keys;
  final SequencerStore store;
  final LogStore logStore;
  final Ledger ledger;
  final Log log;
  final Sequencing sequencing;
  final SequencerBell bell = new SequencerBell();
  final SequencerPulse pulse;
  final TailCheck check;
  final Sequencer sequencer;

  private LogNode(
      DataSource source, LedgerProperties properties, PlatformTransactionManager manager, Clock clock) {
    JdbcOperations batch = new JdbcTemplate(source);
    jdbc = JdbcClient.create(source);
    transaction = new TransactionTemplate(manager);
    keys = new SigningKeys(properties);
    store = new SequencerStore(jdbc, batch);
    logStore = new LogStore(jdbc);
    log = new Log(logStore, properties);
    ledger =
        new Ledger(
            new LedgerStore(jdbc, batch),
            new StreamHeadStore(jdbc, batch),
            new Ids(),
            clock,
            manager,
            List.of(bell));
    sequencing = new Sequencing(store, logStore, ledger, keys, properties, clock, manager);
    pulse = new SequencerPulse(pulseClock, properties, trust);
    check = new TailCheck(store, logStore, keys, properties, trust, pulseClock);
    sequencer =
        new Sequencer(
            sequencing,
            store,
            logStore,
            check,
            pulse,
            bell,
            trust,
            keys,
            List.of(released::add),
            properties,
            clock);
  }

  static LogNode on(DataSource source) {
    return on(source, new JdbcTransactionManager(source), Clock.systemUTC());
  }

  static LogNode on(DataSource source, PlatformTransactionManager manager, Clock clock) {
    return new LogNode(source, with(ORIGIN, null, KEY, null), manager, clock);
  }

  static LogNode on(DataSource source, LedgerProperties properties) {
    return new LogNode(
        source, properties, new JdbcTransactionManager(source), Clock.systemUTC());
  }

  static LedgerProperties with(String origin, String continues, String key, String nextKey) {
    return new LedgerProperties(
        origin,
        continues,
        key,
        null,
        nextKey,
        null,
        false,
        true,
        Duration.ofMillis(5),
        Duration.ofSeconds(60));
  }

  static LedgerProperties with(Path keyFile, boolean create) {
    return new LedgerProperties(
        ORIGIN,
        null,
        null,
        keyFile,
        null,
        null,
        create,
        true,
        Duration.ofMillis(5),
        Duration.ofSeconds(60));
  }

  LedgerEntry append(StreamId stream) {
    return append(Happened.on(stream, Map.of("n", 1)));
  }

  LedgerEntry append(AuditEvent event) {
    return transaction.execute(status -> ledger.append(event));
  }

  void append(StreamId stream, int entries) {
    for (int left = entries; left > 0; left -= 500) {
      List<Happened> some =
          java.util.stream.Stream.generate(() -> Happened.on(stream))
              .limit(Math.min(left, 500))
              .toList();
      transaction.executeWithoutResult(status -> ledger.appendAll(some));
    }
  }

  static String newKey() {
    try {
      byte[] key =
          KeyPairGenerator.getInstance("Ed25519").generateKeyPair().getPrivate().getEncoded();
      return "-----BEGIN PRIVATE KEY-----\n"
          + Base64.getMimeEncoder().encodeToString(key)
          + "\n-----END PRIVATE KEY-----\n";
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
