package io.daypass.process;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaTaskListener;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What every model looks like, whoever drew it. Each rule answers with what to change. */
record DrawingRules(Model model) {

  private static final Pattern KEBAB_CASE = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

  private static final List<String> CODE_ELEMENTS = List.of("script", "scriptTask", "connector");
  private static final List<String> CODE_ATTRIBUTES =
      List.of("class", "expression", "resource", "language", "scriptFormat");

  Stream<String> idIsNotTheFileName() {
    return roots()
        .filter(root -> !model.nameOfFile().equals(root.getAttributeValue("id")))
        .map(root -> model.problem(root, "its id must be the file's name, " + model.nameOfFile()));
  }

  Stream<String> historyHasNoEnd() {
    return roots()
        .filter(root -> isBlank(ofCamunda(root, "historyTimeToLive")))
        .map(root -> model.problem(root, "say how long history is kept, as P1095D"));
  }

  Stream<String> idIsNotKebabCase() {
    return Stream.concat(roots(), model.every(FlowNode.class))
        .filter(element -> !KEBAB_CASE.matcher(element.getAttributeValue("id")).matches())
        .map(element -> model.problem(element, "its id must be words-with-hyphens"));
  }

  Stream<String> labelIsMissing() {
    var flows =
        model.every(SequenceFlow.class).filter(flow -> flow.getConditionExpression() != null);
    return Stream.concat(model.every(FlowNode.class), flows)
        .filter(element -> isBlank(element.getAttributeValue("name")))
        .map(element -> model.problem(element, "give it a label that people can read"));
  }

  Stream<String> userTaskIsIncomplete() {
    return model.every(UserTask.class).flatMap(this::missingIn);
  }

  Stream<String> codeIsInTheModel() {
    var elements = model.elements().filter(DrawingRules::isCode);
    var attributes = model.attributes().filter(a -> CODE_ATTRIBUTES.contains(a.getLocalName()));
    return Stream.<Node>concat(elements, attributes)
        .map(
            node ->
                model.problem(
                    node,
                    node.getLocalName()
                        + " puts code into the model; bind a class by delegateExpression"));
  }

  private Stream<String> missingIn(UserTask task) {
    return Stream.of(
            missingForm(task),
            when(isBlank(task.getCamundaDueDate()), "give it a due date, as ${approvalDeadline}"),
            when(
                !listensTo(task, "create"), "give it a listener for create that finds who may act"),
            when(
                !listensTo(task, "complete"),
                "give it a listener for complete that checks the answer"))
        .flatMap(Optional::stream)
        .map(whatToChange -> model.problem(task, whatToChange));
  }

  private static Optional<String> missingForm(UserTask task) {
    var form = ofCamunda(task, "formRef");
    if (isBlank(form) || !"deployment".equals(ofCamunda(task, "formRefBinding"))) {
      return Optional.of("give it a form (formRef) with the binding deployment");
    }
    var file = Path.of("forms", form + ".form");
    return when(!Files.isRegularFile(file), "its form " + file + " does not exist");
  }

  private static boolean listensTo(UserTask task, String event) {
    return Optional.ofNullable(task.getExtensionElements()).stream()
        .flatMap(e -> e.getElementsQuery().filterByType(CamundaTaskListener.class).list().stream())
        .filter(listener -> !isBlank(listener.getCamundaDelegateExpression()))
        .anyMatch(listener -> event.equals(listener.getCamundaEvent()));
  }

  private Stream<ModelElementInstance> roots() {
    return Stream.concat(model.every(Process.class), model.every(Decision.class));
  }

  private static String ofCamunda(ModelElementInstance element, String attribute) {
    var namespace =
        element instanceof Decision
            ? "http://camunda.org/schema/1.0/dmn"
            : "http://camunda.org/schema/1.0/bpmn";
    return Objects.requireNonNullElse(element.getAttributeValueNs(namespace, attribute), "");
  }

  private static boolean isCode(Element element) {
    return CODE_ELEMENTS.contains(element.getLocalName());
  }

  private static Optional<String> when(boolean wrong, String whatToChange) {
    return wrong ? Optional.of(whatToChange) : Optional.empty();
  }

  private static boolean isBlank(String text) {
    return text == null || text.isBlank();
  }
}
