package io.daypass.ledger;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

/** A ledger with its log on a fresh database, for tests of those who read the log. */
public final class LedgerStand {

  private final PlatformTransactionManager transactions;
  private final LogNode node;

  private LedgerStand(DataSource source, Clock clock) {
    new ResourceDatabasePopulator(new ClassPathResource("db/migration/V8__siem.sql"))
        .execute(source);
    this.transactions = new JdbcTransactionManager(source);
    this.node = LogNode.on(source, transactions, clock);
  }

  public static LedgerStand onH2(Clock clock) {
    return new LedgerStand(TestDatabases.h2(), clock);
  }

  public static LedgerStand onPostgres(Clock clock) {
    return new LedgerStand(TestDatabases.postgres(), clock);
  }

  /** So many entries are written and put in order. */
  public void happen(int entries) {
    node.append(StreamId.system("test"), entries);
    order();
  }

  /** Everything that was written gets its place in the log. */
  public void order() {
    node.sequencer.putInOrder();
  }

  /** The ids of all entries, in the order of the log. */
  public List<UUID> ids() {
    return node.log.from(0, Integer.MAX_VALUE).stream().map(e -> e.entry().id()).toList();
  }

  /** The types of all entries, in the order of the log. */
  public List<String> types() {
    return node.log.from(0, Integer.MAX_VALUE).stream().map(e -> e.entry().type()).toList();
  }

  public JdbcClient jdbc() {
    return node.jdbc;
  }

  public Log log() {
    return node.log;
  }

  public Ledger ledger() {
    return node.ledger;
  }

  public PlatformTransactionManager transactions() {
    return transactions;
  }

  /** A number of entries that never were in a database. */
  public static List<LoggedEntry> entries(int number) {
    return IntStream.range(0, number)
        .mapToObj(
            i -> LoggedEntries.saying("drift.resumed", "directory", Map.of("connector", "d"), i))
        .toList();
  }
}
