package io.daypass.api;

import static java.util.stream.Collectors.toCollection;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What Prometheus would read. */
record Scrape(String text) {

  private static final Pattern TYPE = Pattern.compile("(?m)^# TYPE (\\S+) ");
  private static final Pattern SERIES =
      Pattern.compile("(?m)^([a-zA-Z_:][\\w:]*)(?:\\{(.*)})? (\\S+)$");
  private static final Pattern LABEL = Pattern.compile("(\\w+)=\"((?:[^\"\\\\]|\\\\.)*)\"");

  /** The metrics as they are declared; the maximum of a timer belongs to the timer. */
  Set<String> ownMetrics() {
    Set<String> declared =
        found(TYPE).map(type -> type.group(1)).collect(toCollection(TreeSet::new));
    declared.removeIf(name -> !name.startsWith("jit_"));
    declared.removeIf(
        name -> name.endsWith("_max") && declared.contains(name.substring(0, name.length() - 4)));
    return declared;
  }

  /** The names of all series. */
  Set<String> series() {
    return found(SERIES).map(line -> line.group(1)).collect(toCollection(TreeSet::new));
  }

  /** Every label of our own metrics with everything that it says somewhere. */
  Map<String, Set<String>> ownLabels() {
    Map<String, Set<String>> labels = new TreeMap<>();
    found(SERIES)
        .filter(line -> line.group(1).startsWith("jit_") && line.group(2) != null)
        .flatMap(line -> LABEL.matcher(line.group(2)).results())
        .forEach(
            label ->
                labels.computeIfAbsent(label.group(1), key -> new TreeSet<>()).add(label.group(2)));
    return labels;
  }

  /** The sum over all series of this name that say this. */
  double sum(String name, String... labels) {
    return found(SERIES)
        .filter(line -> line.group(1).equals(name))
        .filter(line -> Stream.of(labels).allMatch(String.valueOf(line.group(2))::contains))
        .mapToDouble(line -> Double.parseDouble(line.group(3)))
        .sum();
  }

  private Stream<MatchResult> found(Pattern pattern) {
    return pattern.matcher(text).results();
  }
}
