package io.daypass.anchor;

import io.daypass.TestClock;
import io.daypass.identity.Ids;
import io.daypass.ledger.TestLog;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** One node that looks after anchors, put together by hand, on a clock that a test moves. */
final class AnchorStage {

  final TestClock clock;
  final TestLog log;
  final AnchorStore store;
  final AnchorTurnStore turns;
  final Demand demand;
  final Anchoring anchoring;

  AnchorStage(DataSource source, TestClock clock, TestLog log, @Nullable String continueAfter) {
    this.clock = clock;
    this.log = log;
    store = new AnchorStore(log.jdbc());
    turns = new AnchorTurnStore(log.jdbc());
    demand = new Demand(log.log(), store);
    AnchorProperties properties = new AnchorProperties(false, Duration.ofMinutes(1), continueAfter);
    Comparison comparison =
        new Comparison(
            log.notes(), log.log(), store, properties, log.ledger(), log.transaction(), clock);
    anchoring =
        new Anchoring(
            turns,
            store,
            demand,
            comparison,
            log.trust(),
            log.ledger(),
            properties,
            new Ids(),
            clock,
            log.transaction());
  }

  static AnchorStage on(DataSource source, TestClock clock) {
    return new AnchorStage(source, clock, TestLog.on(source, clock), null);
  }

  AnchorReport report(AnchorSink... sinks) {
    return new AnchorReport(new Anchors(List.of(() -> List.of(sinks))), store, turns, demand);
  }

  AnchorTurn turn(AnchorSink sink) {
    return turns.find(sink.name()).orElseThrow();
  }

  /** The types of all entries about anchors. */
  List<String> events() {
    return log
        .jdbc()
        .sql("select body from audit_entry where stream_id = 'sys:anchors' order by stream_seq")
        .query(
            (row, number) -> new String(row.getBytes(1), java.nio.charset.StandardCharsets.UTF_8))
        .list()
        .stream()
        .map(body -> body.replaceAll("(?s).*\"type\":\"([^\"]*)\".*", "$1"))
        .toList();
  }
}
