package io.daypass.process;

import java.util.Date;
import java.util.List;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;

/** Every variable that the models read, named once. */
final class Variables {

  /** What the route table decided: auto, approval or refuse. */
  static final ProcessVariable<String> ROUTE = text("route");

  /** Who must agree: none, manager-or-owner or manager-and-security. */
  static final ProcessVariable<String> LANES = text("lanes");

  static final ProcessVariable<Date> EXPIRES_AT = moment("expiresAt");
  static final ProcessVariable<Date> APPROVAL_DEADLINE = moment("approvalDeadline");
  static final ProcessVariable<Date> ESCALATE_AT = moment("escalateAt");

  /** What an approver answered: approve or deny. Anything but approve counts as a denial. */
  static final ProcessVariable<String> DECISION = text("decision");

  static final ProcessVariable<String> COMMENT = text("comment");

  static final ProcessVariable<String> SENSITIVITY = text("sensitivity");
  static final ProcessVariable<String> ENVIRONMENT = text("environment");
  static final ProcessVariable<Long> DURATION_MINUTES =
      new ProcessVariable<>("durationMinutes", Long.class);
  static final ProcessVariable<Boolean> ON_BEHALF = flag("onBehalf");
  static final ProcessVariable<Boolean> OUT_OF_HOURS = flag("outOfHours");
  static final ProcessVariable<Boolean> PRE_AUTHORISED = flag("preAuthorised");

  /** The sum of the risk points; input of the route table. */
  static final ProcessVariable<Integer> SCORE = new ProcessVariable<>("score", Integer.class);

  /** The sentences that go with the score, one a line. */
  static final ProcessVariable<String> RISK_REASONS = text("riskReasons");

  /** What a decision table answered; the engine sets it for the moment after the evaluation. */
  static final ProcessVariable<DmnDecisionResult> DECISION_RESULT =
      new ProcessVariable<>("decisionResult", DmnDecisionResult.class);

  /** Local to a task: whether it has been offered to more people. */
  static final ProcessVariable<Boolean> ESCALATED = flag("escalated");

  private Variables() {}

  static List<ProcessVariable<?>> all() {
    return List.of(
        ROUTE,
        LANES,
        EXPIRES_AT,
        APPROVAL_DEADLINE,
        ESCALATE_AT,
        DECISION,
        COMMENT,
        SENSITIVITY,
        ENVIRONMENT,
        DURATION_MINUTES,
        ON_BEHALF,
        OUT_OF_HOURS,
        PRE_AUTHORISED,
        SCORE,
        RISK_REASONS,
        DECISION_RESULT,
        ESCALATED);
  }

  private static ProcessVariable<String> text(String name) {
    return new ProcessVariable<>(name, String.class);
  }

  private static ProcessVariable<Date> moment(String name) {
    return new ProcessVariable<>(name, Date.class);
  }

  private static ProcessVariable<Boolean> flag(String name) {
    return new ProcessVariable<>(name, Boolean.class);
  }
}
