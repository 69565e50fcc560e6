package io.daypass.process;

import io.daypass.identity.Actor;
import io.daypass.request.AccessRequest;
import io.daypass.request.RequestStore;
import io.daypass.request.Requests;
import io.daypass.request.Routing;
import io.daypass.risk.RiskScore;
import io.daypass.risk.RouteDecision;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

/** Notes the chosen route in the request and in the variables that the gateways test. */
@Component
class RecordRoute implements ExecutionListener {

  private static final Actor RISK = new Actor.Component("risk");

  private final RequestStore store;
  private final Requests requests;

  RecordRoute(RequestStore store, Requests requests) {
    this.store = store;
    this.requests = requests;
  }

  @Override
  public void notify(DelegateExecution execution) {
    AccessRequest request = store.lock(RequestKey.of(execution));
    RouteDecision decision = RouteDecision.of(row(execution), score(execution), request.duration());
    Routing routing = decision.routing();
    boolean asksPeople = routing.kind() == Routing.Kind.APPROVAL;
    AccessRequest routed =
        requests.route(
            request,
            routing,
            asksPeople ? request.submittedAt().plus(decision.answerWithin()) : null,
            RISK);
    Variables.ROUTE.setTransient(execution, routing.kind().name().toLowerCase(Locale.ROOT));
    if (asksPeople) {
      Variables.LANES.set(execution, routing.lanesWord());
      ApprovalTimes times = ApprovalTimes.of(routed);
      Variables.APPROVAL_DEADLINE.set(execution, Date.from(times.deadline()));
      Variables.ESCALATE_AT.set(execution, Date.from(times.escalation()));
    }
  }

  /** No row, or several, is as unreadable as a wrong one. */
  private static Map<String, Object> row(DelegateExecution execution) {
    DmnDecisionResult result = Variables.DECISION_RESULT.get(execution);
    return result.size() == 1 ? result.getSingleResult().getEntryMap() : Map.of();
  }

  private static RiskScore score(DelegateExecution execution) {
    return new RiskScore(
        Variables.SCORE.get(execution), List.of(Variables.RISK_REASONS.get(execution).split("\n")));
  }
}
