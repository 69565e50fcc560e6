package io.daypass.bench;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGraphics2D;
import org.jfree.chart.ChartFactory;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.StandardChartTheme;
import org.jfree.chart.axis.LogAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.block.BlockBorder;
import org.jfree.chart.labels.StandardCategoryItemLabelGenerator;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.category.CategoryDataset;
import org.jfree.data.xy.XYDataset;
import org.w3c.dom.Document;

/** One look for all pictures of the benches. */
final class Drawing {

  private static final Path PICTURES = Path.of("docs", "pictures");
  private static final int WIDTH = 760;
  private static final int HEIGHT = 380;

  private static final Font PLAIN = new Font("SansSerif", Font.PLAIN, 12);

  /** Can be told apart by people who do not see all colours. */
  private static final Color[] COLORS = {
    new Color(0xD55E00), new Color(0x0072B2), new Color(0x7F7F7F), new Color(0x009E73)
  };

  private Drawing() {}

  /** A line through all points of each series; both marked where there are only a few. */
  static JFreeChart lines(String title, ValueAxis x, ValueAxis y, XYDataset points) {
    JFreeChart chart = plain(ChartFactory.createXYLineChart(title, "", "", points));
    XYPlot plot = chart.getXYPlot();
    plot.setDomainAxis(x);
    plot.setRangeAxis(y);
    XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer();
    for (int n = 0; n < points.getSeriesCount(); n++) {
      renderer.setSeriesPaint(n, COLORS[n % COLORS.length]);
      renderer.setSeriesStroke(n, new BasicStroke(2.2f));
      renderer.setSeriesShape(n, new Ellipse2D.Double(-3, -3, 6, 6));
      renderer.setSeriesShapesVisible(n, points.getItemCount(n) < 10);
    }
    plot.setRenderer(renderer);
    return chart;
  }

  static JFreeChart bars(String title, String x, String y, CategoryDataset heights) {
    JFreeChart chart =
        plain(
            ChartFactory.createBarChart(
                title, x, y, heights, PlotOrientation.VERTICAL, true, false, false));
    CategoryPlot plot = chart.getCategoryPlot();
    BarRenderer renderer = (BarRenderer) plot.getRenderer();
    renderer.setItemMargin(0.08);
    renderer.setDefaultItemLabelGenerator(new StandardCategoryItemLabelGenerator());
    renderer.setDefaultItemLabelsVisible(true);
    for (int n = 0; n < heights.getRowCount(); n++) {
      renderer.setSeriesPaint(n, COLORS[n % COLORS.length]);
    }
    plot.getRangeAxis().setUpperMargin(0.12);
    return chart;
  }

  static ValueAxis linear(String title) {
    return plain(new NumberAxis(title));
  }

  /** Each mark is ten times the one before. */
  static ValueAxis logarithmic(String title) {
    LogAxis axis = new LogAxis(title);
    axis.setNumberFormatOverride(
        new DecimalFormat("#,##0.###", DecimalFormatSymbols.getInstance(Locale.ROOT)));
    axis.setTickUnit(new NumberTickUnit(1));
    return plain(axis);
  }

  private static ValueAxis plain(ValueAxis axis) {
    axis.setLabelFont(PLAIN);
    axis.setTickLabelFont(PLAIN);
    return axis;
  }

  static void save(JFreeChart chart, String name) {
    SVGGraphics2D picture = new SVGGraphics2D(emptyDocument());
    picture.setSVGCanvasSize(new Dimension(WIDTH, HEIGHT));
    chart.draw(picture, new Rectangle2D.Double(0, 0, WIDTH, HEIGHT));
    try (Writer file = Files.newBufferedWriter(PICTURES.resolve("performance-" + name + ".svg"))) {
      picture.stream(file, true);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JFreeChart plain(JFreeChart chart) {
    StandardChartTheme theme = new StandardChartTheme("plain");
    theme.setExtraLargeFont(new Font("SansSerif", Font.BOLD, 16));
    theme.setLargeFont(PLAIN);
    theme.setRegularFont(PLAIN);
    theme.setSmallFont(PLAIN);
    theme.setPlotBackgroundPaint(Color.WHITE);
    theme.setDomainGridlinePaint(Color.LIGHT_GRAY);
    theme.setRangeGridlinePaint(Color.LIGHT_GRAY);
    theme.setBarPainter(new StandardBarPainter());
    theme.setShadowVisible(false);
    theme.apply(chart);
    chart.getPlot().setOutlineVisible(false);
    chart.getLegend().setFrame(BlockBorder.NONE);
    chart.setPadding(new RectangleInsets(8, 8, 8, 16));
    return chart;
  }

  private static Document emptyDocument() {
    try {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .getDOMImplementation()
          .createDocument("http://www.w3.org/2000/svg", "svg", null);
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }
}
