package io.daypass.risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RiskScoreTest {

  @Test
  void of_addsThePointsAndKeepsTheReasons() {
    RiskScore score = RiskScore.of(List.of(row(20, "Medium sensitivity"), row(5, "Test system")));

    assertThat(score).isEqualTo(new RiskScore(25, List.of("Medium sensitivity", "Test system")));
  }

  @Test
  void of_noRow_isMoreThanAnyRouteAllows() {
    assertThat(RiskScore.of(List.of()).points()).isGreaterThanOrEqualTo(1000);
  }

  @Test
  void of_aRowWithoutReadablePoints_isMoreThanAnyRouteAllows() {
    for (Object points : new Object[] {null, "20", -1, true}) {
      assertThat(RiskScore.of(List.of(row(0, "Low"), row(points, "Odd"))).points())
          .isGreaterThanOrEqualTo(1000);
    }
  }

  @Test
  void of_aRowWithoutReason_countsAndSaysSo() {
    RiskScore score = RiskScore.of(List.of(row(20, null)));

    assertThat(score.points()).isEqualTo(20);
    assertThat(score.reasons()).singleElement().asString().isNotBlank();
  }

  private static Map<String, Object> row(Object points, Object reason) {
    Map<String, Object> row = new HashMap<>();
    row.put("points", points);
    row.put("reason", reason);
    return row;
  }
}
