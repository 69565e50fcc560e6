package io.daypass.process;

import io.daypass.risk.RiskScore;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

/** Adds up what the risk table said, for the routing table to read. */
@Component
class RecordRisk implements ExecutionListener {

  @Override
  public void notify(DelegateExecution execution) {
    DmnDecisionResult result = Variables.DECISION_RESULT.get(execution);
    RiskScore score = RiskScore.of(result.getResultList());
    Variables.SCORE.setTransient(execution, score.points());
    Variables.RISK_REASONS.setTransient(execution, String.join("\n", score.reasons()));
  }
}
