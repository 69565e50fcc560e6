package io.daypass.faults;

import static java.util.stream.Collectors.groupingBy;

import io.daypass.faults.Oracle.Access;
import io.daypass.faults.Oracle.Stay;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Holds what was really in the targets against what Daypass had granted: I1, I2, I3, I8. */
final class AccessChecks {

  /** Two clocks are read one after the other, and tables keep milliseconds. */
  private static final Duration ABOUT = Duration.ofMillis(200);

  /** A time without gaps. */
  private record Span(Instant from, Instant to) {}

  private final Map<Access, List<Piece>> pieces;
  private final Map<Access, List<Stay>> stays;
  private final Outages outages;
  private final Duration untilRepaired;
  private final Instant now = Instant.now();
  private final List<Violation> violations = new ArrayList<>();

  /**
   * @param untilRepaired for how long held access may be missing
   */
  AccessChecks(List<Piece> pieces, List<Stay> stays, Outages outages, Duration untilRepaired) {
    this.untilRepaired = untilRepaired;
    this.pieces = pieces.stream().collect(groupingBy(Piece::access));
    this.stays = stays.stream().collect(groupingBy(Stay::access));
    this.outages = outages;
  }

  List<Violation> violations() {
    stays.values().stream().flatMap(List::stream).forEach(this::checkAllowed);
    pieces.values().stream().flatMap(List::stream).forEach(this::checkThere);
    return violations;
  }

  /** I1 and I2: nothing is there but while a grant covers it, and as long after as is allowed. */
  private void checkAllowed(Stay stay) {
    if (stay.standing()) {
      if (stay.to() != null) {
        add("standing", "access from before Daypass was removed", stay);
      }
      return;
    }
    List<Span> allowed = allowed(stay.access());
    uncovered(new Span(stay.from(), stay.toOr(now)), allowed)
        .forEach(
            gap ->
                add(
                    pieces.containsKey(stay.access()) ? "I1" : "I2",
                    "access that no grant covered, from %s to %s%s"
                        .formatted(gap.from(), gap.to(), stay.to() == null ? ", still there" : ""),
                    stay));
  }

  private List<Span> allowed(Access access) {
    return pieces.getOrDefault(access, List.of()).stream()
        .map(
            piece ->
                new Span(
                    piece.start().minus(ABOUT), outages.deadline(access.target(), piece.end())))
        .toList();
  }

  /** I3: what Daypass has read back as present stays there until its end. */
  private void checkThere(Piece piece) {
    if (piece.seenPresent() == null) {
      return;
    }
    Instant until = piece.end().isBefore(now) ? piece.end() : now;
    Span promised = new Span(piece.seenPresent().plus(ABOUT), until.minus(ABOUT));
    List<Span> there =
        stays.getOrDefault(piece.access(), List.of()).stream()
            .map(stay -> new Span(stay.from(), stay.toOr(now)))
            .toList();
    uncovered(promised, there).stream()
        .filter(gap -> gap.from().plus(untilRepaired).isBefore(gap.to()))
        .forEach(
            gap ->
                violations.add(
                    Violation.of(
                        "I3",
                        "held, but not in the target from %s to %s".formatted(gap.from(), gap.to()),
                        piece)));
  }

  /** The parts of a time that no other covers. */
  private static List<Span> uncovered(Span whole, List<Span> covers) {
    List<Span> gaps = new ArrayList<>();
    Instant reached = whole.from();
    for (Span cover : covers.stream().sorted(Comparator.comparing(Span::from)).toList()) {
      if (cover.from().isAfter(reached) && reached.isBefore(whole.to())) {
        gaps.add(new Span(reached, earlier(cover.from(), whole.to())));
      }
      reached = cover.to().isAfter(reached) ? cover.to() : reached;
    }
    if (reached.isBefore(whole.to())) {
      gaps.add(new Span(reached, whole.to()));
    }
    return gaps.stream().filter(gap -> gap.from().isBefore(gap.to())).toList();
  }

  private void add(String invariant, String sentence, Stay stay) {
    Piece last =
        pieces.getOrDefault(stay.access(), List.of()).stream()
            .filter(piece -> !piece.start().minus(ABOUT).isAfter(stay.toOr(now)))
            .max(Comparator.comparing(Piece::end))
            .orElse(null);
    violations.add(
        new Violation(invariant, sentence, last == null ? null : last.request(), stay.access()));
  }

  private static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }
}
