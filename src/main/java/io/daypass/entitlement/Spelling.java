package io.daypass.entitlement;

import static java.util.Comparator.comparingInt;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds the word that somebody probably meant. */
final class Spelling {

  private static final int LISTED_AT_MOST = 12;

  private Spelling() {}

  /** The end of a sentence that says what to write instead of {@code word}. */
  static String advice(String word, Collection<String> known) {
    return closest(word, known)
        .map(meant -> "did you mean '" + meant + "'?")
        .orElseGet(() -> choices(known));
  }

  static Optional<String> closest(String word, Collection<String> known) {
    int tolerance = Math.max(1, word.length() / 3);
    return known.stream()
        .sorted()
        .filter(candidate -> Math.abs(candidate.length() - word.length()) <= tolerance)
        .filter(candidate -> distance(word, candidate) <= tolerance)
        .min(comparingInt(candidate -> distance(word, candidate)));
  }

  private static String choices(Collection<String> known) {
    if (known.isEmpty()) {
      return "there is none to choose from";
    }
    if (known.size() > LISTED_AT_MOST) {
      return "check the spelling";
    }
    return "use one of " + String.join(", ", known);
  }

  /** Levenshtein: how many letters to add, drop or change, whatever their case. */
  private static int distance(String word, String other) {
    String one = word.toLowerCase(Locale.ROOT);
    int[] row = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int change = one.charAt(i - 1) == Character.toLowerCase(other.charAt(j - 1)) ? 0 : 1;
        int best = Math.min(Math.min(row[j], row[j - 1]) + 1, diagonal + change);
        diagonal = row[j];
        row[j] = best;
      }
    }
    return row[other.length()];
  }
}
