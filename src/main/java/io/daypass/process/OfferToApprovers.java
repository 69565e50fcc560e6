package io.daypass.process;

import io.daypass.approval.Approvals;
import io.daypass.approval.Approvers;
import io.daypass.request.AccessRequest;
import io.daypass.request.RequestId;
import io.daypass.request.RequestStore;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Offers a new approval task to those who may decide, with what they need to know. */
@Component
class OfferToApprovers implements TaskListener {

  private final Approvals approvals;
  private final RequestStore requests;
  private final ApprovalFacts facts;

  OfferToApprovers(Approvals approvals, RequestStore requests, ApprovalFacts facts) {
    this.approvals = approvals;
    this.requests = requests;
    this.facts = facts;
  }

  @Override
  public void notify(DelegateTask task) {
    RequestId id = RequestKey.of(task.getExecution());
    AccessRequest request = requests.find(id).orElseThrow();
    Approvers approvers = approvals.approvers(id, ApprovalTask.lane(task.getTaskDefinitionKey()));
    approvers.people().forEach(person -> task.addCandidateUser(person.value()));
    approvers.groups().forEach(group -> task.addCandidateGroup(group.value()));
    task.setPriority(priority(request));
    facts.of(request).forEach(task::setVariableLocal);
  }

  private static int priority(AccessRequest request) {
    return switch (request.routing().orElseThrow().rating()) {
      case LOW -> 10;
      case MEDIUM -> 50;
      case HIGH, EXTREME -> 80;
    };
  }
}
