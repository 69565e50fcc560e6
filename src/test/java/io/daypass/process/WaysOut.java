package io.daypass.process;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;

/**
 * Every way a process can take from issuing access to its end. It errs on the safe side: a branch
 * counts as taken whatever its condition says, and an event at any moment at which it could happen.
 */
record WaysOut(Model model) {

  private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";
  private static final String ISSUE = "${issueAccess}";
  private static final String REVOKE = "${revokeAccess}";

  Stream<String> accessIsNeverRevoked() {
    return model
        .every(FlowNode.class)
        .filter(node -> isBoundTo(ISSUE, node))
        .flatMap(this::endsWithoutRevoke);
  }

  private Stream<String> endsWithoutRevoke(FlowNode issue) {
    return waysFrom(issue).stream()
        .map(way -> way.stream().map(FlowNode::getId).collect(Collectors.joining(" → ")))
        .map(
            way ->
                model.problem(
                    issue,
                    "on the way %s nothing revokes the access; put a task with %s on it"
                        .formatted(way, REVOKE)));
  }

  private List<List<FlowNode>> waysFrom(FlowNode issue) {
    Map<FlowNode, FlowNode> cameFrom = new LinkedHashMap<>();
    cameFrom.put(issue, null);
    var open = new ArrayDeque<>(List.of(issue));
    var ways = new ArrayList<List<FlowNode>>();
    while (!open.isEmpty()) {
      var node = open.remove();
      if (isEnd(node)) {
        ways.add(wayTo(node, cameFrom));
      }
      for (var next : after(node).filter(n -> !cameFrom.containsKey(n)).distinct().toList()) {
        cameFrom.put(next, node);
        open.add(next);
      }
    }
    return ways;
  }

  /** A revocation that an event can cut short has not happened on the way of that event. */
  private Stream<FlowNode> after(FlowNode node) {
    if (isBoundTo(REVOKE, node)) {
      return boundaryEventsOf(node);
    }
    var onward = node instanceof SubProcess inside ? startsIn(inside) : outgoing(node);
    return Stream.of(onward, boundaryEventsOf(node), outwards(node)).flatMap(nodes -> nodes);
  }

  /** Where a node leads because of the scopes around it: their events, and what follows them. */
  private Stream<FlowNode> outwards(FlowNode node) {
    var scope = node.getParentElement();
    var events =
        scope.getChildElementsByType(SubProcess.class).stream()
            .filter(SubProcess::triggeredByEvent)
            .flatMap(WaysOut::startsIn);
    if (!(scope instanceof SubProcess around)) {
      return events;
    }
    var onward = goesNowhere(node) ? outgoing(around) : Stream.<FlowNode>empty();
    return Stream.of(events, boundaryEventsOf(around), onward, outwards(around))
        .flatMap(nodes -> nodes);
  }

  private boolean isEnd(FlowNode node) {
    return !(node instanceof SubProcess) && !isBoundTo(REVOKE, node) && endsTheProcess(node);
  }

  private boolean endsTheProcess(FlowNode node) {
    return goesNowhere(node)
        && (!(node.getParentElement() instanceof SubProcess around) || endsTheProcess(around));
  }

  private boolean goesNowhere(FlowNode node) {
    return outgoing(node).findAny().isEmpty();
  }

  /** Asked of the flows, as the engine does: what a node says of its own flows may be stale. */
  private Stream<FlowNode> outgoing(FlowNode node) {
    return model
        .every(SequenceFlow.class)
        .filter(flow -> flow.getSource().equals(node))
        .map(SequenceFlow::getTarget);
  }

  private Stream<FlowNode> boundaryEventsOf(FlowNode node) {
    return model
        .every(BoundaryEvent.class)
        .filter(event -> event.getAttachedTo().equals(node))
        .map(FlowNode.class::cast);
  }

  private static Stream<FlowNode> startsIn(SubProcess scope) {
    return scope.getChildElementsByType(StartEvent.class).stream().map(FlowNode.class::cast);
  }

  private static boolean isBoundTo(String delegate, FlowNode node) {
    return delegate.equals(node.getAttributeValueNs(CAMUNDA, "delegateExpression"));
  }

  private static List<FlowNode> wayTo(FlowNode end, Map<FlowNode, FlowNode> cameFrom) {
    var way = new LinkedList<FlowNode>();
    for (var node = end; node != null; node = cameFrom.get(node)) {
      way.addFirst(node);
    }
    return way;
  }
}
