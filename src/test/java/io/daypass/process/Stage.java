package io.daypass.process;

import io.daypass.TestClock;
import io.daypass.identity.Actor;
import io.daypass.identity.CurrentActor;
import io.daypass.identity.PersonId;
import io.daypass.issuance.Grant;
import io.daypass.issuance.GrantStore;
import io.daypass.issuance.Guard;
import io.daypass.issuance.Hold;
import io.daypass.issuance.HoldState;
import io.daypass.issuance.HoldStore;
import io.daypass.request.AccessRequest;
import io.daypass.request.Ask;
import io.daypass.request.Lane;
import io.daypass.request.RequestStatus;
import io.daypass.request.RequestStore;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** Lets the cast act, and time pass, in the words of a story. */
public class Stage {

  private static final Logger LOG = LoggerFactory.getLogger(Stage.class);

  private final AccessRequests requests;
  private final RequestStore requestStore;
  private final ApprovalInbox inbox;
  private final EarlyRevocation revocation;
  private final GrantStore grants;
  private final HoldStore holds;
  private final Guard guard;
  private final CurrentActor currentActor;
  private final RuntimeService runtime;
  private final TaskService tasks;
  private final ManagementService management;
  private final HistoryService history;
  private final TestClock clock;

  Stage(
      AccessRequests requests,
      RequestStore requestStore,
      ApprovalInbox inbox,
      EarlyRevocation revocation,
      GrantStore grants,
      HoldStore holds,
      Guard guard,
      CurrentActor currentActor,
      RuntimeService runtime,
      TaskService tasks,
      ManagementService management,
      HistoryService history,
      TestClock clock) {
    this.requests = requests;
    this.requestStore = requestStore;
    this.inbox = inbox;
    this.revocation = revocation;
    this.grants = grants;
    this.holds = holds;
    this.guard = guard;
    this.currentActor = currentActor;
    this.runtime = runtime;
    this.tasks = tasks;
    this.management = management;
    this.history = history;
    this.clock = clock;
  }

  /** Whoever acts from now on. */
  public Actor.Human logIn(PersonId person) {
    SecurityContextHolder.getContext()
        .setAuthentication(
            UsernamePasswordAuthenticationToken.authenticated(person.value(), null, List.of()));
    return currentActor.get();
  }

  public AccessRequest ask(PersonId person, String role) {
    return ask(Asks.of(person, role));
  }

  public AccessRequest ask(PersonId person, String role, Duration duration) {
    return ask(Asks.of(person, role, duration));
  }

  public AccessRequest ask(Ask ask) {
    return requests.submit(ask, logIn(ask.requester()));
  }

  public AccessRequest preview(Ask ask) {
    return requests.preview(ask, logIn(ask.requester()));
  }

  /** A request that is issued at once, carried out. */
  public Grant hold(PersonId person, String role) {
    return hold(person, role, Duration.ofHours(1));
  }

  public Grant hold(PersonId person, String role, Duration duration) {
    AccessRequest request = ask(person, role, duration);
    guard();
    return grant(request);
  }

  public void withdraw(PersonId person, AccessRequest request) {
    requests.withdraw(request.id(), logIn(person));
  }

  public void approve(PersonId person, AccessRequest request, Lane lane) {
    decide(person, request, lane, "approve", null);
  }

  public void deny(PersonId person, AccessRequest request, Lane lane) {
    decide(person, request, lane, "deny", "Not this week.");
  }

  public void decide(
      PersonId person, AccessRequest request, Lane lane, String decision, String comment) {
    decide(person, task(request, lane), decision, comment, request.hash());
  }

  public void decide(
      PersonId person, String task, String decision, String comment, String seenHash) {
    inbox.decide(task, decision, comment, seenHash, logIn(person));
  }

  /** The id of the open task of this lane. */
  public String task(AccessRequest request, Lane lane) {
    return openTasks(request).stream()
        .filter(task -> ApprovalTask.lane(task.getTaskDefinitionKey()) == lane)
        .map(Task::getId)
        .findFirst()
        .orElseThrow();
  }

  public List<Lane> openLanes(AccessRequest request) {
    return openTasks(request).stream()
        .map(task -> ApprovalTask.lane(task.getTaskDefinitionKey()))
        .toList();
  }

  private List<Task> openTasks(AccessRequest request) {
    return tasks.createTaskQuery().processInstanceBusinessKey(request.id().toString()).list();
  }

  public Grant revoke(PersonId person, Grant grant) {
    Grant revoked = revocation.revoke(grant.id(), logIn(person));
    revocation.moveOn(grant.request());
    return revoked;
  }

  /** Lets the guard do whatever is due. */
  public void guard() {
    guard.runDue();
  }

  /** Lets the engine run every job that is due, the earliest first: one may end the next. */
  public void jobs() {
    for (Optional<Job> due = nextJob(); due.isPresent(); due = nextJob()) {
      management.executeJob(due.get().getId());
    }
  }

  /**
   * What one node's executor does while others interfere: a job that fails is tried again later.
   * The engine has several exceptions for a lost race.
   */
  public void tryJobs() {
    for (Job job : management.createJobQuery().executable().list()) {
      try {
        management.executeJob(job.getId());
      } catch (ProcessEngineException busy) {
        LOG.info("job {} is left for later: {}", job.getId(), busy.getMessage());
      }
    }
  }

  private Optional<Job> nextJob() {
    return management
        .createJobQuery()
        .executable()
        .orderByJobDuedate()
        .asc()
        .listPage(0, 1)
        .stream()
        .findFirst();
  }

  /** Time goes by, and nobody does anything yet. */
  public void pass(Duration time) {
    clock.advance(time);
  }

  /** The moment at which a grant's time is over. */
  public void passUntilOver(Grant grant) {
    clock.set(grant.lease().end());
  }

  public RequestStatus status(AccessRequest request) {
    return requestStore.find(request.id()).orElseThrow().status();
  }

  public boolean hasGrant(AccessRequest request) {
    return grants.of(request.id()).isPresent();
  }

  public Grant grant(AccessRequest request) {
    return grants.of(request.id()).orElseThrow();
  }

  public Grant now(Grant grant) {
    return grants.find(grant.id()).orElseThrow();
  }

  public List<Hold> holds(Grant grant) {
    return holds.of(grant.id());
  }

  public List<HoldState> holdStates(Grant grant) {
    return holds(grant).stream().map(Hold::state).toList();
  }

  /** The instance of the request's process, which must be running. */
  public ProcessInstance process(AccessRequest request) {
    return runtime
        .createProcessInstanceQuery()
        .processDefinitionKey("access-request")
        .processInstanceBusinessKey(request.id().toString())
        .singleResult();
  }

  public ProcessInstance process(Grant grant) {
    return process(requestStore.find(grant.request()).orElseThrow());
  }

  /** Where the request's process ended; null while it runs. */
  public String endedAt(AccessRequest request) {
    return history
        .createHistoricProcessInstanceQuery()
        .processDefinitionKey("access-request")
        .processInstanceBusinessKey(request.id().toString())
        .finished()
        .list()
        .stream()
        .map(HistoricProcessInstance::getEndActivityId)
        .findFirst()
        .orElse(null);
  }

  public String endedAt(Grant grant) {
    return endedAt(requestStore.find(grant.request()).orElseThrow());
  }
}
