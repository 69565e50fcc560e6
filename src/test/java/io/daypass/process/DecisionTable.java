package io.daypass.process;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.camunda.bpm.dmn.engine.delegate.DmnEvaluatedDecisionRule;
import org.camunda.bpm.dmn.engine.delegate.DmnEvaluatedOutput;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Rule;

/** One table of {@code dmn/}, evaluated as the engine would, but without an engine. */
final class DecisionTable {

  /** A rule that fired, and what it says. */
  record Fired(String rule, Map<String, Object> outputs) {

    String text(String output) {
      return (String) outputs.get(output);
    }

    int number(String output) {
      return (Integer) outputs.get(output);
    }
  }

  private final Path file;
  private final List<Fired> fired = new ArrayList<>();
  private final DmnEngine engine;
  private final DmnDecision decision;

  private DecisionTable(Path file) throws IOException {
    var configuration = new DefaultDmnEngineConfiguration();
    configuration.setFeelEngineFactory(FeelReadOnce::new);
    configuration.getCustomPostDecisionTableEvaluationListeners().add(this::remember);
    this.file = file;
    this.engine = configuration.buildEngine();
    try (InputStream in = Files.newInputStream(file)) {
      this.decision = engine.parseDecisions(in).get(0);
    }
  }

  static DecisionTable named(String name) {
    try {
      return new DecisionTable(Path.of("dmn", name + ".dmn"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The rules that fire for these inputs, in the order of the table. */
  List<Fired> evaluate(Map<String, ?> inputs) {
    fired.clear();
    engine.evaluateDecisionTable(decision, new LinkedHashMap<>(inputs));
    return List.copyOf(fired);
  }

  Stream<String> ruleIds() {
    var model = Dmn.readModelFromFile(file.toFile());
    return model.getModelElementsByType(Rule.class).stream().map(Rule::getId);
  }

  private void remember(DmnDecisionTableEvaluationEvent event) {
    event.getMatchingRules().stream().map(DecisionTable::asFired).forEach(fired::add);
  }

  private static Fired asFired(DmnEvaluatedDecisionRule rule) {
    var outputs = new LinkedHashMap<String, Object>();
    for (DmnEvaluatedOutput output : rule.getOutputEntries().values()) {
      outputs.put(output.getOutputName(), output.getValue().getValue());
    }
    return new Fired(rule.getId(), outputs);
  }
}
