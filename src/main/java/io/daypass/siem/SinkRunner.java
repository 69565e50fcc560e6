package io.daypass.siem;

import io.daypass.ledger.AuditEvent;
import io.daypass.ledger.LoggedEntry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hands the log to one sink: one batch after the other, in order, and never past an entry that has
 * not arrived. The cursor moves after the receiver has confirmed, so a node that dies in between
 * leaves a repetition and no gap.
 */
final class SinkRunner {

  private static final Logger LOG = LoggerFactory.getLogger(SinkRunner.class);

  static final Duration IDLE = Duration.ofSeconds(1);

  /** Added to the longest delivery: pauses of this machine, and slowness of the database. */
  private static final Duration GRACE = Duration.ofSeconds(30);

  private final ConfiguredSink sink;
  private final Forwarding forwarding;
  private final UUID me;
  private final BatchLimit limit;

  SinkRunner(ConfiguredSink sink, Forwarding forwarding, UUID me) {
    this.sink = sink;
    this.forwarding = forwarding;
    this.me = me;
    this.limit = new BatchLimit(sink.batch());
  }

  String name() {
    return sink.name();
  }

  /** Does what can be done now, and says how long to wait before the next time. */
  Duration turn() {
    Instant now = forwarding.now();
    SinkCursor cursor = mine(now);
    if (cursor == null) {
      return IDLE;
    }
    if (cursor.mustWaitAt(now)) {
      return shorter(Duration.between(now, cursor.retryAt()), GRACE);
    }
    List<LoggedEntry> batch = limit.cut(forwarding.read(cursor.next(), limit.now()));
    if (batch.isEmpty()) {
      return IDLE;
    }
    return sink.skips(batch.get(0)) ? skip(cursor, batch.get(0)) : deliver(cursor, batch);
  }

  /** Another node need not wait until the lease has run out. */
  void letGo() {
    forwarding.cursors().letGo(sink.name(), me);
    sink.sink().close();
  }

  /** The cursor, with enough time left for the longest delivery; null while another has it. */
  private @Nullable SinkCursor mine(Instant now) {
    SinkCursor cursor = forwarding.cursor(sink);
    Duration lease = sink.sink().longest().plus(GRACE);
    if (cursor.isHeldBy(me, now.plus(lease.minus(GRACE.dividedBy(2))))) {
      return cursor;
    }
    boolean mine = forwarding.cursors().hold(sink.name(), me, now, now.plus(lease));
    return mine ? forwarding.cursor(sink) : null;
  }

  private Duration deliver(SinkCursor cursor, List<LoggedEntry> given) {
    List<LoggedEntry> batch = sink.beforeSkipped(given);
    try {
      sink.sink().deliver(batch);
    } catch (Undelivered undelivered) {
      forwarding.metrics().failed(sink.name());
      return undelivered instanceof Undelivered.NotNow notNow
          ? notNow(cursor, notNow)
          : refused(cursor, batch, undelivered);
    }
    arrived(cursor, batch);
    return Duration.ZERO;
  }

  private void arrived(SinkCursor cursor, List<LoggedEntry> batch) {
    long to = cursor.next() + batch.size();
    boolean wasRefused = cursor.isRefusing();
    AuditEvent event = wasRefused ? SiemEvent.Resumed.at(batch.get(0), sink.name()) : null;
    if (!forwarding.advance(cursor, me, to, event)) {
      LOG.warn("sink {} has gone to another node meanwhile; some entries arrive twice", name());
      return;
    }
    limit.grow();
    forwarding.metrics().delivered(sink.name(), batch.size());
    if (cursor.failures() > 0) {
      LOG.info("sink {} takes entries again", name());
    }
  }

  /** Which entry of several it was, only single ones can tell. */
  private Duration refused(SinkCursor cursor, List<LoggedEntry> batch, Undelivered refused) {
    if (batch.size() > 1) {
      limit.one();
      return Duration.ZERO;
    }
    LoggedEntry entry = batch.get(0);
    if (!cursor.isRefusing()) {
      LOG.error(
          "sink {} refuses entry {} at index {} and gets nothing after it: {}",
          name(),
          entry.entry().id(),
          entry.index(),
          refused.getMessage());
    }
    return forwarding.refused(cursor, me, entry, String.valueOf(refused.getMessage()));
  }

  private Duration notNow(SinkCursor cursor, Undelivered.NotNow notNow) {
    limit.one();
    if (cursor.failures() == 0) {
      LOG.warn("sink {} does not take entries: {}", name(), notNow.getMessage());
    }
    return forwarding.failed(cursor, me, String.valueOf(notNow.getMessage()), notNow.retryAfter());
  }

  private Duration skip(SinkCursor cursor, LoggedEntry entry) {
    SiemEvent skipped = SiemEvent.Skipped.at(entry, sink.name());
    if (forwarding.advance(cursor, me, cursor.next() + 1, skipped)) {
      LOG.warn("sink {} leaves out entry {}, as configured", name(), entry.entry().id());
    }
    return Duration.ZERO;
  }

  private static Duration shorter(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? one : other;
  }

  /** A sink with what the runner has to know of it. */
  record ConfiguredSink(String name, Sink sink, int batch, boolean fromStart, Set<UUID> skipped) {

    boolean skips(LoggedEntry entry) {
      return skipped.contains(entry.entry().id());
    }

    List<LoggedEntry> beforeSkipped(List<LoggedEntry> batch) {
      return batch.stream().takeWhile(entry -> !skips(entry)).toList();
    }
  }
}
