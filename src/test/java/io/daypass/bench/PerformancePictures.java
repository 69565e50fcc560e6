package io.daypass.bench;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.data.category.DefaultCategoryDataset;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.junit.jupiter.api.Test;

/**
 * Draws the pictures of docs/performance.md from the raw rows of the benches. Runs only when it is
 * named: {@code mvn test -Dtest=PerformancePictures}.
 */
class PerformancePictures {

  @Test
  void drawIdleLag() {
    drawLag("idle-lag", "Grants that are due one at a time: how late they end");
  }

  @Test
  void drawStormLag() {
    drawLag("storm-lag", "Grants that are all due at once: how late they end");
  }

  @Test
  void drawDuePoll() {
    XYSeriesCollection times = new XYSeriesCollection();
    // The claim is asked only when something is due.
    List<Map<String, String>> looks =
        Results.read("due-poll").stream()
            .filter(
                row -> row.get("due").equals("0") || row.get("statement").contains("for update"))
            .toList();
    by("statement", looks)
        .forEach(
            (statement, asked) -> {
              if (asked.size() < DuePollBench.OFTEN && !statement.contains("for update")) {
                return;
              }
              XYSeries series = new XYSeries(shortened(statement));
              by("held", asked)
                  .forEach(
                      (held, same) ->
                          series.add(Double.parseDouble(held), spread("ms", same).median()));
              times.addSeries(series);
            });
    ValueAxis millis = Drawing.logarithmic("milliseconds, median");
    millis.setRange(0.01, 10);
    Drawing.save(
        Drawing.lines("One look for due holds", Drawing.logarithmic("holds"), millis, times),
        "due-poll");
  }

  @Test
  void drawLifecycles() {
    DefaultCategoryDataset rates = new DefaultCategoryDataset();
    Results.read("lifecycles")
        .forEach(
            row ->
                rates.addValue(
                    Math.round(Double.parseDouble(row.get("per_second"))),
                    row.get("side"),
                    "round " + row.get("round")));
    Drawing.save(
        Drawing.bars("Whole lifecycles, four callers", "", "a second", rates), "lifecycles");
  }

  /** Which part of the grants had ended after how long, all rounds together. */
  private static void drawLag(String csv, String title) {
    XYSeriesCollection shares = new XYSeriesCollection();
    by("side", Results.read(csv)).forEach((side, grants) -> shares.addSeries(share(side, grants)));
    ValueAxis part = Drawing.linear("ended, in %");
    part.setRange(0, 100);
    Drawing.save(
        Drawing.lines(title, Drawing.logarithmic("milliseconds after the due time"), part, shares),
        csv);
  }

  private static XYSeries share(String side, List<Map<String, String>> grants) {
    Spread spread = spread("recorded_ms", grants);
    XYSeries series =
        new XYSeries(
            "%s: p50 %s ms, p99 %s ms"
                .formatted(side, Spread.shown(spread.median()), Spread.shown(spread.p99())));
    for (int part = 1; part <= 200; part++) {
      // The axis is logarithmic and has no place for zero.
      series.add(Math.max(0.1, spread.at(part / 200.0)), part / 2.0);
    }
    return series;
  }

  private static Spread spread(String column, List<Map<String, String>> rows) {
    return Spread.of(rows.stream().map(row -> Double.valueOf(row.get(column))).toList());
  }

  private static Map<String, List<Map<String, String>>> by(
      String column, List<Map<String, String>> rows) {
    Function<Map<String, String>, String> key = row -> row.get(column);
    return rows.stream().collect(groupingBy(key, LinkedHashMap::new, toList()));
  }

  private static String shortened(String statement) {
    return statement.length() <= 56 ? statement : statement.substring(0, 55) + "…";
  }
}
