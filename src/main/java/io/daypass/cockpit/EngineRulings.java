package io.daypass.cockpit;

import static java.util.stream.Collectors.groupingBy;

import io.daypass.cockpit.Story.FiredRow;
import io.daypass.cockpit.Story.Ruling;
import io.daypass.cockpit.Story.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricDecisionInputInstance;
import org.camunda.bpm.engine.history.HistoricDecisionInstance;
import org.camunda.bpm.engine.history.HistoricDecisionOutputInstance;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.InputEntry;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.springframework.stereotype.Component;

/**
 * What the decision tables were given and said. The rows are those of the version that decided, not
 * of today's.
 */
@Component
class EngineRulings {

  private final HistoryService history;
  private final RepositoryService repository;

  EngineRulings(HistoryService history, RepositoryService repository) {
    this.history = history;
    this.repository = repository;
  }

  /** The decisions of one process instance, in their order. */
  List<Ruling> of(String instance) {
    return history
        .createHistoricDecisionInstanceQuery()
        .processInstanceId(instance)
        .includeInputs()
        .includeOutputs()
        .orderByEvaluationTime()
        .asc()
        .list()
        .stream()
        .map(this::ruling)
        .toList();
  }

  private Ruling ruling(HistoricDecisionInstance decision) {
    DmnModelInstance model = repository.getDmnModelInstance(decision.getDecisionDefinitionId());
    return new Ruling(
        decision.getDecisionDefinitionName(),
        decision.getEvaluationTime().toInstant(),
        decision.getInputs().stream().map(EngineRulings::given).toList(),
        rows(decision.getOutputs(), model));
  }

  private static List<FiredRow> rows(
      List<HistoricDecisionOutputInstance> outputs, DmnModelInstance model) {
    return outputs.stream()
        .collect(
            groupingBy(
                HistoricDecisionOutputInstance::getRuleOrder,
                TreeMap::new,
                java.util.stream.Collectors.toList()))
        .values()
        .stream()
        .map(cells -> row(cells, model))
        .toList();
  }

  private static FiredRow row(List<HistoricDecisionOutputInstance> cells, DmnModelInstance model) {
    List<Value> outputs = cells.stream().map(EngineRulings::said).toList();
    return model.getModelElementById(cells.get(0).getRuleId()) instanceof Rule rule
        ? row(rule, outputs)
        : new FiredRow(cells.get(0).getRuleOrder(), null, List.of(), outputs);
  }

  private static FiredRow row(Rule rule, List<Value> outputs) {
    DecisionTable table = (DecisionTable) rule.getParentElement();
    return new FiredRow(
        new ArrayList<>(table.getRules()).indexOf(rule) + 1,
        rule.getDescription() == null ? null : rule.getDescription().getTextContent(),
        conditions(new ArrayList<>(table.getInputs()), new ArrayList<>(rule.getInputEntries())),
        outputs);
  }

  private static List<Value> conditions(List<Input> columns, List<InputEntry> cells) {
    List<Value> conditions = new ArrayList<>();
    for (int i = 0; i < Math.min(columns.size(), cells.size()); i++) {
      String label = label(columns.get(i));
      text(cells.get(i)).ifPresent(cell -> conditions.add(new Value(label, cell)));
    }
    return conditions;
  }

  private static String label(Input column) {
    return Optional.ofNullable(column.getLabel()).orElseGet(column::getId);
  }

  /** An empty cell, or a dash, fits everything and says nothing. */
  private static Optional<String> text(InputEntry cell) {
    return Optional.ofNullable(cell.getText())
        .map(text -> text.getTextContent().strip())
        .filter(Predicate.not(String::isEmpty))
        .filter(text -> !text.equals("-"));
  }

  private static Value given(HistoricDecisionInputInstance input) {
    String name = input.getClauseName() == null ? input.getClauseId() : input.getClauseName();
    return new Value(name, String.valueOf(input.getValue()));
  }

  private static Value said(HistoricDecisionOutputInstance output) {
    String name =
        output.getClauseName() == null ? output.getVariableName() : output.getClauseName();
    return new Value(name, String.valueOf(output.getValue()));
  }
}
