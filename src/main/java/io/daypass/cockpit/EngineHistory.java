package io.daypass.cockpit;

import io.daypass.cockpit.Story.Step;
import io.daypass.cockpit.Story.Walk;
import io.daypass.picture.ModelPicture;
import io.daypass.request.RequestId;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which way a request took through the models, as the engine remembers it. */
@Component
class EngineHistory {

  private final HistoryService history;
  private final RepositoryService repository;

  EngineHistory(HistoryService history, RepositoryService repository) {
    this.history = history;
    this.repository = repository;
  }

  /** The process instances of a request, the first one first. */
  List<Walk> walks(RequestId request) {
    return instances(request).stream().map(this::walk).toList();
  }

  /** The model that the instance ran on, with its way; empty when it is none of the request's. */
  Optional<String> picture(RequestId request, String instance) {
    return instances(request).stream()
        .filter(one -> one.getId().equals(instance))
        .findFirst()
        .map(this::picture);
  }

  /** The request that a process instance is about. */
  Optional<RequestId> request(String instance) {
    return Optional.ofNullable(
            history.createHistoricProcessInstanceQuery().processInstanceId(instance).singleResult())
        .map(HistoricProcessInstance::getBusinessKey)
        .map(SearchForm::request);
  }

  private List<HistoricProcessInstance> instances(RequestId request) {
    return history
        .createHistoricProcessInstanceQuery()
        .processInstanceBusinessKey(request.toString())
        .orderByProcessInstanceStartTime()
        .asc()
        .list();
  }

  private Walk walk(HistoricProcessInstance instance) {
    return new Walk(instance.getId(), instance.getProcessDefinitionName(), steps(instance.getId()));
  }

  private List<Step> steps(String instance) {
    return history
        .createHistoricActivityInstanceQuery()
        .processInstanceId(instance)
        .orderPartiallyByOccurrence()
        .asc()
        .list()
        .stream()
        .map(EngineHistory::step)
        .toList();
  }

  private static Step step(HistoricActivityInstance activity) {
    String name = activity.getActivityName();
    return new Step(
        activity.getActivityId(),
        name == null ? activity.getActivityId() : name,
        activity.getActivityType(),
        activity.getStartTime().toInstant(),
        instant(activity.getEndTime()),
        activity.getAssignee(),
        activity.isCanceled());
  }

  private String picture(HistoricProcessInstance instance) {
    BpmnModelInstance model = repository.getBpmnModelInstance(instance.getProcessDefinitionId());
    return ModelPicture.of(model, WalkedWay.of(model, steps(instance.getId())));
  }

  private static @Nullable Instant instant(@Nullable Date date) {
    return date == null ? null : date.toInstant();
  }
}
