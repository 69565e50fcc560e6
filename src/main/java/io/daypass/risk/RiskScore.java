package io.daypass.risk;

import java.util.List;
import java.util.Map;

/**
 * The sum of what the rows of {@code risk-score} gave, with their reasons.
 *
 * @param points zero or more
 */
public record RiskScore(int points, List<String> reasons) {

  /** What an unreadable answer of the table counts as: more than any route allows. */
  private static final int UNREADABLE = 1000;

  public RiskScore {
    reasons = List.copyOf(reasons);
  }

  /** Reads the table's rows strictly: a row without points, or no row at all, is the worst case. */
  public static RiskScore of(List<Map<String, Object>> rows) {
    if (rows.isEmpty()) {
      return new RiskScore(UNREADABLE, List.of("No row of the risk table applies"));
    }
    int points = rows.stream().mapToInt(RiskScore::points).sum();
    return new RiskScore(points, rows.stream().map(RiskScore::reason).toList());
  }

  private static int points(Map<String, Object> row) {
    return row.get("points") instanceof Number number && number.intValue() >= 0
        ? number.intValue()
        : UNREADABLE;
  }

  private static String reason(Map<String, Object> row) {
    return row.get("reason") instanceof String reason ? reason : "A rule without a reason";
  }
}
