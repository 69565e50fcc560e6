package io.daypass.picture;

import java.util.ArrayList;
import java.util.List;

/** Breaks a label into lines that fit; a letter is taken to be half as wide as it is high. */
final class Words {

  private static final double WIDTH_OF_LETTER = 0.52;

  private Words() {}

  static List<String> wrap(String label, double width, int fontSize) {
    var lines = new ArrayList<String>();
    var line = new StringBuilder();
    for (String word : label.split("\\s+")) {
      if (!line.isEmpty() && widthOf(line + " " + word, fontSize) > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  private static double widthOf(String text, int fontSize) {
    return text.length() * fontSize * WIDTH_OF_LETTER;
  }
}
