package io.daypass.picture;

import java.util.List;
import java.util.Locale;

/** Text of a drawing, one element on each line, so that a change reads well in a review. */
final class Svg {

  private final StringBuilder text = new StringBuilder();

  Svg line(String template, Object... values) {
    text.append(String.format(Locale.ROOT, template, values)).append('\n');
    return this;
  }

  /** One paragraph of text in lines around a middle. */
  Svg words(double x, double middle, List<String> lines, int fontSize) {
    double y = middle - (lines.size() - 1) * lineHeight(fontSize) / 2 + fontSize * 0.35;
    for (String each : lines) {
      line(
          "  <text x=\"%s\" y=\"%s\" font-size=\"%d\">%s</text>",
          n(x), n(y), fontSize, escape(each));
      y += lineHeight(fontSize);
    }
    return this;
  }

  static double lineHeight(int fontSize) {
    return fontSize * 1.2;
  }

  /** A number without a needless fraction. */
  static String n(double number) {
    return number == Math.rint(number)
        ? Long.toString((long) number)
        : String.format(Locale.ROOT, "%.1f", number);
  }

  static String escape(String words) {
    return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
