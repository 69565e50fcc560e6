package io.daypass.ledger;

import java.time.Instant;
import java.util.UUID;

/** Entries with a place in a log, without a database. */
public final class LoggedEntries {

  public static final Instant TIME = Instant.parse("2026-11-25T08:30:00.123Z");

  private LoggedEntries() {}

  /** The event as the only entry of its stream, at this index of the log. */
  public static LoggedEntry of(AuditEvent event, long index) {
    UUID id = new UUID(0x019ac0de00007000L, 0x8000000000000000L | index);
    byte[] body = EntryBody.of(event).at(StreamHead.START, id, TIME);
    LedgerEntry entry =
        new LedgerEntry(
            id, event.stream(), 1, LeafHash.NONE, event.type(), TIME, body, LeafHash.ofBody(body));
    return new LoggedEntry(index, entry);
  }

  /** An entry that says what a test wants it to say. */
  public static LoggedEntry saying(
      String type, String subject, java.util.Map<String, Object> data, long index) {
    return of(Happened.on(StreamId.system("test"), data).of(type, subject), index);
  }
}
