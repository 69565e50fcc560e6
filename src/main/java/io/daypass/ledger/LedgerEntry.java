package io.daypass.ledger;

import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;

/**
 * One link in the chain of its stream. The body holds the bytes that were hashed, exactly as they
 * were written; the other components repeat what those bytes say.
 */
// The bytes are copied on the way in and out, and compared below.
@SuppressWarnings("ArrayRecordComponent")
public record LedgerEntry(
    UUID id,
    StreamId stream,
    long seq,
    LeafHash prev,
    String type,
    Instant time,
    byte[] body,
    LeafHash leafHash) {

  public LedgerEntry {
    body = body.clone();
  }

  @Override
  public byte[] body() {
    return body.clone();
  }

  /** Two entries are the same when their place and their bytes are. */
  @Override
  public boolean equals(Object other) {
    return other instanceof LedgerEntry that
        && id.equals(that.id)
        && stream.equals(that.stream)
        && seq == that.seq
        && leafHash.equals(that.leafHash)
        && Arrays.equals(body, that.body);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  @Override
  public String toString() {
    return "entry " + id + ", " + stream + " #" + seq + ", " + type;
  }
}
