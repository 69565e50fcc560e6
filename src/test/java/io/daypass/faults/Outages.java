package io.daypass.faults;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** When which target, or everything, was away; and until when access may therefore outlive. */
final class Outages {

  /** All of Daypass, or its database. */
  static final String EVERYTHING = "everything";

  /** Some node was in trouble, so another one may have done its work once more. */
  static final String CLAIMS = "claims";

  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);
  private static final Duration SHORTEST_PAUSE = Duration.ofSeconds(5);

  private record Outage(String what, Instant from, Instant to) {}

  private final List<Outage> outages = new ArrayList<>();
  private final Duration grace;

  /**
   * @param grace how long access may outlive its end while everything is up
   */
  Outages(Duration grace) {
    this.grace = grace;
  }

  synchronized void add(String what, Instant from, Instant to) {
    outages.add(new Outage(what, from, to));
    outages.sort(Comparator.comparing(Outage::from));
  }

  /**
   * Until when access that ends then must be gone. While a target is away the pauses between calls
   * grow with the time it has been away, so one of them may still be running when it is back.
   */
  synchronized Instant deadline(String target, Instant end) {
    Instant deadline = end.plus(grace);
    for (Outage outage : outages) {
      boolean matters = outage.what().equals(target) || outage.what().equals(EVERYTHING);
      if (matters && outage.from().isBefore(deadline) && outage.to().isAfter(end)) {
        deadline = later(deadline, outage.to().plus(grace).plus(pause(end, outage.to())));
      }
    }
    return deadline;
  }

  /** Whether the target and Daypass were up from then to then. */
  synchronized boolean allWell(String target, Instant from, Instant to) {
    return isWithout(List.of(target, EVERYTHING), from, to);
  }

  /** Whether nothing happened from then to then for which a call may be made twice. */
  synchronized boolean allQuiet(String target, Instant from, Instant to) {
    return isWithout(List.of(target, EVERYTHING, CLAIMS), from, to);
  }

  private boolean isWithout(List<String> kinds, Instant from, Instant to) {
    return outages.stream()
        .filter(outage -> kinds.contains(outage.what()))
        .noneMatch(outage -> outage.from().isBefore(to) && outage.to().isAfter(from));
  }

  private static Duration pause(Instant end, Instant back) {
    Duration grown = Duration.between(end, back).plus(SHORTEST_PAUSE);
    return grown.compareTo(LONGEST_PAUSE) < 0 ? grown : LONGEST_PAUSE;
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }
}
