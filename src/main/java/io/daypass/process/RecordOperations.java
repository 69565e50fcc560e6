package io.daypass.process;

import io.daypass.identity.Actor;
import io.daypass.identity.CurrentActor;
import io.daypass.identity.PersonId;
import io.daypass.ledger.Ledger;
import io.daypass.ledger.StreamId;
import io.daypass.request.RequestId;
import io.daypass.request.RequestStore;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.camunda.bpm.engine.EntityTypes;
import org.camunda.bpm.engine.history.UserOperationLogEntry;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.event.UserOperationLogEntryEventEntity;
import org.camunda.bpm.engine.impl.history.handler.HistoryEventHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Makes a ledger entry of each act that a person does with the engine's own means (Cockpit,
 * Tasklist, its REST resources), in the engine's transaction. A completed task is left out: {@link
 * RecordDecision} has written it down as what it means.
 */
@Component
class RecordOperations {

  /** Properties whose values are numbers, dates, states and login names, and never free text. */
  private static final Set<String> PLAIN =
      Set.of(
          "assignee",
          "async",
          "delegation",
          "deploymentId",
          "dueDate",
          "duedate",
          "followUpDate",
          "groupId",
          "jobDefinitionId",
          "nrOfInstances",
          "owner",
          "permissions",
          "permissionBits",
          "priority",
          "processDefinitionId",
          "resource",
          "resourceId",
          "retries",
          "suspensionState",
          "type",
          "userId",
          "version");

  private static final int LONGEST_VALUE = 200;

  private final Ledger ledger;
  private final EngineHistoryStore history;
  private final RequestStore requests;
  private final CurrentActor currentActor;

  RecordOperations(
      Ledger ledger, EngineHistoryStore history, RequestStore requests, CurrentActor currentActor) {
    this.ledger = ledger;
    this.history = history;
    this.requests = requests;
    this.currentActor = currentActor;
  }

  /**
   * For the engine's settings. This class is none itself, because the engine's starter takes every
   * bean of the kind, and then each act would be told twice.
   */
  HistoryEventHandler handler() {
    return new HistoryEventHandler() {
      @Override
      public void handleEvent(HistoryEvent event) {
        record(event);
      }

      @Override
      public void handleEvents(List<HistoryEvent> events) {
        events.forEach(this::handleEvent);
      }
    };
  }

  private void record(HistoryEvent event) {
    if (event instanceof UserOperationLogEntryEventEntity act && !isDecision(act)) {
      actor(act)
          .ifPresent(
              actor -> ledger.append(new EngineEvent.Operated(stream(act), actor, operation(act))));
    }
  }

  private static boolean isDecision(UserOperationLogEntryEventEntity act) {
    return EntityTypes.TASK.equals(act.getEntityType())
        && UserOperationLogEntry.OPERATION_TYPE_COMPLETE.equals(act.getOperationType());
  }

  /** As the login knows the person; the engine knows the name alone. */
  private Optional<Actor.Human> actor(UserOperationLogEntryEventEntity act) {
    String user = act.getUserId();
    if (user == null || !PersonId.isValid(user)) {
      return Optional.empty();
    }
    return currentActor
        .find()
        .filter(actor -> actor.subject().equals(user))
        .or(
            () ->
                Optional.of(
                    new Actor.Human(new PersonId(user), "daypass", null, List.of(), null, null)));
  }

  private StreamId stream(UserOperationLogEntryEventEntity act) {
    return Optional.ofNullable(instance(act))
        .flatMap(history::businessKey)
        .flatMap(RecordOperations::requestId)
        .flatMap(requests::find)
        .map(request -> StreamId.request(request.id().value()))
        .orElseGet(() -> StreamId.system("engine"));
  }

  private static Optional<RequestId> requestId(String businessKey) {
    try {
      return Optional.of(new RequestId(UUID.fromString(businessKey)));
    } catch (IllegalArgumentException foreign) {
      return Optional.empty();
    }
  }

  private static @Nullable String instance(UserOperationLogEntryEventEntity act) {
    return act.getRootProcessInstanceId() == null
        ? act.getProcessInstanceId()
        : act.getRootProcessInstanceId();
  }

  private static EngineEvent.Operation operation(UserOperationLogEntryEventEntity act) {
    boolean plain = act.getProperty() != null && PLAIN.contains(act.getProperty());
    return new EngineEvent.Operation(
        act.getOperationType(),
        act.getEntityType(),
        Stream.of(
                act.getTaskId(),
                act.getJobId(),
                act.getJobDefinitionId(),
                act.getDeploymentId(),
                act.getBatchId(),
                act.getExternalTaskId())
            .filter(id -> id != null)
            .findFirst()
            .orElse(null),
        instance(act),
        act.getProcessDefinitionId(),
        act.getProperty(),
        plain ? shortened(act.getOrgValue()) : null,
        plain ? shortened(act.getNewValue()) : null);
  }

  private static @Nullable String shortened(@Nullable String value) {
    return value == null || value.length() <= LONGEST_VALUE
        ? value
        : value.substring(0, LONGEST_VALUE);
  }
}
