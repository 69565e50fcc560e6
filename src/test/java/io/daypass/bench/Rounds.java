package io.daypass.bench;

import static java.util.stream.Collectors.joining;

import io.daypass.bench.side.Way;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/** What the sides did in all rounds; sides are compared within a round only. */
record Rounds(List<Turn.Found> turns) {

  Rounds {
    turns = List.copyOf(turns);
  }

  Stream<Turn.Found> of(Way way) {
    return turns.stream().filter(turn -> turn.way() == way);
  }

  boolean has(Way way) {
    return of(way).findAny().isPresent();
  }

  double median(Way way, ToDoubleFunction<Turn.Found> figure) {
    return Spread.of(of(way).map(figure::applyAsDouble).toList()).median();
  }

  /** The figure in each round, as it is shown. */
  String each(Way way, ToDoubleFunction<Turn.Found> figure) {
    return of(way).map(figure::applyAsDouble).map(Spread::shown).collect(joining(" · "));
  }

  /** How many times as much as Daypass in the same round; the median of that. */
  double timesDaypass(Way way, ToDoubleFunction<Turn.Found> figure) {
    List<Double> ratios =
        of(way)
            .flatMap(
                turn ->
                    of(Way.DAYPASS)
                        .filter(daypass -> daypass.round() == turn.round())
                        .map(daypass -> figure.applyAsDouble(turn) / figure.applyAsDouble(daypass)))
            .toList();
    return Spread.of(ratios).median();
  }
}
