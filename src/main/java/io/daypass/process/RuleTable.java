package io.daypass.process;

import java.util.List;

/**
 * A decision table as it is deployed, row by row.
 *
 * @param version counted by the engine from 1
 * @param file the resource it was deployed from, such as {@code dmn/risk-score.dmn}
 * @param sha256 64 hex digits over the bytes of that resource
 * @param hitPolicy how many rows may answer, in the words of DMN, such as {@code FIRST}
 */
public record RuleTable(
    String id,
    String name,
    String description,
    int version,
    String file,
    String sha256,
    String hitPolicy,
    List<String> inputs,
    List<String> outputs,
    List<Row> rows) {

  public RuleTable {
    inputs = List.copyOf(inputs);
    outputs = List.copyOf(outputs);
    rows = List.copyOf(rows);
  }

  /**
   * One rule.
   *
   * @param when a cell for each input, in FEEL; empty where anything fits
   * @param then a cell for each output, in FEEL
   * @param note what its author says about it
   */
  public record Row(List<String> when, List<String> then, String note) {

    public Row {
      when = List.copyOf(when);
      then = List.copyOf(then);
    }
  }
}
