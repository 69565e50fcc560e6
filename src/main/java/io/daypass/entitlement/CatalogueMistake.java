package io.daypass.entitlement;

import static java.util.Comparator.comparing;

import java.util.Comparator;

/**
 * One thing that a resource owner has to change in a catalogue file.
 *
 * @param line counted from one; zero when the whole file is meant
 * @param column counted from one; zero when the whole file is meant
 * @param message what is wrong and the words to write instead
 */
public record CatalogueMistake(String file, int line, int column, String message)
    implements Comparable<CatalogueMistake> {

  private static final Comparator<CatalogueMistake> READING_ORDER =
      comparing(CatalogueMistake::file)
          .thenComparingInt(CatalogueMistake::line)
          .thenComparingInt(CatalogueMistake::column)
          .thenComparing(CatalogueMistake::message);

  @Override
  public int compareTo(CatalogueMistake other) {
    return READING_ORDER.compare(this, other);
  }

  /** As compilers write it, so that an editor can jump to the spot. */
  @Override
  public String toString() {
    return line == 0
        ? "%s: %s".formatted(file, message)
        : "%s:%d:%d: %s".formatted(file, line, column, message);
  }
}
