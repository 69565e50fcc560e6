package io.daypass.bench;

import io.daypass.bench.side.Way;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** Shows how late access ended on each side, in one part of the results. */
final class LagReport {

  private final Results results;
  private final Conditions conditions;
  private final Rounds rounds;
  private final Function<Turn.Found, List<Lag>> part;

  /**
   * @param part which grants of a turn
   */
  LagReport(
      Results results, Conditions conditions, Rounds rounds, Function<Turn.Found, List<Lag>> part) {
    this.results = results;
    this.conditions = conditions;
    this.rounds = rounds;
    this.part = part;
  }

  void publish(String csv, String what, double target) {
    results.note(
        what
            + " Milliseconds after the due time, each p50 / p99 / max, medians of the rounds: when the"
            + " target removed the account, the time that was written down as the end, and when that"
            + " was committed. "
            + conditions.sentence());
    results.table(
        List.of(
            "side",
            "grants a round",
            "target",
            "written down",
            "committed",
            "written down, p99 of each round"),
        Arrays.stream(Way.values()).filter(rounds::has).map(this::row).toList());
    if (rounds.has(Way.DAYPASS)) {
      results.note(judgement(target));
    }
    results
        .note("![Which part had ended after how long](pictures/performance-%s.svg)".formatted(csv))
        .csv(
            csv,
            List.of("round", "side", "account", "removed_ms", "recorded_ms", "committed_ms"),
            rounds.turns().stream()
                .flatMap(turn -> part.apply(turn).stream().map(lag -> csv(turn, lag)))
                .toList())
        .publish();
  }

  private String judgement(double target) {
    double p99 = rounds.median(Way.DAYPASS, this::p99);
    return String.format(
        Locale.ROOT,
        "Target for Daypass, p99 of the time written down: %s ms or less. With %s ms: %s.",
        Spread.shown(target),
        Spread.shown(p99),
        conditions.verdict(p99 <= target));
  }

  private List<String> row(Way way) {
    return List.of(
        way.title(),
        rounds.each(way, turn -> part.apply(turn).size()),
        spread(way, Lag::removed),
        spread(way, Lag::recorded),
        spread(way, Lag::committed),
        rounds.each(way, this::p99));
  }

  private String spread(Way way, ToDoubleFunction<Lag> time) {
    return "%s / %s / %s"
        .formatted(
            Spread.shown(rounds.median(way, turn -> of(turn, time).median())),
            Spread.shown(rounds.median(way, turn -> of(turn, time).p99())),
            Spread.shown(rounds.median(way, turn -> of(turn, time).max())));
  }

  private double p99(Turn.Found turn) {
    return of(turn, Lag::recorded).p99();
  }

  private Spread of(Turn.Found turn, ToDoubleFunction<Lag> time) {
    return Spread.of(part.apply(turn).stream().map(time::applyAsDouble).toList());
  }

  private static List<Object> csv(Turn.Found turn, Lag lag) {
    return List.of(
        turn.round(),
        turn.way().title(),
        lag.account(),
        lag.removed(),
        lag.recorded(),
        lag.committed());
  }
}
