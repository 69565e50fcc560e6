package io.daypass.process;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.daypass.process.Delegates.Use;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Breaks a model in one place at a time and expects the contract to say so. */
class ModelContractNoticesTest {

  private static final Path REQUEST = Path.of("bpmn", "access-request.bpmn");
  private static final Path APPROVAL = Path.of("bpmn", "approval.bpmn");
  private static final Path ROUTE = Path.of("dmn", "approval-route.dmn");

  private static final Delegates DELEGATES = new Delegates(delegates());

  @ParameterizedTest(name = "{1} → {2}")
  @MethodSource("breaks")
  void contract_whenAModelIsBroken_saysWhereAndWhat(
      Path file, String before, String after, String sentence) throws IOException {
    var sound = Files.readString(file);
    assertThat(sound).contains(before);

    var broken = Model.parse(file, sound.replace(before, after));

    assertThat(problemsWith(Model.parse(file, sound))).noneMatch(p -> p.contains(sentence));
    assertThat(problemsWith(broken)).anyMatch(problem -> problem.contains(sentence));
  }

  static Stream<Arguments> breaks() {
    return Stream.of(drawing(), meeting(), waysOut()).flatMap(Function.identity());
  }

  private static Stream<Arguments> drawing() {
    return Stream.of(
        arguments(
            REQUEST,
            "process id=\"access-request\"",
            "process id=\"access-asked\"",
            "access-request.bpmn, access-asked: its id must be the file's name"),
        arguments(
            ROUTE,
            "decision id=\"approval-route\"",
            "decision id=\"route\"",
            "approval-route.dmn, route: its id must be the file's name"),
        arguments(
            REQUEST,
            "camunda:historyTimeToLive=\"P1095D\"",
            "",
            "access-request: say how long history is kept"),
        arguments(
            ROUTE,
            "camunda:historyTimeToLive=\"P1095D\"",
            "",
            "approval-route: say how long history is kept"),
        arguments(REQUEST, "issue-access", "Issue_1", "Issue_1: its id must be words-with-hyphens"),
        arguments(REQUEST, "name=\"Time is over\"", "name=\" \"", "lease-over: give it a label"),
        arguments(REQUEST, "name=\"ask people\"", "", "route-is-approval: give it a label"),
        arguments(
            APPROVAL,
            "camunda:formRef=\"approve\"",
            "",
            "approve-as-security: give it a form (formRef)"),
        arguments(
            APPROVAL,
            "formRef=\"approve\"",
            "formRef=\"nowhere\"",
            "form forms/nowhere.form does not exist"),
        arguments(APPROVAL, "camunda:dueDate=", "camunda:priority=", "give it a due date"),
        arguments(APPROVAL, "event=\"create\"", "event=\"update\"", "a listener for create"),
        arguments(APPROVAL, "event=\"complete\"", "event=\"delete\"", "a listener for complete"),
        arguments(
            REQUEST,
            "camunda:delegateExpression=\"${issueAccess}\"",
            "camunda:class=\"io.daypass.process.IssueAccess\"",
            "issue-access: class puts code into the model"),
        arguments(
            REQUEST,
            "camunda:delegateExpression=\"${issueAccess}\"",
            "camunda:expression=\"${targets.issue()}\"",
            "issue-access: expression puts code into the model"),
        arguments(
            REQUEST,
            "<camunda:executionListener delegateExpression=\"${recordRisk}\" event=\"end\" />",
            "<camunda:executionListener event=\"end\"><camunda:script scriptFormat=\"js\">1"
                + "</camunda:script></camunda:executionListener>",
            "assess-risk: script puts code into the model"));
  }

  private static Stream<Arguments> meeting() {
    return Stream.of(
        arguments(REQUEST, "${issueAccess}", "${isueAccess}", "${isueAccess} names no class"),
        arguments(REQUEST, "${issueAccess}", "${issueAccess.go()}", "names no class"),
        arguments(REQUEST, "${recordRisk}", "${revokeAccess}", "must be a ExecutionListener"),
        arguments(REQUEST, "${recordRisk}", "${recordRoute}", "no model uses ${recordRisk}"),
        arguments(REQUEST, "${expiresAt}", "${expiredAt}", "variable expiredAt is not declared"),
        arguments(REQUEST, "source=\"lanes\"", "source=\"lane\"", "variable lane is not declared"),
        arguments(ROUTE, "Variable=\"score\"", "Variable=\"points\"", "variable points is not"),
        arguments(ROUTE, "<text>score</text>", "<text>2 * sum</text>", "variable sum is not"),
        arguments(
            REQUEST,
            "${route == 'auto'}",
            "${route == 'auto' || score == 20}",
            "route-is-auto: test one variable"),
        arguments(
            REQUEST, "errorCode=\"access-not-issued\"", "errorCode=\"x\"", "error x is not in"),
        arguments(
            REQUEST,
            "errorCode=\"access-not-issued\"",
            "errorCode=\"not-approved\"",
            "ProcessError: no model has the error access-not-issued"),
        arguments(REQUEST, "name=\"revoke-now\"", "name=\"stop\"", "message stop is not in"),
        arguments(REQUEST, "name=\"revoke-now\"", "name=\"stop\"", "the message revoke-now"));
  }

  private static Stream<Arguments> waysOut() {
    return Stream.of(
        arguments(
            REQUEST,
            "id=\"over-to-revoke\" sourceRef=\"lease-over\" targetRef=\"revoke-access\"",
            "id=\"over-to-revoke\" sourceRef=\"lease-over\" targetRef=\"access-ended\"",
            "on the way issue-access → access-held → lease-over → access-ended nothing revokes"),
        arguments(
            REQUEST,
            "sourceRef=\"access-not-issued\" targetRef=\"release-issued-access\"",
            "sourceRef=\"access-not-issued\" targetRef=\"request-not-approved\"",
            "issue-access → access-not-issued → request-not-approved nothing revokes"),
        arguments(
            REQUEST,
            "name=\"Revoke access\" camunda:delegateExpression=\"${revokeAccess}\"",
            "name=\"Revoke access\" camunda:delegateExpression=\"${lapseRequest}\"",
            "access-held → revoke-access → access-ended nothing revokes"),
        arguments(
            REQUEST,
            "<bpmn:boundaryEvent id=\"lease-over\" name=\"Time is over\" attachedToRef=\"access-held\"",
            "<bpmn:endEvent id=\"cut-short-end\" name=\"Cut short\" />"
                + "<bpmn:boundaryEvent id=\"cut-short\" name=\"Cut short\""
                + " attachedToRef=\"revoke-access\"><bpmn:signalEventDefinition id=\"cut\" />"
                + "</bpmn:boundaryEvent><bpmn:sequenceFlow id=\"cut-short-to-end\""
                + " sourceRef=\"cut-short\" targetRef=\"cut-short-end\" />"
                + "<bpmn:boundaryEvent id=\"lease-over\" name=\"Time is over\" attachedToRef=\"access-held\"",
            "revoke-access → cut-short → cut-short-end nothing revokes"));
  }

  private static List<String> problemsWith(Model changed) {
    var all =
        Stream.concat(Model.processes().stream(), Model.decisions().stream())
            .map(model -> model.file().equals(changed.file()) ? changed : model)
            .toList();
    var meeting = new MeetingRules(all, DELEGATES);
    return Stream.of(
            all.stream().map(DrawingRules::new).flatMap(ModelContractNoticesTest::drawingProblems),
            meeting.delegateIsUnknown(),
            meeting.delegateIsNeverUsed(),
            meeting.variableIsUndeclared(),
            meeting.conditionIsNotPlain(),
            meeting.errorsDiffer(),
            meeting.messagesDiffer(),
            all.stream().flatMap(model -> new WaysOut(model).accessIsNeverRevoked()))
        .flatMap(Function.identity())
        .toList();
  }

  private static Stream<String> drawingProblems(DrawingRules rules) {
    return Stream.of(
            rules.idIsNotTheFileName(),
            rules.historyHasNoEnd(),
            rules.idIsNotKebabCase(),
            rules.labelIsMissing(),
            rules.userTaskIsIncomplete(),
            rules.codeIsInTheModel())
        .flatMap(Function.identity());
  }

  private static Map<String, Set<Use>> delegates() {
    var tasks = Stream.of("issueAccess", "revokeAccess", "lapseRequest", "escalateApproval");
    var listeners = Stream.of("recordRisk", "recordRoute");
    var taskListeners = Stream.of("offerToApprovers", "recordDecision");
    return Stream.of(
            tasks.map(bean -> Map.entry(bean, Set.of(Use.TASK))),
            listeners.map(bean -> Map.entry(bean, Set.of(Use.EXECUTION_LISTENER))),
            taskListeners.map(bean -> Map.entry(bean, Set.of(Use.TASK_LISTENER))))
        .flatMap(Function.identity())
        .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
