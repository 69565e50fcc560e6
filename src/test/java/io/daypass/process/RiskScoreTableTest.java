package io.daypass.process;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import io.daypass.process.DecisionTable.Fired;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class RiskScoreTableTest {

  private static final DecisionTable TABLE = DecisionTable.named("risk-score");

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "risk-score.csv", numLinesToSkip = 1, nullValues = "null")
  void row_whenItsFactsMeetIt_givesItsPointsAndReason(
      String rule,
      String sensitivity,
      String environment,
      Long minutes,
      Boolean onBehalf,
      Boolean outOfHours,
      int points,
      String reason) {
    var facts = new RiskFactsSample(sensitivity, environment, minutes, onBehalf, outOfHours);

    assertThat(TABLE.evaluate(facts.asInputs()))
        .contains(new Fired(rule, Map.of("points", points, "reason", reason)));
  }

  @Test
  void everyRow_hasALineInTheCsvFile() throws IOException {
    assertThat(CsvLines.firstColumnOf("risk-score.csv"))
        .containsExactlyElementsOf(TABLE.ruleIds().toList());
  }

  @ParameterizedTest
  @CsvSource({
    "-1, duration-none", "0, duration-none", "1, duration-short",
    "59, duration-short", "60, duration-short", "61, duration-hours",
    "239, duration-hours", "240, duration-hours", "241, duration-day",
    "479, duration-day", "480, duration-day", "481, duration-long"
  })
  void duration_whenNearABoundary_meetsExactlyOneBand(long minutes, String band) {
    var facts = new RiskFactsSample("low", "test", minutes, false, false);

    assertThat(rulesStartingWith("duration-", facts)).containsExactly(band);
  }

  @Test
  void everyKindOfRequest_meetsOneRowOfSensitivityOneOfEnvironmentAndOneOfDuration() {
    RiskFactsSample.everyClass()
        .forEach(
            facts ->
                assertThat(List.of("sensitivity-", "environment-", "duration-"))
                    .as("%s", facts)
                    .allSatisfy(start -> assertThat(rulesStartingWith(start, facts)).hasSize(1)));
  }

  @Test
  void moreRisk_neverGivesFewerPoints() {
    var scores = RiskFactsSample.everyClass().collect(toMap(Function.identity(), this::scoreOf));

    scores.forEach(
        (facts, score) ->
            assertThat(facts.oneStepRiskier())
                .as("at least the %s points of %s", score, facts)
                .allSatisfy(
                    riskier -> assertThat(scores.get(riskier)).isGreaterThanOrEqualTo(score)));
  }

  @Test
  void whatIsUnknown_givesEnoughPointsToRefuse() {
    assertThat(RiskFactsSample.everyClass().filter(RiskFactsSample::isUnknownSomewhere))
        .isNotEmpty()
        .allSatisfy(facts -> assertThat(scoreOf(facts)).isGreaterThanOrEqualTo(110));
  }

  @Test
  void whatIsMissing_countsAsUnknown() {
    assertThat(TABLE.evaluate(Map.of()))
        .extracting(Fired::rule)
        .containsExactly(
            "sensitivity-unknown",
            "environment-unknown",
            "duration-unknown",
            "on-behalf-unknown",
            "out-of-hours-unknown");
  }

  private int scoreOf(RiskFactsSample facts) {
    return TABLE.evaluate(facts.asInputs()).stream().mapToInt(row -> row.number("points")).sum();
  }

  private List<String> rulesStartingWith(String start, RiskFactsSample facts) {
    return TABLE.evaluate(facts.asInputs()).stream()
        .map(Fired::rule)
        .filter(rule -> rule.startsWith(start))
        .toList();
  }
}
