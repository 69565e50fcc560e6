package io.daypass.metrics;

import io.daypass.anchor.AnchorReport;
import io.daypass.siem.SinkReport;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** How far what leaves the ledger has come: checkpoints to anchors, entries to sinks. */
@Component
class OutsideGauges implements GaugeSource {

  private static final double MILLIS = 1000;

  private final AnchorReport anchors;
  private final SinkReport sinks;

  OutsideGauges(AnchorReport anchors, SinkReport sinks) {
    this.anchors = anchors;
    this.sinks = sinks;
  }

  @Override
  public String name() {
    return "outside";
  }

  @Override
  public Pace pace() {
    return Pace.OFTEN;
  }

  @Override
  public List<Reading> read(Instant now) {
    return Stream.concat(
            anchors.all(now).stream().map(OutsideGauges::lag),
            sinks.all().stream().flatMap(OutsideGauges::sink))
        .toList();
  }

  private static Reading lag(AnchorReport.Status anchor) {
    return new Reading(
        "jit.ledger.anchor.lag.seconds",
        "For how long a place outside has been without a checkpoint that it should have",
        Map.of("anchor", anchor.sink()),
        anchor.lag().toMillis() / MILLIS);
  }

  private static Stream<Reading> sink(SinkReport.Status sink) {
    Map<String, String> name = Map.of("sink", sink.sink());
    return Stream.of(
        new Reading("jit.siem.behind", "Entries that a sink has not had yet", name, sink.behind()),
        new Reading(
            "jit.siem.refusing",
            "1 while a sink's receiver refuses an entry for good, and gets nothing after it",
            name,
            sink.refused() == null ? 0 : 1));
  }
}
