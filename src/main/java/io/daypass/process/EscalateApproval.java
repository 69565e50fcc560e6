package io.daypass.process;

import io.daypass.approval.Approvals;
import io.daypass.approval.Approvers;
import io.daypass.identity.Actor;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** Offers the open tasks of a late approval to more people; the first ones keep them too. */
@Component
class EscalateApproval implements JavaDelegate {

  private static final Actor TIMER = new Actor.Component("approval-timer");

  private final Approvals approvals;
  private final TaskService tasks;

  EscalateApproval(Approvals approvals, TaskService tasks) {
    this.approvals = approvals;
    this.tasks = tasks;
  }

  @Override
  public void execute(DelegateExecution execution) {
    tasks.createTaskQuery().processInstanceId(execution.getProcessInstanceId()).list().stream()
        .filter(task -> ApprovalTask.isApproval(task.getTaskDefinitionKey()))
        .forEach(task -> escalate(execution, task));
  }

  private void escalate(DelegateExecution execution, Task task) {
    Approvers more =
        approvals.escalate(
            RequestKey.of(execution), ApprovalTask.lane(task.getTaskDefinitionKey()), TIMER);
    more.groups().forEach(group -> tasks.addCandidateGroup(task.getId(), group.value()));
    tasks.setVariableLocal(task.getId(), Variables.ESCALATED.name(), true);
  }
}
