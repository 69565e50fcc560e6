package io.daypass.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.daypass.metrics.AlertRules.Rule;
import io.daypass.metrics.Promtool.Verdict;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The alerts are well written; MetricsIT holds them against a real scrape. */
class AlertsTest {

  private static final String STORIES = "src/test/resources/alerts/alerts-test.yml";

  @Test
  void alerts_haveNamesOfTheirOwnAndSayHowUrgentTheyAre() throws IOException {
    assertThat(AlertRules.all())
        .extracting(Rule::alert)
        .doesNotHaveDuplicates()
        .allMatch(name -> name.startsWith("Daypass"));
    assertThat(AlertRules.all())
        .allSatisfy(rule -> assertThat(rule.labels().get("severity")).isIn("page", "ticket"));
  }

  @Test
  void promtool_findsNothingWrong() throws Exception {
    Verdict verdict = Promtool.find().run("check", "rules", AlertRules.FILE.toString());

    assertThat(verdict.code()).as(verdict.text()).isZero();
  }

  @Test
  void stories_comeOutAsTold() throws Exception {
    Verdict verdict = Promtool.find().run("test", "rules", STORIES);

    assertThat(verdict.code()).as(verdict.text()).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "a_b > 0 | a_b",
        "max by (connector) (a_b) == 1 | a_b",
        "absent(a_b) | a_b",
        "sum(rate(a_b{x=\"y\"}[5m])) / sum without (x) (rate(c{x!=\"y\"}[5m])) > 0.2 | a_b,c",
        "a{x=\"y\"} > 60 or b > 300 | a,b"
      })
  void metrics_areFoundInAnExpression(String expression, String metrics) {
    assertThat(AlertRules.metricsIn(expression)).containsExactly(metrics.split(","));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a ! b", "a{", "a[5m", "a @ 3", "a # b"})
  void expression_thatCannotBeRead_isRefused(String expression) {
    assertThatIllegalArgumentException().isThrownBy(() -> AlertRules.metricsIn(expression));
  }
}
