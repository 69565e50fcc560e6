package io.daypass.process;

import io.daypass.request.Routing;
import io.daypass.risk.RiskFacts;
import io.daypass.risk.RiskScore;
import io.daypass.risk.RouteDecision;
import java.time.Duration;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.variable.VariableMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** What the decision tables would say, without a request and without a trace in the history. */
@Component
public class RoutePreview {

  private final DecisionService decisions;
  private final TransactionTemplate transaction;

  RoutePreview(DecisionService decisions, TransactionTemplate transaction) {
    this.decisions = decisions;
    this.transaction = transaction;
  }

  /** The route that these facts would take. */
  public Routing of(RiskFacts facts) {
    return transaction.execute(
        tx -> {
          tx.setRollbackOnly();
          return route(RiskInputs.of(facts), Duration.ofMinutes(facts.durationMinutes()));
        });
  }

  private Routing route(VariableMap inputs, Duration duration) {
    RiskScore score = RiskScore.of(evaluate("risk-score", inputs).getResultList());
    Variables.SCORE.putTransient(inputs, score.points());
    DmnDecisionResult result = evaluate("approval-route", inputs);
    Map<String, Object> row =
        result.size() == 1 ? result.getSingleResult().getEntryMap() : Map.of();
    return RouteDecision.of(row, score, duration).routing();
  }

  private DmnDecisionResult evaluate(String decision, VariableMap inputs) {
    return decisions.evaluateDecisionByKey(decision).variables(inputs).evaluate();
  }
}
