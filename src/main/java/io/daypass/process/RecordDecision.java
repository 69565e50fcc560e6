package io.daypass.process;

import static java.util.stream.Collectors.joining;

import io.daypass.approval.Approvals;
import io.daypass.identity.Actor;
import io.daypass.identity.CurrentActor;
import io.daypass.request.AccessRequest;
import io.daypass.request.Refusal;
import io.daypass.request.Refused;
import io.daypass.request.RequestId;
import io.daypass.request.RequestStore;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Takes the decision when an approval task is completed, whatever client completes it: Tasklist,
 * the API or the engine's own REST resources. Throwing undoes the completion.
 */
@Component
class RecordDecision implements TaskListener {

  private final Approvals approvals;
  private final RequestStore requests;
  private final ApprovalFacts facts;
  private final CurrentActor currentActor;
  private final IdentityService identity;

  RecordDecision(
      Approvals approvals,
      RequestStore requests,
      ApprovalFacts facts,
      CurrentActor currentActor,
      IdentityService identity) {
    this.approvals = approvals;
    this.requests = requests;
    this.facts = facts;
    this.currentActor = currentActor;
    this.identity = identity;
  }

  @Override
  public void notify(DelegateTask task) {
    if (task.getExecution() == null) {
      // Somebody else ended it between the engine's looks at the task and at its instance.
      throw new Refused(RefusalsFromEngine.TOO_LATE);
    }
    RequestId id = RequestKey.of(task.getExecution());
    refuseOtherVariables(task, requests.find(id).orElseThrow());
    Approvals.Vote vote =
        new Approvals.Vote(
            ApprovalTask.lane(task.getTaskDefinitionKey()),
            Variables.ESCALATED.find(task).orElse(false),
            text(task, Variables.DECISION),
            text(task, Variables.COMMENT),
            null);
    approvals.decide(id, vote, actor());
    // What the approver was shown stays in the history as it was, whatever the client sent.
    facts.of(requests.find(id).orElseThrow()).forEach(task::setVariableLocal);
  }

  /** Anything but a text is as unreadable as nothing. */
  private static @Nullable String text(DelegateTask task, ProcessVariable<String> variable) {
    return task.getVariable(variable.name()) instanceof String text ? text : null;
  }

  /** The login and the engine must mean the same person. */
  private Actor.Human actor() {
    Authentication known = identity.getCurrentAuthentication();
    return currentActor
        .find()
        .filter(actor -> known != null && actor.subject().equals(known.getUserId()))
        .orElseThrow(
            () ->
                new Refused(
                    Refusal.forbidden(
                        "not-logged-in", "A decision needs a person who has logged in.")));
  }

  /**
   * A client may set {@code decision} and {@code comment}. Every other variable must be what
   * Daypass set itself.
   */
  private static void refuseOtherVariables(DelegateTask task, AccessRequest request) {
    Map<String, Object> sent = new HashMap<>(task.getExecution().getVariables());
    sent.remove(Variables.DECISION.name());
    sent.remove(Variables.COMMENT.name());
    ownVariables(request).forEach((name, value) -> sent.computeIfPresent(name, same(value)));
    if (!sent.isEmpty()) {
      throw new Refused(
          Refusal.invalid(
              "unexpected-variables",
              "Only \"decision\" and \"comment\" can be sent; leave out "
                  + sent.keySet().stream().sorted().collect(joining(", "))
                  + "."));
    }
  }

  private static BiFunction<String, Object, Object> same(Object own) {
    return (name, value) -> Objects.equals(own, value) ? null : value;
  }

  private static Map<String, Object> ownVariables(AccessRequest request) {
    ApprovalTimes times = ApprovalTimes.of(request);
    return Map.of(
        Variables.LANES.name(), request.routing().orElseThrow().lanesWord(),
        Variables.APPROVAL_DEADLINE.name(), Date.from(times.deadline()),
        Variables.ESCALATE_AT.name(), Date.from(times.escalation()));
  }
}
