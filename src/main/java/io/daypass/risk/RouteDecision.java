package io.daypass.risk;

import io.daypass.request.Lane;
import io.daypass.request.Routing;
import io.daypass.request.Routing.Kind;
import io.daypass.request.Routing.Rating;
import io.daypass.request.Spoken;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The row of {@code approval-route} that applied.
 *
 * @param answerWithin how long approvers have
 */
public record RouteDecision(Routing routing, Duration answerWithin) {

  private static final Map<String, List<Lane>> LANES =
      Map.of(
          "none", List.of(),
          "manager-or-owner", List.of(Lane.MANAGER_OR_OWNER),
          "manager-and-security", List.of(Lane.MANAGER, Lane.SECURITY));

  /**
   * Reads the row strictly: whatever cannot be understood is refused, so a mistake in the table
   * never means less scrutiny.
   *
   * @param asked how long the request wants the access
   */
  public static RouteDecision of(Map<String, Object> row, RiskScore score, Duration asked) {
    List<String> reasons = new ArrayList<>(score.reasons());
    reasons.add(text(row, "reason"));
    try {
      Routing routing = new Routing(kind(row), lanes(row), rating(row), score.points(), reasons);
      return new RouteDecision(
          withinCeiling(routing, Duration.parse(text(row, "ceiling")), asked),
          Duration.parse(text(row, "answerWithin")));
    } catch (IllegalArgumentException | DateTimeParseException e) {
      Routing strictest =
          new Routing(Kind.REFUSE, List.of(), Rating.EXTREME, score.points(), reasons);
      return new RouteDecision(
          strictest.refusedBecause(
              "The routing table gave an answer that cannot be read; tell who designs it."),
          Duration.ZERO);
    }
  }

  private static Routing withinCeiling(Routing routing, Duration ceiling, Duration asked) {
    if (routing.kind() == Kind.REFUSE || asked.compareTo(ceiling) <= 0) {
      return routing;
    }
    return routing.refusedBecause(
        "At this risk access is granted for %s at most; ask for that or less."
            .formatted(Spoken.asked(ceiling)));
  }

  private static Kind kind(Map<String, Object> row) {
    Kind kind =
        switch (text(row, "route")) {
          case "auto" -> Kind.AUTO;
          case "approval" -> Kind.APPROVAL;
          default -> Kind.REFUSE;
        };
    if ((kind == Kind.APPROVAL) == lanes(row).isEmpty()) {
      throw new IllegalArgumentException("an approval by nobody, or people asked for nothing");
    }
    return kind;
  }

  private static List<Lane> lanes(Map<String, Object> row) {
    List<Lane> lanes = LANES.get(text(row, "lanes"));
    if (lanes == null) {
      throw new IllegalArgumentException("unknown lanes");
    }
    return lanes;
  }

  private static Rating rating(Map<String, Object> row) {
    return Rating.valueOf(text(row, "rating").toUpperCase(Locale.ROOT));
  }

  private static String text(Map<String, Object> row, String column) {
    return row.get(column) instanceof String text ? text : "";
  }
}
