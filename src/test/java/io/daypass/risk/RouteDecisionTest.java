package io.daypass.risk;

import static org.assertj.core.api.Assertions.assertThat;

import io.daypass.request.Lane;
import io.daypass.request.Routing;
import io.daypass.request.Routing.Kind;
import io.daypass.request.Routing.Rating;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RouteDecisionTest {

  private static final RiskScore SCORE = new RiskScore(25, List.of("Medium sensitivity"));
  private static final Duration HOUR = Duration.ofHours(1);

  @Test
  void of_aRowThatAsksOnePerson_isThatLane() {
    RouteDecision decision = RouteDecision.of(row(), SCORE, HOUR);

    assertThat(decision.answerWithin()).isEqualTo(Duration.ofHours(8));
    assertThat(decision.routing())
        .isEqualTo(
            new Routing(
                Kind.APPROVAL,
                List.of(Lane.MANAGER_OR_OWNER),
                Rating.MEDIUM,
                25,
                List.of("Medium sensitivity", "Somebody decides.")));
  }

  @Test
  void of_aRowThatAsksTwo_isBothLanes() {
    Map<String, Object> row = row();
    row.put("lanes", "manager-and-security");

    assertThat(RouteDecision.of(row, SCORE, HOUR).routing().lanes())
        .containsExactly(Lane.MANAGER, Lane.SECURITY);
  }

  @Test
  void of_aRowThatAsksNobody_isAuto() {
    Map<String, Object> row = row();
    row.put("route", "auto");
    row.put("lanes", "none");

    assertThat(RouteDecision.of(row, SCORE, HOUR).routing().kind()).isEqualTo(Kind.AUTO);
  }

  @Test
  void of_theCeiling_isTaken_andASecondMoreIsRefused() {
    assertThat(RouteDecision.of(row(), SCORE, Duration.ofHours(4)).routing().kind())
        .isEqualTo(Kind.APPROVAL);

    Routing over = RouteDecision.of(row(), SCORE, Duration.ofHours(4).plusSeconds(1)).routing();

    assertThat(over.kind()).isEqualTo(Kind.REFUSE);
    assertThat(over.lanes()).isEmpty();
    assertThat(over.decisive()).contains("4 hours (PT4H) at most");
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "null",
      value = {
        "route,AUTO",
        "route,''",
        "route,null",
        "route,yes",
        "lanes,none",
        "lanes,manager",
        "lanes,null",
        "rating,huge",
        "rating,null",
        "ceiling,4 hours",
        "ceiling,null",
        "answerWithin,soon",
        "answerWithin,null"
      })
  void of_aRowThatCannotBeRead_isRefused(String column, String word) {
    Map<String, Object> row = row();
    row.put(column, word);

    Routing routing = RouteDecision.of(row, SCORE, HOUR).routing();

    assertThat(routing.kind()).isEqualTo(Kind.REFUSE);
    assertThat(routing.lanes()).isEmpty();
  }

  @Test
  void of_noRow_isRefusedWithTheHighestRating() {
    Routing routing = RouteDecision.of(Map.of(), SCORE, HOUR).routing();

    assertThat(routing.kind()).isEqualTo(Kind.REFUSE);
    assertThat(routing.rating()).isEqualTo(Rating.EXTREME);
    assertThat(routing.decisive()).isNotBlank();
  }

  /** A slip of the pen must not turn "everybody is asked" into "nobody is asked". */
  @Test
  void of_aRowThatIssuesAtOnceButNamesLanes_isNotIssuedAtOnce() {
    Map<String, Object> row = row();
    row.put("route", "auto");

    assertThat(RouteDecision.of(row, SCORE, HOUR).routing().kind()).isNotEqualTo(Kind.AUTO);
  }

  private static Map<String, Object> row() {
    return new HashMap<>(
        Map.of(
            "route", "approval",
            "lanes", "manager-or-owner",
            "rating", "medium",
            "answerWithin", "PT8H",
            "ceiling", "PT4H",
            "reason", "Somebody decides."));
  }
}
