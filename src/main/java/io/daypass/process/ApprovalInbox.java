package io.daypass.process;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.daypass.approval.Approvals;
import io.daypass.identity.Actor;
import io.daypass.identity.DirectoryStore;
import io.daypass.identity.GroupName;
import io.daypass.identity.Person;
import io.daypass.request.Refusal;
import io.daypass.request.Refused;
import io.daypass.request.RequestId;
import io.daypass.request.RequestStore;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The same tasks that Tasklist shows, for the API. */
@Component
public class ApprovalInbox {

  private static final int MOST = 200;

  private final TaskService tasks;
  private final RuntimeService runtime;
  private final HistoryService history;
  private final IdentityService identity;
  private final DirectoryStore directory;
  private final RequestStore requests;
  private final Approvals approvals;
  private final TransactionTemplate transaction;

  ApprovalInbox(
      TaskService tasks,
      RuntimeService runtime,
      HistoryService history,
      IdentityService identity,
      DirectoryStore directory,
      RequestStore requests,
      Approvals approvals,
      TransactionTemplate transaction) {
    this.tasks = tasks;
    this.runtime = runtime;
    this.history = history;
    this.identity = identity;
    this.directory = directory;
    this.requests = requests;
    this.approvals = approvals;
    this.transaction = transaction;
  }

  /** What waits for this person, the most urgent first. */
  public List<OpenApproval> of(Person person) {
    List<Task> open =
        tasks
            .createTaskQuery()
            // Includes the groups of the person, and tasks that somebody has claimed.
            .taskCandidateUser(person.id().value())
            .includeAssignedTasks()
            .orderByDueDate()
            .asc()
            .listPage(0, MOST);
    return withRequests(open);
  }

  /**
   * Decides, on exactly the path that Tasklist takes.
   *
   * @param seenHash the hash of the request that the approver looked at
   * @throws Refused when a rule objects, or the task is over
   */
  public RequestId decide(
      String taskId,
      @Nullable String decision,
      @Nullable String comment,
      @Nullable String seenHash,
      Actor.Human actor) {
    return transaction.execute(
        tx -> {
          // Looked at again under the lock: somebody may have decided meanwhile.
          requests.lock(open(taskId).request());
          OpenApproval open = open(taskId);
          approvals.check(
              open.request(),
              new Approvals.Vote(open.lane(), isEscalated(taskId), decision, comment, seenHash),
              actor);
          offerTo(taskId, actor);
          complete(taskId, decision, comment, actor);
          return open.request();
        });
  }

  /** Who may decide now may have become so after the task was made; the engine must know. */
  private void offerTo(String taskId, Actor.Human actor) {
    boolean known =
        tasks
                .createTaskQuery()
                .taskId(taskId)
                .taskCandidateUser(actor.subject())
                .includeAssignedTasks()
                .count()
            == 1;
    if (!known) {
      tasks.addCandidateUser(taskId, actor.subject());
    }
  }

  private void complete(
      String taskId, @Nullable String decision, @Nullable String comment, Actor.Human actor) {
    Map<String, Object> sent = new HashMap<>();
    sent.put(Variables.DECISION.name(), decision);
    sent.put(Variables.COMMENT.name(), comment);
    List<String> groups =
        directory.find(actor.person()).map(ApprovalInbox::groups).orElse(List.of());
    identity.setAuthentication(actor.subject(), groups);
    try {
      tasks.complete(taskId, sent);
    } catch (ProcessEngineException e) {
      throw RefusedInEngine.find(e).<RuntimeException>map(refused -> refused).orElse(e);
    } finally {
      identity.clearAuthentication();
    }
  }

  private OpenApproval open(String taskId) {
    return Optional.ofNullable(tasks.createTaskQuery().taskId(taskId).singleResult())
        .flatMap(task -> withRequests(List.of(task)).stream().findFirst())
        .orElseThrow(() -> new Refused(notOpen(taskId)));
  }

  private Refusal notOpen(String taskId) {
    return history.createHistoricTaskInstanceQuery().taskId(taskId).count() == 0
        ? Refusal.notFound("no-such-approval", "There is no such approval, or you may not see it.")
        : RefusalsFromEngine.TOO_LATE;
  }

  private boolean isEscalated(String taskId) {
    return Boolean.TRUE.equals(tasks.getVariableLocal(taskId, Variables.ESCALATED.name()));
  }

  private List<OpenApproval> withRequests(List<Task> open) {
    Set<String> instances = open.stream().map(Task::getProcessInstanceId).collect(toSet());
    if (instances.isEmpty()) {
      return List.of();
    }
    Map<String, String> requestOf =
        runtime.createProcessInstanceQuery().processInstanceIds(instances).list().stream()
            .collect(toMap(ProcessInstance::getId, ProcessInstance::getBusinessKey));
    return open.stream()
        .filter(task -> ApprovalTask.isApproval(task.getTaskDefinitionKey()))
        .flatMap(
            task ->
                Optional.ofNullable(requestOf.get(task.getProcessInstanceId()))
                    .map(businessKey -> openApproval(task, businessKey))
                    .stream())
        .toList();
  }

  private static OpenApproval openApproval(Task task, String businessKey) {
    Date due = task.getDueDate();
    return new OpenApproval(
        task.getId(),
        RequestKey.of(businessKey),
        ApprovalTask.lane(task.getTaskDefinitionKey()),
        due == null ? null : due.toInstant());
  }

  private static List<String> groups(Person person) {
    return person.groups().stream().map(GroupName::value).toList();
  }
}
