package io.daypass.bench;

import io.daypass.bench.side.Way;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Shows how many lifecycles a second each side managed, and what one costs. */
final class LifecyclesReport {

  private static final double TARGET = 2;

  private final Results results;
  private final Conditions conditions;
  private final Rounds rounds;

  LifecyclesReport(Results results, Conditions conditions, Rounds rounds) {
    this.results = results;
    this.conditions = conditions;
    this.rounds = rounds;
  }

  void publish() {
    double times = 1 / rounds.timesDaypass(Way.ENGINE, perSecond());
    results
        .note(
            "%d callers in a closed loop begin %s lifecycles with a lease of one second, from within the program; the clock runs until the last process has ended, less the lease. Processor time, statements and WAL are those of one lifecycle, polling included. Medians of the rounds. %s"
                .formatted(
                    Starters.CALLERS,
                    rounds.turns().get(0).lifecycles().count(),
                    conditions.sentence()))
        .table(
            List.of(
                "side",
                "lifecycles a second",
                "in each round",
                "JVM, ms",
                "PostgreSQL, ms",
                "statements",
                "WAL, kB"),
            Arrays.stream(Way.values()).map(this::row).toList())
        .note(
            "Target: twice as many as the bare engine or more. With %s times as many: %s."
                .formatted(Spread.shown(times), conditions.verdict(times >= TARGET)))
        .note("![Lifecycles a second in each round](pictures/performance-lifecycles.svg)")
        .csv(
            "lifecycles",
            List.of(
                "round",
                "side",
                "lifecycles",
                "per_second",
                "program_ms",
                "database_ms",
                "statements",
                "wal_kb"),
            rounds.turns().stream().map(LifecyclesReport::csv).toList())
        .publish();
  }

  private List<String> row(Way way) {
    return List.of(
        way.title(),
        shown(way, Lifecycles::perSecond),
        rounds.each(way, perSecond()),
        shown(way, Lifecycles::programCpu),
        shown(way, Lifecycles::databaseCpu),
        shown(way, Lifecycles::statements),
        shown(way, Lifecycles::wal));
  }

  private String shown(Way way, ToDoubleFunction<Lifecycles> figure) {
    return Spread.shown(rounds.median(way, turn -> figure.applyAsDouble(turn.lifecycles())));
  }

  private static ToDoubleFunction<Turn.Found> perSecond() {
    return turn -> turn.lifecycles().perSecond();
  }

  private static List<Object> csv(Turn.Found turn) {
    Lifecycles one = turn.lifecycles();
    return List.of(
        turn.round(),
        turn.way().title(),
        one.count(),
        one.perSecond(),
        one.programCpu(),
        one.databaseCpu(),
        one.statements(),
        one.wal());
  }
}
