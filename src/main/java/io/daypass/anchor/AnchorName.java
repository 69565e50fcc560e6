package io.daypass.anchor;

import java.util.regex.Pattern;

/** Checks what stands in the configuration of a sink; every kind needs the same. */
final class AnchorName {

  private static final Pattern SHAPE = Pattern.compile("[a-z][a-z0-9-]{0,39}");

  private AnchorName() {}

  /** The words before a sentence about a sink. */
  static String where(String kind, String name) {
    if (!SHAPE.matcher(name).matches()) {
      throw new IllegalArgumentException(
          "daypass.anchors.%s.%s: a name has 1 to 40 of a-z 0-9 - and begins with a letter"
              .formatted(kind, name));
    }
    return "daypass.anchors." + kind + "." + name;
  }

  static void require(boolean right, String where, String sentence) {
    if (!right) {
      throw new IllegalArgumentException(where + sentence);
    }
  }
}
