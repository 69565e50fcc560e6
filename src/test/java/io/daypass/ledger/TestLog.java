package io.daypass.ledger;

import io.daypass.identity.PersonId;
import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A ledger with its log in a database of its own, for tests of those who read it. */
public final class TestLog {

  public static final String ORIGIN = LogNode.ORIGIN;

  private final LogNode node;

  private TestLog(LogNode node) {
    this.node = node;
  }

  public static DataSource h2() {
    return withAnchors(TestDatabases.h2());
  }

  public static DataSource postgres() {
    return withAnchors(TestDatabases.postgres());
  }

  public static TestLog on(DataSource source, Clock clock) {
    return on(source, clock, LogNode.KEY);
  }

  /** With a key that the others do not have. */
  public static TestLog withAnotherKey(DataSource source, Clock clock) {
    return on(source, clock, LogNode.newKey());
  }

  private static TestLog on(DataSource source, Clock clock, String key) {
    return new TestLog(
        LogNode.on(
            source,
            new JdbcTransactionManager(source),
            clock,
            LogNode.with(ORIGIN, null, key, null)));
  }

  /** So many entries more, and the checkpoint over all of them. */
  public SignedCheckpoint grow(int entries) {
    node.append(StreamId.person(new PersonId("alice")), entries);
    return checkpoint();
  }

  /** Over what is there. */
  public SignedCheckpoint checkpoint() {
    node.sequencer.putInOrder();
    return node.log.latest().orElseThrow();
  }

  public Log log() {
    return node.log;
  }

  public Ledger ledger() {
    return node.ledger;
  }

  public LedgerTrust trust() {
    return node.trust;
  }

  public NoteReader notes() {
    return new NoteReader(node.log);
  }

  public JdbcClient jdbc() {
    return node.jdbc;
  }

  public TransactionTemplate transaction() {
    return node.transaction;
  }

  private static DataSource withAnchors(DataSource source) {
    new ResourceDatabasePopulator(new ClassPathResource("db/migration/V9__anchors.sql"))
        .execute(source);
    return source;
  }
}
