package io.daypass.process;

import io.daypass.identity.Actor;
import io.daypass.identity.CurrentActor;
import io.daypass.identity.Sha256;
import io.daypass.ledger.Ledger;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ResourceEntity;
import org.camunda.bpm.engine.repository.ResourceDefinition;
import org.springframework.stereotype.Component;

/**
 * Writes down each model, table and form that comes into force, in the deployment's transaction.
 */
@Component
class RecordModels implements Deployer {

  private static final Actor ENGINE = new Actor.Component("engine");

  private final Ledger ledger;
  private final CurrentActor currentActor;

  RecordModels(Ledger ledger, CurrentActor currentActor) {
    this.ledger = ledger;
    this.currentActor = currentActor;
  }

  /** The engine also comes here when it reads an old deployment again. */
  @Override
  public void deploy(DeploymentEntity deployment) {
    if (deployment.isNew()) {
      Actor actor = currentActor.find().<Actor>map(person -> person).orElse(ENGINE);
      deployment.getResources().values().stream()
          .sorted(Comparator.comparing(ResourceEntity::getName))
          .forEach(resource -> ledger.append(deployed(actor, deployment, resource)));
    }
  }

  private static EngineEvent deployed(
      Actor actor, DeploymentEntity deployment, ResourceEntity resource) {
    return new EngineEvent.ModelDeployed(
        actor,
        deployment.getId(),
        resource.getName(),
        Sha256.hex(resource.getBytes()),
        definitions(deployment)
            .filter(one -> resource.getName().equals(one.getResourceName()))
            .map(one -> new EngineEvent.Definition(one.getKey(), one.getVersion()))
            .toList());
  }

  private static Stream<ResourceDefinition> definitions(DeploymentEntity deployment) {
    return Stream.of(
            list(deployment.getDeployedProcessDefinitions()),
            list(deployment.getDeployedDecisionDefinitions()))
        .flatMap(List::stream);
  }

  private static List<? extends ResourceDefinition> list(
      List<? extends ResourceDefinition> definitions) {
    return definitions == null ? List.of() : definitions;
  }
}
