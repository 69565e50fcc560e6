package io.daypass.faults.node;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;

/** Gives the engine jobs that throw every other second, for ever, before it gets any work. */
final class PoisonJobs implements ApplicationRunner {

  private static final String POISON = "poison";
  private static final int JOBS = 5;

  private final RepositoryService repository;
  private final RuntimeService runtime;

  PoisonJobs(RepositoryService repository, RuntimeService runtime) {
    this.repository = repository;
    this.runtime = runtime;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    if (repository.createProcessDefinitionQuery().processDefinitionKey(POISON).count() > 0) {
      return; // Given by this node in an earlier life, or by another.
    }
    repository
        .createDeployment()
        .name(POISON)
        .addModelInstance(POISON + ".bpmn", model())
        .enableDuplicateFiltering(true)
        .deploy();
    for (int n = 0; n < JOBS; n++) {
      runtime.startProcessInstanceByKey(POISON);
    }
  }

  private static BpmnModelInstance model() {
    return Bpmn.createExecutableProcess(POISON)
        .camundaHistoryTimeToLive(1)
        .startEvent()
        .serviceTask("throw")
        .camundaClass(AlwaysThrows.class.getName())
        .camundaAsyncBefore()
        .camundaFailedJobRetryTimeCycle("R1000/PT2S")
        .endEvent()
        .done();
  }
}
