package io.daypass.cockpit;

import io.daypass.picture.Trail;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/**
 * Finds the flows that were followed. The engine keeps only which steps were reached, and in which
 * order: a step was reached from that one before it which was reached last; a joining parallel
 * gateway from all of them.
 */
final class WalkedWay {

  private static final DateTimeFormatter SAME_DAY = format("HH:mm:ss");
  private static final DateTimeFormatter OTHER_DAY = format("d MMM HH:mm");

  private final BpmnModelInstance model;
  private final Map<String, Integer> reached = new HashMap<>();
  private final Set<String> flows = new HashSet<>();

  private WalkedWay(BpmnModelInstance model) {
    this.model = model;
  }

  static Trail of(BpmnModelInstance model, List<Story.Step> steps) {
    WalkedWay way = new WalkedWay(model);
    for (int i = 0; i < steps.size(); i++) {
      way.reach(steps.get(i).id(), i);
    }
    return new Trail(notes(steps), way.flows);
  }

  private void reach(String step, int place) {
    if (model.getModelElementById(step) instanceof FlowNode node) {
      Stream<SequenceFlow> possible = possible(node.getIncoming());
      if (node instanceof ParallelGateway) {
        possible.forEach(flow -> flows.add(flow.getId()));
      } else {
        possible
            .max(Comparator.comparing(flow -> reached.getOrDefault(flow.getSource().getId(), -1)))
            .ifPresent(flow -> flows.add(flow.getId()));
      }
      reached.put(step, place);
    }
  }

  private Stream<SequenceFlow> possible(Collection<SequenceFlow> incoming) {
    return incoming.stream().filter(flow -> reached.containsKey(flow.getSource().getId()));
  }

  /** When each step was reached for the first time. */
  private static Map<String, String> notes(List<Story.Step> steps) {
    Map<String, String> notes = new HashMap<>();
    for (Story.Step step : steps) {
      notes.putIfAbsent(step.id(), time(step.startedAt(), steps.get(0).startedAt()));
    }
    return notes;
  }

  private static String time(Instant at, Instant start) {
    return isSameDay(at, start) ? SAME_DAY.format(at) : OTHER_DAY.format(at);
  }

  private static boolean isSameDay(Instant one, Instant other) {
    return one.atOffset(ZoneOffset.UTC)
        .toLocalDate()
        .equals(other.atOffset(ZoneOffset.UTC).toLocalDate());
  }

  private static DateTimeFormatter format(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).withZone(ZoneOffset.UTC);
  }
}
