package io.daypass.siem;

import io.daypass.ledger.AuditEvent;
import io.daypass.ledger.Ledger;
import io.daypass.ledger.Log;
import io.daypass.ledger.LoggedEntry;
import io.daypass.siem.SinkRunner.ConfiguredSink;
import io.github.resilience4j.core.IntervalFunction;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What every sink needs: the log, its cursor, the time, and the ledger for what goes wrong. */
@Component
class Forwarding {

  private static final Duration FIRST = Duration.ofSeconds(1);
  static final Duration LONGEST = Duration.ofMinutes(5);

  /** A receiver may ask for more patience than we would have, but not for ever. */
  static final Duration MOST_PATIENT = Duration.ofHours(1);

  private static final IntervalFunction BACKOFF =
      IntervalFunction.ofExponentialRandomBackoff(FIRST, 2, 0.2, LONGEST);

  private final Log log;
  private final Ledger ledger;
  private final SinkCursorStore cursors;
  private final SinkMetrics metrics;
  private final Clock clock;
  private final TransactionTemplate transaction;

  Forwarding(
      Log log,
      Ledger ledger,
      SinkCursorStore cursors,
      SinkMetrics metrics,
      Clock clock,
      PlatformTransactionManager transactions) {
    this.log = log;
    this.ledger = ledger;
    this.cursors = cursors;
    this.metrics = metrics;
    this.clock = clock;
    this.transaction = new TransactionTemplate(transactions);
  }

  Instant now() {
    return clock.instant();
  }

  SinkCursorStore cursors() {
    return cursors;
  }

  SinkMetrics metrics() {
    return metrics;
  }

  /** A sink that is new begins with the first entry there ever was, or with the next. */
  SinkCursor cursor(ConfiguredSink sink) {
    return cursors
        .find(sink.name())
        .orElseGet(
            () -> {
              cursors.create(sink.name(), sink.fromStart() ? 0 : log.size());
              return cursors.find(sink.name()).orElseThrow();
            });
  }

  /**
   * The entries from this index on.
   *
   * @throws IllegalStateException when one is missing: nothing is skipped in silence
   */
  List<LoggedEntry> read(long first, int atMost) {
    List<LoggedEntry> entries = log.from(first, atMost);
    for (int i = 0; i < entries.size(); i++) {
      if (entries.get(i).index() != first + i) {
        throw new IllegalStateException("the log has no entry at index " + (first + i));
      }
    }
    return entries;
  }

  boolean advance(SinkCursor from, UUID holder, long to, @Nullable AuditEvent event) {
    return Boolean.TRUE.equals(
        transaction.execute(
            status -> {
              boolean done = cursors.advance(from, holder, to);
              if (done && event != null) {
                ledger.append(event);
              }
              return done;
            }));
  }

  Duration failed(SinkCursor cursor, UUID holder, String why, Optional<Duration> asked) {
    Duration wait = wait(cursor.failures() + 1, asked);
    // It may still refuse the entry that it refused before it went away.
    Long refused = cursor.isRefusing() ? cursor.refused() : null;
    cursors.failed(cursor, holder, now().plus(wait), why, refused);
    return wait;
  }

  Duration refused(SinkCursor cursor, UUID holder, LoggedEntry entry, String why) {
    transaction.executeWithoutResult(
        status -> {
          cursors.failed(cursor, holder, now().plus(LONGEST), why, entry.index());
          if (!cursor.isRefusing()) {
            ledger.append(SiemEvent.Stopped.at(entry, cursor.sink(), why));
          }
        });
    return LONGEST;
  }

  private static Duration wait(int failures, Optional<Duration> asked) {
    Duration own = Duration.ofMillis(BACKOFF.apply(Math.min(failures, 20)));
    Duration capped = asked.filter(wait -> wait.compareTo(MOST_PATIENT) < 0).orElse(MOST_PATIENT);
    return asked.isPresent() && capped.compareTo(own) > 0 ? capped : own;
  }
}
