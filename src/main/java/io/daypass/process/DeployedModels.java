package io.daypass.process;

import io.daypass.identity.Sha256;
import io.daypass.picture.ModelPicture;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.repository.ResourceDefinition;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Description;
import org.camunda.bpm.model.dmn.instance.DmnElement;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.springframework.stereotype.Component;

/** The models that new requests run on: of each process and table the newest deployed version. */
@Component
public class DeployedModels {

  private final RepositoryService repository;

  DeployedModels(RepositoryService repository) {
    this.repository = repository;
  }

  /** By their ids. */
  public List<Workflow> workflows() {
    return repository
        .createProcessDefinitionQuery()
        .latestVersion()
        .orderByProcessDefinitionKey()
        .asc()
        .list()
        .stream()
        .map(this::workflow)
        .toList();
  }

  /** By their ids. */
  public List<RuleTable> tables() {
    return repository
        .createDecisionDefinitionQuery()
        .latestVersion()
        .orderByDecisionDefinitionKey()
        .asc()
        .list()
        .stream()
        .map(this::table)
        .toList();
  }

  private Workflow workflow(ProcessDefinition process) {
    byte[] xml = bytes(process);
    return new Workflow(
        process.getKey(),
        Optional.ofNullable(process.getName()).orElse(process.getKey()),
        process.getVersion(),
        file(process),
        Sha256.hex(xml),
        ModelPicture.of(Bpmn.readModelFromStream(new ByteArrayInputStream(xml))));
  }

  private RuleTable table(DecisionDefinition definition) {
    byte[] xml = bytes(definition);
    Decision decision =
        Dmn.readModelFromStream(new ByteArrayInputStream(xml))
            .getModelElementById(definition.getKey());
    DecisionTable table = (DecisionTable) decision.getExpression();
    return new RuleTable(
        definition.getKey(),
        Optional.ofNullable(definition.getName()).orElse(definition.getKey()),
        description(decision),
        definition.getVersion(),
        file(definition),
        Sha256.hex(xml),
        table.getHitPolicy().name(),
        table.getInputs().stream().map(DeployedModels::heading).toList(),
        table.getOutputs().stream().map(DeployedModels::heading).toList(),
        table.getRules().stream().map(DeployedModels::row).toList());
  }

  /** Deployed from a folder, the engine keeps the whole path of a file. */
  private static String file(ResourceDefinition definition) {
    Path path = Path.of(definition.getResourceName());
    return path.subpath(Math.max(0, path.getNameCount() - 2), path.getNameCount()).toString();
  }

  private byte[] bytes(ResourceDefinition definition) {
    try (InputStream resource =
        repository.getResourceAsStream(
            definition.getDeploymentId(), definition.getResourceName())) {
      return resource.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static RuleTable.Row row(Rule rule) {
    return new RuleTable.Row(
        rule.getInputEntries().stream().map(cell -> cell.getText().getTextContent()).toList(),
        rule.getOutputEntries().stream().map(cell -> cell.getText().getTextContent()).toList(),
        description(rule));
  }

  private static String heading(DmnElement column) {
    return Optional.ofNullable(column.getLabel()).orElse(column.getId());
  }

  private static String description(DmnElement element) {
    return Optional.ofNullable(element.getDescription())
        .map(Description::getTextContent)
        .orElse("");
  }
}
