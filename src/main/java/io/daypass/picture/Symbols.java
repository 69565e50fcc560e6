package io.daypass.picture;

import static io.daypass.picture.Svg.n;

import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.ErrorEventDefinition;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** The small signs inside shapes, each drawn around the point 0,0. */
final class Symbols {

  private static final String ENVELOPE = "M-8,-5.5 h16 v11 h-16 z M-8,-5.5 l8,6 l8,-6";

  private static final Map<Class<? extends FlowNode>, String> OF_NODES =
      Map.of(
          ServiceTask.class,
          "M0,-3 a3,3 0 1 0 0.01,0 z M0,-8 v3 M0,5 v3 M-8,0 h3 M5,0 h3 "
              + "M-5.7,-5.7 l2.2,2.2 M3.5,3.5 l2.2,2.2 M-5.7,5.7 l2.2,-2.2 M3.5,-3.5 l2.2,-2.2 "
              + "M0,-5.5 a5.5,5.5 0 1 0 0.01,0 z",
          UserTask.class,
          "M0,-8 a3.5,3.5 0 1 0 0.01,0 z M-8,8 v-2 q0,-6 5,-6 h6 q5,0 5,6 v2 z",
          BusinessRuleTask.class,
          "M-9,-6 h18 v12 h-18 z M-9,-2 h18 M-9,2 h18 M-3,-2 v8",
          ReceiveTask.class,
          ENVELOPE,
          CallActivity.class,
          "M-7,-7 h14 v14 h-14 z M0,-4 v8 M-4,0 h8",
          ExclusiveGateway.class,
          "M-7,-8 L7,8 M7,-8 L-7,8",
          ParallelGateway.class,
          "M0,-11 V11 M-11,0 H11");

  private static final Map<Class<? extends EventDefinition>, String> OF_EVENTS =
      Map.of(
          TimerEventDefinition.class,
          "M0,-9 a9,9 0 1 0 0.01,0 z M0,-9 v2.5 M0,6.5 v2.5 M-9,0 h2.5 M6.5,0 h2.5 M0.5,-6 L0,0 L4.5,1",
          MessageEventDefinition.class,
          ENVELOPE,
          ErrorEventDefinition.class,
          "M-8,8 L-4,-7 L2,2 L7,-8 L4,8 L-2,-1 z");

  private Symbols() {}

  static Optional<String> of(FlowNode node) {
    return OF_NODES.entrySet().stream()
        .filter(entry -> entry.getKey().isInstance(node))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  static Optional<String> ofEvent(ModelElementInstance event) {
    return event.getChildElementsByType(EventDefinition.class).stream()
        .flatMap(
            definition ->
                OF_EVENTS.entrySet().stream()
                    .filter(entry -> entry.getKey().isInstance(definition))
                    .map(Map.Entry::getValue))
        .findFirst();
  }

  static void draw(Svg svg, String path, double x, double y, String look) {
    svg.line(
        "  <path d=\"%s\" transform=\"translate(%s,%s)\" class=\"%s\"/>", path, n(x), n(y), look);
  }
}
