package io.daypass.siem;

import io.daypass.ledger.Log;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How far every sink has come, for people and for metrics. */
@Component
public class SinkReport {

  private final Sinks sinks;
  private final SinkCursorStore cursors;
  private final Log log;

  SinkReport(Sinks sinks, SinkCursorStore cursors, Log log) {
    this.sinks = sinks;
    this.cursors = cursors;
    this.log = log;
  }

  /**
   * How far one sink has come.
   *
   * @param next the index of the entry that it gets next
   * @param behind how many entries there are for it
   * @param failures deliveries in a row that its receiver did not take
   * @param refused the index of the entry that the receiver will not have, while it does not
   * @param problem what the receiver said last, when it took nothing
   */
  public record Status(
      String sink,
      long next,
      long behind,
      int failures,
      @Nullable Long refused,
      @Nullable String problem) {}

  public List<Status> all() {
    long size = log.size();
    return sinks.all().stream()
        .map(sink -> cursors.find(sink.name()))
        .flatMap(Optional::stream)
        .map(cursor -> status(cursor, size))
        .toList();
  }

  private static Status status(SinkCursor cursor, long size) {
    return new Status(
        cursor.sink(),
        cursor.next(),
        Math.max(0, size - cursor.next()),
        cursor.failures(),
        cursor.isRefusing() ? cursor.refused() : null,
        cursor.problem());
  }
}
