package io.daypass.bench;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategoryChartBuilder;
import org.knowm.xchart.VectorGraphicsEncoder;
import org.knowm.xchart.VectorGraphicsEncoder.VectorGraphicsFormat;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.internal.chartpart.Chart;
import org.knowm.xchart.style.AxesChartStyler;
import org.knowm.xchart.style.Styler.ChartTheme;
import org.knowm.xchart.style.Styler.LegendPosition;
import org.knowm.xchart.style.markers.SeriesMarkers;

/**
 * Draws the pictures of docs/performance.md from the raw rows of the benches. Nothing runs it but
 * {@code mvn test -Dtest=PerformancePictures}.
 */
class PerformancePictures {

  private static final Path PICTURES = Path.of("docs", "pictures");

  /** Can be told apart by people who do not see all colours. */
  private static final Color[] COLORS = {
    new Color(0xD55E00), new Color(0x0072B2), new Color(0x8A8A8A), new Color(0x009E73)
  };

  @Test
  void drawIdleLag() {
    draw(lags("idle-lag", "One grant due at a time"), "idle-lag");
  }

  @Test
  void drawStormLag() {
    draw(lags("storm-lag", "Grants due all at once"), "storm-lag");
  }

  @Test
  void drawDuePoll() {
    XYChart chart = lines("What one look for due holds costs", "holds", "ms (median)");
    chart.getStyler().setYAxisLogarithmic(true).setLegendPosition(LegendPosition.OutsideS);
    for (var statement : byKey(rows("due-poll"), row -> row.get("statement")).entrySet()) {
      Map<Integer, List<Double>> times = new LinkedHashMap<>();
      statement.getValue().stream()
          .filter(row -> row.get("due").equals("0"))
          .forEach(
              row ->
                  times
                      .computeIfAbsent(Integer.valueOf(row.get("held")), held -> new ArrayList<>())
                      .add(Double.valueOf(row.get("ms"))));
      if (!times.isEmpty()) {
        chart.addSeries(
            shortened(statement.getKey()),
            List.copyOf(times.keySet()),
            times.values().stream().map(values -> Spread.of(values).median()).toList());
      }
    }
    draw(chart, "due-poll");
  }

  @Test
  void drawLifecycles() {
    CategoryChart chart =
        new CategoryChartBuilder()
            .theme(ChartTheme.XChart)
            .width(720)
            .height(320)
            .title("Whole lifecycles a second, each round")
            .yAxisTitle("lifecycles a second")
            .xAxisTitle("round")
            .build();
    plain(chart.getStyler());
    chart.getStyler().setLabelsVisible(true).setAvailableSpaceFill(0.7);
    byKey(rows("lifecycles"), row -> row.get("side"))
        .forEach(
            (side, rounds) ->
                chart.addSeries(
                    side,
                    rounds.stream().map(row -> row.get("round")).toList(),
                    rounds.stream()
                        .map(row -> (double) Math.round(Double.parseDouble(row.get("per_second"))))
                        .toList()));
    draw(chart, "lifecycles");
  }

  /** Which part of the grants had ended after how long, all rounds together. */
  private static XYChart lags(String csv, String title) {
    XYChart chart =
        lines(title, "after the due time, in ms (each mark ten times the last)", "ended, %");
    byKey(rows(csv), row -> row.get("side"))
        .forEach((side, grants) -> addShare(chart, side, grants));
    return chart;
  }

  private static void addShare(XYChart chart, String side, List<Map<String, String>> grants) {
    Spread spread =
        Spread.of(grants.stream().map(row -> Double.valueOf(row.get("committed_ms"))).toList());
    List<Double> shares = new ArrayList<>();
    List<Double> times = new ArrayList<>();
    for (double share = 0.5; share <= 100; share += 0.5) {
      shares.add(share);
      times.add(Math.max(0.1, spread.at(share / 100)));
    }
    chart.addSeries("%s (p99 %s ms)".formatted(side, Spread.shown(spread.p99())), times, shares);
  }

  private static XYChart lines(String title, String x, String y) {
    XYChart chart =
        new XYChartBuilder()
            .theme(ChartTheme.XChart)
            .width(720)
            .height(380)
            .title(title)
            .xAxisTitle(x)
            .yAxisTitle(y)
            .build();
    plain(chart.getStyler());
    chart.getStyler().setXAxisLogarithmic(true);
    return chart;
  }

  private static void plain(AxesChartStyler styler) {
    styler.setSeriesColors(COLORS);
    styler.setChartBackgroundColor(Color.WHITE);
    styler.setLegendPosition(LegendPosition.OutsideS);
    styler.setLegendLayout(org.knowm.xchart.style.Styler.LegendLayout.Horizontal);
    styler.setLegendBorderColor(Color.WHITE);
    styler.setPlotBorderVisible(false);
    styler.setChartTitleFont(new Font(Font.SANS_SERIF, Font.BOLD, 15));
    styler.setAxisTitleFont(new Font(Font.SANS_SERIF, Font.PLAIN, 12));
    styler.setLegendFont(new Font(Font.SANS_SERIF, Font.PLAIN, 12));
    styler.setAxisTickLabelsFont(new Font(Font.SANS_SERIF, Font.PLAIN, 11));
  }

  private static void draw(XYChart chart, String name) {
    chart
        .getSeriesMap()
        .values()
        .forEach(
            series -> {
              series.setMarker(
                  series.getXData().length > 10 ? SeriesMarkers.NONE : SeriesMarkers.CIRCLE);
              series.setLineStyle(new BasicStroke(2));
            });
    draw((Chart<?, ?>) chart, name);
  }

  private static void draw(Chart<?, ?> chart, String name) {
    Path file = PICTURES.resolve("performance-" + name + ".svg");
    try {
      VectorGraphicsEncoder.saveVectorGraphic(chart, file.toString(), VectorGraphicsFormat.SVG);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, List<Map<String, String>>> byKey(
      List<Map<String, String>> rows,
      java.util.function.Function<Map<String, String>, String> key) {
    return rows.stream()
        .collect(
            java.util.stream.Collectors.groupingBy(
                key, LinkedHashMap::new, java.util.stream.Collectors.toList()));
  }

  private static List<Map<String, String>> rows(String csv) {
    Path file = Results.FOLDER.resolve(csv + ".csv");
    assumeTrue(Files.exists(file), file + " is missing; run the benches first");
    try {
      List<String[]> lines =
          Files.readAllLines(file).stream().map(PerformancePictures::cells).toList();
      return lines.stream().skip(1).map(cells -> row(lines.get(0), cells)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, String> row(String[] header, String[] cells) {
    Map<String, String> row = new LinkedHashMap<>();
    for (int n = 0; n < header.length; n++) {
      row.put(header[n], cells[n]);
    }
    return row;
  }

  /** As {@link Results} writes them: every cell in quotes. */
  private static String[] cells(String line) {
    return line.substring(1, line.length() - 1).split("\",\"", -1);
  }

  private static String shortened(String statement) {
    return statement.length() <= 60 ? statement : statement.substring(0, 59) + "…";
  }
}
