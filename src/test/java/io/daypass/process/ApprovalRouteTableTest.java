package io.daypass.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.daypass.process.DecisionTable.Fired;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ApprovalRouteTableTest {

  private static final DecisionTable TABLE = DecisionTable.named("approval-route");
  private static final DecisionTable RISK = DecisionTable.named("risk-score");

  /** From the least to the most scrutiny; anything else in the table is a mistake. */
  private static final List<String> SCRUTINY =
      List.of(
          "auto/none", "approval/manager-or-owner", "approval/manager-and-security", "refuse/none");

  private static final List<Boolean> PRE_AUTHORISED = Arrays.asList(true, false, null);

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "approval-route.csv", numLinesToSkip = 1, nullValues = "null")
  void row_whenItsFactsMeetIt_givesItsRoute(
      String rule,
      Integer score,
      Boolean preAuthorised,
      Long minutes,
      String route,
      String lanes,
      String rating,
      String answerWithin,
      String ceiling) {
    assertThat(decide(score, preAuthorised, minutes))
        .returns(rule, Fired::rule)
        .returns(route, fired -> fired.text("route"))
        .returns(lanes, fired -> fired.text("lanes"))
        .returns(rating, fired -> fired.text("rating"))
        .returns(answerWithin, fired -> fired.text("answerWithin"))
        .returns(ceiling, fired -> fired.text("ceiling"));
  }

  @Test
  void everyRow_hasALineInTheCsvFile() throws IOException {
    assertThat(CsvLines.firstColumnOf("approval-route.csv"))
        .containsExactlyElementsOf(TABLE.ruleIds().toList());
  }

  @ParameterizedTest
  @CsvSource({
    "-1, refuse",
    "0, low",
    "19, low",
    "20, medium",
    "49, medium",
    "50, high",
    "109, high",
    "110, refuse",
    "2147483647, refuse"
  })
  void score_whenNearABoundary_meetsItsRow(int score, String rule) {
    assertThat(decide(score, false, 60L).rule()).isEqualTo(rule);
  }

  @ParameterizedTest
  @CsvSource({"0, refuse", "1, auto", "59, auto", "60, auto", "61, low"})
  void duration_whenPreAuthorised_isIssuedAtOnceUpToOneHour(long minutes, String rule) {
    assertThat(decide(19, true, minutes).rule()).isEqualTo(rule);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 19, 20, 49, 50, 109, 110})
  void whatIsUnknown_isRefused(int score) {
    assertThat(decide(null, true, 60L).rule()).isEqualTo("refuse");
    assertThat(decide(score, null, 60L).rule()).isEqualTo("refuse");
    assertThat(decide(score, true, null).rule()).isEqualTo("refuse");
  }

  @Test
  void whatIsMissing_isRefused() {
    assertThat(TABLE.evaluate(Map.of())).extracting(Fired::rule).containsExactly("refuse");
  }

  @Test
  void moreRisk_neverMeetsLessScrutiny_whateverTheScore() {
    for (Boolean preAuthorised : PRE_AUTHORISED) {
      for (long minutes : new long[] {1, 60, 61, 481}) {
        var levels =
            IntStream.rangeClosed(0, 125)
                .map(score -> scrutiny(decide(score, preAuthorised, minutes)))
                .boxed();
        assertThat(levels).as("pre-authorised %s, %s min", preAuthorised, minutes).isSorted();
      }
    }
  }

  /** Both tables together: the facts go in, the score is summed, the route comes out. */
  @Test
  void moreRisk_neverMeetsLessScrutiny_whateverTheFacts() {
    var levels = new HashMap<RiskFactsSample, List<Integer>>();
    RiskFactsSample.everyClass().forEach(facts -> levels.put(facts, scrutinyOf(facts)));

    levels.forEach(
        (facts, level) -> {
          assertThat(level).as("pre-authorised, not, unknown: %s", facts).isSorted();
          for (RiskFactsSample riskier : facts.oneStepRiskier()) {
            assertNoneIsLess(level, levels.get(riskier), facts + " → " + riskier);
          }
        });
  }

  @Test
  void moreRisk_neverGetsMoreTime() {
    var ceilings =
        Stream.of(0, 20, 50, 110)
            .map(score -> Duration.parse(decide(score, false, 60L).text("ceiling")).negated());

    assertThat(ceilings).isSorted();
  }

  @Test
  void everyRow_saysWhyAndNamesReadableDurations() {
    for (int score : new int[] {0, 20, 50, 110}) {
      var fired = decide(score, true, 60L);
      assertThat(fired.text("reason")).endsWith(".").hasSizeGreaterThan(20);
      assertThat(Duration.parse(fired.text("answerWithin")))
          .isLessThanOrEqualTo(Duration.ofHours(8));
    }
  }

  private static List<Integer> scrutinyOf(RiskFactsSample facts) {
    int score = RISK.evaluate(facts.asInputs()).stream().mapToInt(f -> f.number("points")).sum();
    return PRE_AUTHORISED.stream()
        .map(preAuthorised -> scrutiny(decide(score, preAuthorised, facts.durationMinutes())))
        .toList();
  }

  private static void assertNoneIsLess(List<Integer> before, List<Integer> after, String step) {
    for (int i = 0; i < before.size(); i++) {
      assertThat(after.get(i)).as(step).isGreaterThanOrEqualTo(before.get(i));
    }
  }

  private static int scrutiny(Fired fired) {
    var route = fired.text("route") + "/" + fired.text("lanes");
    assertThat(SCRUTINY).contains(route);
    return SCRUTINY.indexOf(route);
  }

  /** Exactly one route, always. */
  private static Fired decide(Integer score, Boolean preAuthorised, Long minutes) {
    var inputs = new HashMap<String, Object>();
    inputs.put(Variables.SCORE.name(), score);
    inputs.put(Variables.PRE_AUTHORISED.name(), preAuthorised);
    inputs.put(Variables.DURATION_MINUTES.name(), minutes);
    var fired = TABLE.evaluate(inputs);
    assertThat(fired).as("routes for %s", inputs).hasSize(1);
    return fired.get(0);
  }
}
