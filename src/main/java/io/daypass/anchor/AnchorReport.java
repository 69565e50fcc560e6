package io.daypass.anchor;

import io.daypass.anchor.AnchorStore.Anchored;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How it goes with every sink, for people and for metrics. */
@Component
public class AnchorReport {

  private final Anchors anchors;
  private final AnchorStore store;
  private final AnchorTurnStore turns;
  private final Demand demand;

  AnchorReport(Anchors anchors, AnchorStore store, AnchorTurnStore turns, Demand demand) {
    this.anchors = anchors;
    this.store = store;
    this.turns = turns;
    this.demand = demand;
  }

  /**
   * How it goes with one sink.
   *
   * @param readable whether what lies there can be compared
   * @param lag for how long it has been without something that it should have
   * @param objection why what lies there does not go with this ledger
   */
  public record Status(
      String sink,
      String kind,
      String place,
      boolean readable,
      @Nullable Anchored newest,
      Duration lag,
      int failures,
      @Nullable Instant failingSince,
      @Nullable String lastError,
      @Nullable String objection) {}

  public List<Status> all(Instant now) {
    return anchors.all().stream().map(sink -> status(sink, now)).toList();
  }

  private Status status(AnchorSink sink, Instant now) {
    Optional<AnchorTurn> turn = turns.find(sink.name());
    return new Status(
        sink.name(),
        sink.kind(),
        sink.place(),
        sink.readBack().isPresent(),
        store.newest(sink.name()).orElse(null),
        demand.lag(sink, now),
        turn.map(AnchorTurn::failures).orElse(0),
        turn.map(AnchorTurn::failingSince).orElse(null),
        turn.map(AnchorTurn::lastError).orElse(null),
        turn.map(AnchorTurn::objection).orElse(null));
  }
}
