package io.daypass.ledger;

import static java.util.stream.IntStream.range;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.daypass.identity.Ids;
import io.daypass.identity.PersonId;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.UnexpectedRollbackException;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What the ledger promises on every database. */
@Timeout(120)
abstract class LedgerContract {

  static final Instant NOW = Instant.parse("2026-11-22T08:00:00.123456Z");

  final DataSource source = source();
  final JdbcClient jdbc = JdbcClient.create(source);
  private final JdbcOperations batch = new JdbcTemplate(source);
  final JdbcTransactionManager manager = new JdbcTransactionManager(source);
  final TransactionTemplate transaction = new TransactionTemplate(manager);
  final LedgerStore entries = new LedgerStore(jdbc, batch);
  final StreamHeadStore heads = new StreamHeadStore(jdbc, batch);
  final FreeTextStore texts = new FreeTextStore(jdbc, new Ids());
  final Ledger ledger =
      new Ledger(entries, heads, new Ids(), Clock.fixed(NOW, ZoneOffset.UTC), manager, List.of());

  abstract DataSource source();

  @Test
  void append_whenStreamIsNew_thenEntryIsFirstAndHeadPointsToIt() {
    StreamId stream = newRequest();

    LedgerEntry entry = append(Happened.on(stream, Map.of("a", 1)));

    assertThat(entry.seq()).isEqualTo(1);
    assertThat(entry.prev()).isEqualTo(LeafHash.NONE);
    assertThat(entry.time()).isEqualTo(Instant.parse("2026-11-22T08:00:00.123Z"));
    assertThat(entries.entries(stream)).containsExactly(entry);
    assertThat(heads.find(stream)).contains(new StreamHead(1, entry.leafHash()));
  }

  @Test
  void entries_whenReadBack_thenEveryComponentIsAsItWasWritten() {
    LedgerEntry written = append(Happened.on(newRequest(), Map.of("emoji", "🔑")));

    assertThat(entries.entries(written.stream()))
        .singleElement()
        .usingRecursiveComparison()
        .isEqualTo(written);
  }

  @Test
  void append_whenTwiceInOneTransaction_thenTheSecondFollowsTheFirst() {
    for (StreamId stream : List.of(newRequest(), newPerson(), newSystem())) {
      transaction.executeWithoutResult(
          status -> {
            ledger.append(Happened.on(stream));
            ledger.append(Happened.on(stream));
          });

      assertSound(stream, 2);
    }
  }

  /** The heads are written then, and an entry behind them would be in no head. */
  @Test
  void append_whenTheTransactionIsBeingCommitted_isRefusedAndNothingIsLeft() {
    StreamId stream = newRequest();
    TransactionSynchronization late =
        new TransactionSynchronization() {
          @Override
          public void beforeCommit(boolean readOnly) {
            ledger.append(Happened.on(stream));
          }
        };

    assertThatIllegalStateException()
        .isThrownBy(
            () ->
                transaction.executeWithoutResult(
                    status -> {
                      ledger.append(Happened.on(stream));
                      TransactionSynchronizationManager.registerSynchronization(late);
                    }))
        .withMessageContaining(stream.value());

    assertSound(stream, 0);
  }

  @Test
  void append_whenStreamsAreMixedInOneTransaction_thenEachIsItsOwnChain() {
    StreamId request = newRequest();
    StreamId person = newPerson();

    transaction.executeWithoutResult(
        status -> {
          ledger.append(Happened.on(request));
          ledger.append(Happened.on(person));
          ledger.append(Happened.on(request));
        });

    assertSound(request, 2);
    assertSound(person, 1);
  }

  @Test
  void append_whenNoTransactionRuns_isRefused() {
    StreamId stream = newRequest();

    assertThatThrownBy(() -> ledger.append(Happened.on(stream)))
        .isInstanceOf(IllegalTransactionStateException.class);

    assertSound(stream, 0);
  }

  @Test
  void append_whenCallerRollsBack_thenNeitherStateNorEntryIsLeft() {
    StreamId request = newRequest();
    StreamId person = newPerson();

    transaction.executeWithoutResult(
        status -> {
          ledger.append(Happened.on(request));
          ledger.append(Happened.on(person));
          status.setRollbackOnly();
        });

    assertSound(request, 0);
    assertThat(entries.entries(person)).isEmpty();
    assertThat(heads.find(person)).isEmpty();
  }

  @Test
  void append_whenItFailsAndTheCallerSwallowsIt_thenTheCallersChangeIsLostToo() {
    StreamId stream = newRequest();
    UUID other = UUID.randomUUID();

    assertThatThrownBy(
            () ->
                transaction.executeWithoutResult(
                    status -> {
                      insertRequest(other);
                      assertThatIllegalArgumentException()
                          .isThrownBy(() -> ledger.append(Happened.on(stream, Map.of("x", 1.5))));
                    }))
        .isInstanceOf(UnexpectedRollbackException.class);

    assertThat(heads.find(StreamId.request(other))).isEmpty();
  }

  @Test
  void append_whenNoRequestHasTheStream_isRefused() {
    StreamId stream = StreamId.request(UUID.randomUUID());

    assertThatIllegalStateException()
        .isThrownBy(() -> append(Happened.on(stream)))
        .withMessageContaining(stream.value());

    assertThat(entries.entries(stream)).isEmpty();
  }

  @Test
  void append_whenBodyIsTooLarge_isRefusedBeforeAnythingIsWritten() {
    StreamId stream = newPerson();
    Happened large = Happened.on(stream, Map.of("filler", "x".repeat(EntryBody.LARGEST)));

    transaction.executeWithoutResult(
        status -> {
          assertThatIllegalArgumentException()
              .isThrownBy(() -> ledger.append(large))
              .withMessageContaining("65535")
              .withMessageContaining(stream.value());
          assertThat(heads.find(stream)).isEmpty();
          status.setRollbackOnly();
        });

    assertThat(entries.entries(stream)).isEmpty();
  }

  @Test
  void append_whenBodyIsExactlyAsLargeAsAllowed_thenItIsKept() {
    StreamId stream = newPerson();
    int empty = append(Happened.on(stream, Map.of("filler", ""))).body().length;

    LedgerEntry entry =
        append(Happened.on(stream, Map.of("filler", "x".repeat(EntryBody.LARGEST - empty))));

    assertThat(entry.body()).hasSize(EntryBody.LARGEST);
    assertSound(stream, 2);
  }

  @Test
  void appendAlone_whenNoTransactionRuns_thenEntryIsKept() {
    StreamId stream = newPerson();

    ledger.appendAlone(Happened.on(stream));

    assertSound(stream, 1);
  }

  @Test
  void appendAlone_whenCallerRollsBack_thenEntryIsKeptAndTheChangeIsNot() {
    StreamId refused = newPerson();
    StreamId request = newRequest();

    transaction.executeWithoutResult(
        status -> {
          ledger.append(Happened.on(request));
          ledger.appendAlone(Happened.on(refused));
          status.setRollbackOnly();
        });

    assertSound(refused, 1);
    assertSound(request, 0);
  }

  @Test
  void appendAlone_whenItFails_thenTheCallerMayGoOn() {
    StreamId stream = newRequest();

    transaction.executeWithoutResult(
        status -> {
          ledger.append(Happened.on(stream));
          assertThatIllegalArgumentException()
              .isThrownBy(() -> ledger.appendAlone(Happened.on(newPerson(), Map.of("x", 'c'))));
        });

    assertSound(stream, 1);
  }

  @Test
  void appendAlone_whenTheCallerHoldsTheHead_thenItFailsInsteadOfWaitingForEver() {
    StreamId stream = newRequest();

    transaction.executeWithoutResult(
        status -> {
          ledger.append(Happened.on(stream));
          assertThatThrownBy(() -> ledger.appendAlone(Happened.on(stream)))
              .isInstanceOf(DataAccessException.class);
        });

    assertSound(stream, 1);
  }

  @Test
  void append_whenEightThreadsShareAStream_thenTheChainHasNoGapAndNoFork() throws Exception {
    for (StreamId stream : List.of(newRequest(), newPerson())) {
      together(8, thread -> range(0, 25).forEach(i -> append(Happened.on(stream))));

      assertSound(stream, 200);
    }
  }

  @Test
  void append_whenTwoThreadsWriteTheFirstEntry_thenBothAreKept() throws Exception {
    for (int round = 0; round < 25; round++) {
      StreamId stream = newPerson();

      together(2, thread -> append(Happened.on(stream)));

      assertSound(stream, 2);
    }
  }

  @Test
  void append_whenTheOtherFirstEntryRollsBack_thenThisOneIsFirst() throws Exception {
    for (int round = 0; round < 10; round++) {
      StreamId stream = newPerson();

      together(
          2,
          thread ->
              transaction.executeWithoutResult(
                  status -> {
                    ledger.append(Happened.on(stream));
                    if (thread == 0) {
                      status.setRollbackOnly();
                    }
                  }));

      assertSound(stream, 1);
    }
  }

  @Test
  void advance_whenTheHeadHasMoved_isRefused() {
    StreamId stream = newRequest();
    append(Happened.on(stream));

    assertThatIllegalStateException()
        .isThrownBy(
            () -> heads.advance(Map.of(stream, StreamHead.START), Map.of(stream, StreamHead.START)))
        .withMessageContaining(stream.value());
  }

  @Test
  void add_whenThePlaceIsTaken_isRefusedByTheDatabase() {
    LedgerEntry entry = append(Happened.on(newRequest()));
    LedgerEntry second =
        new LedgerEntry(
            UUID.randomUUID(),
            entry.stream(),
            entry.seq(),
            entry.prev(),
            entry.type(),
            entry.time(),
            entry.body(),
            entry.leafHash());

    assertThatThrownBy(() -> entries.add(List.of(second)))
        .isInstanceOf(DataIntegrityViolationException.class);
  }

  @Test
  void check_whenARowIsTamperedWith_thenItIsFound() {
    StreamId stream = newRequest();
    append(Happened.on(stream, Map.of("amount", 1)));
    LedgerEntry entry = append(Happened.on(stream, Map.of("amount", 2)));
    String changed = text(entry).replace("\"amount\":2", "\"amount\":3");

    transaction.executeWithoutResult(
        status -> {
          liftWhatGuardsRows();
          jdbc.sql("update audit_entry set body = ? where entry_id = ?")
              .params(changed.getBytes(StandardCharsets.UTF_8), entry.id())
              .update();
        });

    assertThat(faults(stream)).isNotEmpty();
  }

  /** What an administrator of the database can do in a transaction before changing a row. */
  void liftWhatGuardsRows() {}

  @Test
  void unsequenced_whenMostEntriesHaveAPlace_thenAnIndexFindsTheRest() {
    StreamId stream = newPerson();
    transaction.executeWithoutResult(
        status -> range(0, 1_000).forEach(i -> ledger.append(Happened.on(stream))));
    jdbc.sql(
            "update audit_entry set log_index = stream_seq where stream_id = ? and stream_seq < 998")
        .param(stream.value())
        .update();
    jdbc.sql("analyze").update();

    List<String> plan =
        jdbc.sql("explain select entry_id from audit_entry where log_index is null")
            .query(String.class)
            .list();

    assertThat(String.join("\n", plan)).containsIgnoringCase("audit_entry_log_index");
  }

  @Test
  void freeText_whenKept_thenItIsReadBackAndProven() {
    FreeText text = texts.keep("Ticket 4711, because Bob said so ✅");

    assertThat(texts.read(text.id())).contains("Ticket 4711, because Bob said so ✅");
    assertThat(texts.proves(text)).isTrue();
    assertThat(texts.proves(new FreeText(text.id(), LeafHash.NONE.hex()))).isFalse();
  }

  @Test
  void freeText_whenTheSameIsKeptTwice_thenTheHashesDiffer() {
    assertThat(texts.keep("same").sha256()).isNotEqualTo(texts.keep("same").sha256());
  }

  @Test
  void freeText_whenErased_thenTheChainStaysSound() {
    StreamId stream = newRequest();
    FreeText text = texts.keep("private words");
    LedgerEntry entry = append(Happened.on(stream, Map.of("justification", text.data())));

    texts.erase(text.id());

    assertThat(texts.read(text.id())).isEmpty();
    assertThat(texts.proves(text)).isFalse();
    assertThat(text(entry)).contains(text.sha256()).doesNotContain("private");
    assertSound(stream, 1);
  }

  @Test
  void freeText_whenTheCallerRollsBack_thenItIsGone() {
    FreeText text =
        transaction.execute(
            status -> {
              status.setRollbackOnly();
              return texts.keep("never mind");
            });

    assertThat(texts.read(text.id())).isEmpty();
  }

  @Test
  void freeText_whenItIsAsLongAsAllowed_thenItFits() {
    String longest = "é".repeat(SaltedText.LONGEST - 2) + "🔑";

    assertThat(texts.read(texts.keep(longest).id())).contains(longest);
  }

  LedgerEntry append(AuditEvent event) {
    return transaction.execute(status -> ledger.append(event));
  }

  StreamId newRequest() {
    UUID id = UUID.randomUUID();
    insertRequest(id);
    return StreamId.request(id);
  }

  void insertRequest(UUID id) {
    jdbc.sql("insert into access_request (request_id, version, last_leaf) values (?, 0, ?)")
        .params(id, LeafHash.NONE.bytes())
        .update();
  }

  static StreamId newPerson() {
    return StreamId.person(new PersonId("p" + UUID.randomUUID()));
  }

  static StreamId newSystem() {
    return StreamId.system("s" + UUID.randomUUID());
  }

  List<String> faults(StreamId stream) {
    return LedgerChain.check(
        stream, entries.entries(stream), heads.find(stream).orElse(StreamHead.START));
  }

  void assertSound(StreamId stream, int size) {
    assertThat(faults(stream)).isEmpty();
    assertThat(entries.entries(stream)).hasSize(size);
  }

  static String text(LedgerEntry entry) {
    return new String(entry.body(), StandardCharsets.UTF_8);
  }

  /** Runs the work in that many threads that all start at once, and rethrows what they throw. */
  static void together(int threads, IntConsumer work) throws Exception {
    CyclicBarrier start = new CyclicBarrier(threads);
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      List<Callable<Void>> tasks =
          range(0, threads)
              .<Callable<Void>>mapToObj(
                  thread ->
                      () -> {
                        start.await();
                        work.accept(thread);
                        return null;
                      })
              .toList();
      for (Future<Void> done : pool.invokeAll(tasks)) {
        done.get();
      }
    } finally {
      pool.shutdownNow();
    }
  }
}
