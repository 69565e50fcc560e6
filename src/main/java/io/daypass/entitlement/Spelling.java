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

  /** How many letters to add, drop, change or swap with their neighbour, whatever their case. */
  private static int distance(String word, String other) {
    String one = word.toLowerCase(Locale.ROOT);
    String two = other.toLowerCase(Locale.ROOT);
    int[][] cost = new int[one.length() + 1][two.length() + 1];
    for (int i = 0; i <= one.length(); i++) {
      for (int j = 0; j <= two.length(); j++) {
        cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(cost, one, two, i, j);
      }
    }
    return cost[one.length()][two.length()];
  }

  private static int cheapest(int[][] cost, String one, String two, int i, int j) {
    int change = one.charAt(i - 1) == two.charAt(j - 1) ? 0 : 1;
    int best = Math.min(cost[i - 1][j - 1] + change, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
    boolean swapped =
        i > 1
            && j > 1
            && one.charAt(i - 1) == two.charAt(j - 2)
            && one.charAt(i - 2) == two.charAt(j - 1);
    return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
  }
}
