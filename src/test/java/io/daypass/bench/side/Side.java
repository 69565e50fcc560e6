package io.daypass.bench.side;

import java.time.Duration;
import java.time.Instant;

/** One way to end access on time, running on a database of its own. */
public interface Side extends AutoCloseable {

  /** Begins one lifecycle: asked for, judged by a table, issued, and over after the lease. */
  void begin(int number, Duration lease);

  /** How many lifecycles have come to their end so far, all bookkeeping included. */
  long ended();

  /**
   * Copies the first lifecycle that is held now, with every row that belongs to it, and gives the
   * copies accounts named {@code kind-1} to {@code kind-n}. They are not due for a day.
   */
  void copy(String kind, int count);

  /** Like {@link #copy}, with only the rows that a held grant is looked for by. */
  void copyBackground(String kind, int count);

  /**
   * Says when the copies of this kind are over.
   *
   * @param step between one and the next
   */
  void endAt(String kind, Instant first, Duration step);

  /** A query of account, due, recorded and committed of all that have ended, times in UTC. */
  String endings();

  @Override
  void close();
}
