package io.daypass.faults;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What came of a campaign, for the console and for a file. */
final class Verdict {

  private static final int STORIES = 10;

  private final List<Violation> violations;
  private final List<String> lines = new ArrayList<>();

  Verdict(
      String title,
      Settings settings,
      Diary diary,
      Promises promises,
      List<Piece> pieces,
      Lags lags,
      Outages outages,
      List<Violation> violations,
      Story story) {
    this.violations = violations;
    lines.add("# " + title);
    lines.add("");
    lines.add("- seed: %d (repeat with -Dfaults.seed=%1$d)".formatted(settings.seed()));
    lines.add("- faults for: " + settings.length() + ", nodes: " + settings.nodes());
    lines.add("- grants exercised: " + pieces.stream().map(Piece::grant).distinct().count());
    lines.add("- what people did: " + new TreeMap<>(promises.counts()));
    lines.add("- faults injected: " + diary.injected().values().stream().mapToInt(n -> n).sum());
    new TreeMap<>(diary.injected())
        .forEach((fault, times) -> lines.add("  - " + fault + ": " + times));
    addLags(lags, outages);
    addViolations(story);
  }

  List<Violation> violations() {
    return violations;
  }

  /** To the console, and into a file of this name. */
  void publish(String file) {
    String text = String.join("\n", lines) + "\n";
    System.out.println(text);
    try {
      Files.createDirectories(Stand.RESULTS);
      Files.writeString(Stand.RESULTS.resolve(file), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void addLags(Lags lags, Outages outages) {
    List<Lags.Lag> expired = lags.all().stream().filter(Lags.Lag::atExpiry).toList();
    lines.add("- removed after the end of the lease: " + Lags.sentence(expired));
    lines.add(
        "  - of these with target and database up: "
            + Lags.sentence(
                expired.stream()
                    .filter(
                        lag ->
                            outages.allWell(
                                lag.stay().access().target(), lag.piece().end(), lag.stay().to()))
                    .toList()));
    expired.stream()
        .collect(groupingBy(lag -> lag.stay().access().target(), TreeMap::new, Collectors.toList()))
        .forEach((target, some) -> lines.add("  - in " + target + ": " + Lags.sentence(some)));
    lines.add(
        "- removed after an early end: "
            + Lags.sentence(lags.all().stream().filter(lag -> !lag.atExpiry()).toList()));
  }

  private void addViolations(Story story) {
    lines.add(
        "- checked: I1, I2 and I3 by the oracle, I4 (chains), I6, I7, I8, I9 by the tables and logs,"
            + " kept promises, processes that follow, no target starved by another");
    lines.add("- not there yet: I5 (anchors), I10 (extensions)");
    lines.add("- violations: " + violations.size());
    Map<String, Long> kinds =
        violations.stream()
            .collect(groupingBy(Violation::invariant, TreeMap::new, Collectors.counting()));
    kinds.forEach((kind, times) -> lines.add("  - " + kind + ": " + times));
    violations.stream()
        .limit(STORIES)
        .forEach(
            violation ->
                lines.add(
                    "%n## %s: %s (%s)%n%n%s"
                        .formatted(
                            violation.invariant(),
                            violation.sentence(),
                            violation.access(),
                            story.of(violation).stream()
                                .collect(joining("\n", "```\n", "\n```")))));
  }
}
