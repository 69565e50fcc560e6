package io.daypass.process;

import static java.util.stream.Collectors.toSet;

import io.daypass.process.Delegates.Use;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Where models and Java meet: beans, variables, errors and messages, in both directions. */
record MeetingRules(List<Model> models, Delegates delegates) {

  private static final Pattern BEAN = Pattern.compile("\\$\\{([a-z][A-Za-z0-9]*)}");
  private static final Pattern PLAIN_CONDITION =
      Pattern.compile("\\$\\{[a-z][A-Za-z0-9]*( == '[a-z-]+')?}");
  private static final Pattern TEXT_IN_QUOTES = Pattern.compile("'[^']*'|\"[^\"]*\"");
  private static final Pattern NAME = Pattern.compile("(?<![.\\w])[A-Za-z_]\\w*");

  /** What the engine itself knows in an expression, and the words of the language. */
  private static final Set<String> NOT_VARIABLES =
      Set.of("execution", "task", "null", "true", "false", "empty", "not", "and", "or", "eq", "ne");

  /** Attributes that hold the name of a variable instead of an expression. */
  private static final Set<String> NAMING_ATTRIBUTES =
      Set.of("inputVariable", "source", "target", "resultVariable");

  Stream<String> delegateIsUnknown() {
    return eachIn(models, m -> delegateExpressions(m).flatMap(a -> unknownDelegate(m, a)));
  }

  Stream<String> delegateIsNeverUsed() {
    var used = models.stream().flatMap(MeetingRules::delegateExpressions).map(MeetingRules::bean);
    var beans = used.collect(toSet());
    return delegates.byBean().keySet().stream()
        .filter(bean -> !beans.contains(bean))
        .map(bean -> "package process: no model uses ${%s}; bind it or delete it".formatted(bean));
  }

  Stream<String> variableIsUndeclared() {
    var declared = Variables.all().stream().map(ProcessVariable::name).collect(toSet());
    return eachIn(
        models,
        m ->
            variablesIn(m)
                .filter(use -> !declared.contains(use.name()))
                .map(use -> m.problem(use.where(), undeclared(use.name()))));
  }

  Stream<String> conditionIsNotPlain() {
    return eachIn(
        processes(),
        m ->
            m.every(ConditionExpression.class)
                .filter(c -> !PLAIN_CONDITION.matcher(c.getTextContent().strip()).matches())
                .map(
                    c ->
                        m.problem(
                            c.getParentElement(),
                            "test one variable, as ${route == 'auto'}, and let Java decide it")));
  }

  Stream<String> errorsDiffer() {
    var codes = Stream.of(ProcessError.values()).map(ProcessError::code).collect(toSet());
    return differences("error", "errorCode", codes, ProcessError.class);
  }

  Stream<String> messagesDiffer() {
    var names = Stream.of(ProcessMessage.values()).map(ProcessMessage::messageName);
    return differences("message", "name", names.collect(toSet()), ProcessMessage.class);
  }

  private Stream<String> differences(
      String element, String attribute, Set<String> known, Class<? extends Enum<?>> constants) {
    var inJava = constants.getSimpleName();
    var unknown =
        eachIn(
            processes(),
            m ->
                named(m, element)
                    .filter(e -> !known.contains(e.getAttribute(attribute)))
                    .map(
                        e ->
                            m.problem(
                                e,
                                "%s %s is not in %s; add the constant or correct the model"
                                    .formatted(element, e.getAttribute(attribute), inJava))));
    var inModels =
        processes().stream()
            .flatMap(m -> named(m, element))
            .map(e -> e.getAttribute(attribute))
            .collect(toSet());
    var unused =
        known.stream()
            .filter(name -> !inModels.contains(name))
            .map(
                name ->
                    "%s: no model has the %s %s; use it or delete the constant"
                        .formatted(inJava, element, name));
    return Stream.concat(unknown, unused);
  }

  private Stream<String> unknownDelegate(Model model, Attr attribute) {
    var use = Use.of(attribute);
    var uses = delegates.byBean().get(bean(attribute));
    if (uses == null) {
      var missing = "%s names no class of package process; correct it or write the class";
      return Stream.of(model.problem(attribute, missing.formatted(attribute.getValue())));
    }
    var wrong = "the class behind %s must be a %s to be bound here";
    return uses.contains(use)
        ? Stream.empty()
        : Stream.of(
            model.problem(attribute, wrong.formatted(attribute.getValue(), use.interfaces())));
  }

  private record VariableUse(Node where, String name) {}

  private static Stream<VariableUse> variablesIn(Model model) {
    var attributes =
        model
            .attributes()
            .filter(a -> !a.getLocalName().equals("delegateExpression"))
            .flatMap(a -> namesIn(a).map(name -> new VariableUse(a, name)));
    var texts = model.elements().flatMap(e -> namesIn(e).map(name -> new VariableUse(e, name)));
    return Stream.concat(attributes, texts);
  }

  private static Stream<String> namesIn(Attr attribute) {
    boolean isOfCamunda = String.valueOf(attribute.getNamespaceURI()).contains("camunda");
    boolean isMapping = attribute.getOwnerElement().getLocalName().matches("in|out");
    return NAMING_ATTRIBUTES.contains(attribute.getLocalName()) && (isOfCamunda || isMapping)
        ? Stream.of(attribute.getValue())
        : namesInExpression(attribute.getValue());
  }

  private static Stream<String> namesIn(Element element) {
    var parent = element.getParentNode().getLocalName();
    var isLeaf = element.getElementsByTagName("*").getLength() == 0;
    if (!isLeaf) {
      return Stream.empty();
    }
    return "inputExpression".equals(parent)
        ? namesInCode(element.getTextContent())
        : namesInExpression(element.getTextContent());
  }

  private static Stream<String> namesInExpression(String text) {
    return text.contains("${") || text.contains("#{") ? namesInCode(text) : Stream.empty();
  }

  private static Stream<String> namesInCode(String code) {
    return NAME.matcher(TEXT_IN_QUOTES.matcher(code).replaceAll(""))
        .results()
        .map(MatchResult::group)
        .filter(name -> !NOT_VARIABLES.contains(name));
  }

  private static Stream<Attr> delegateExpressions(Model model) {
    return model.attributes().filter(a -> a.getLocalName().equals("delegateExpression"));
  }

  private static String bean(Attr delegateExpression) {
    var bean = BEAN.matcher(delegateExpression.getValue());
    return bean.matches() ? bean.group(1) : "";
  }

  private static Stream<Element> named(Model model, String localName) {
    return model.elements().filter(e -> e.getLocalName().equals(localName));
  }

  private List<Model> processes() {
    return models.stream().filter(m -> m.file().toString().endsWith(".bpmn")).toList();
  }

  private static String undeclared(String name) {
    return "variable %s is not declared; add it to Variables or correct the spelling"
        .formatted(name);
  }

  private static Stream<String> eachIn(List<Model> models, Function<Model, Stream<String>> rule) {
    return models.stream().flatMap(rule);
  }
}
