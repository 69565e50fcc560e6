package io.daypass.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What every model in {@code bpmn/} and {@code dmn/} keeps to. A failure says what to change. */
class ModelContractTest {

  private static final List<Model> PROCESSES = Model.processes();
  private static final List<Model> ALL =
      Stream.concat(PROCESSES.stream(), Model.decisions().stream()).toList();
  private static final MeetingRules MEETING =
      new MeetingRules(ALL, Delegates.inPackage("io.daypass.process"));

  @Test
  void models_areThere() {
    assertThat(ALL)
        .extracting(Model::nameOfFile)
        .contains("access-request", "approval", "risk-score", "approval-route");
  }

  @Test
  void processAndDecision_areNamedAsTheirFile() {
    assertThat(drawing(DrawingRules::idIsNotTheFileName)).isEmpty();
  }

  @Test
  void history_hasAnEnd() {
    assertThat(drawing(DrawingRules::historyHasNoEnd)).isEmpty();
  }

  @Test
  void ids_areKebabCase() {
    assertThat(drawing(DrawingRules::idIsNotKebabCase)).isEmpty();
  }

  @Test
  void everythingPeopleLookAt_hasALabel() {
    assertThat(ofProcesses(model -> new DrawingRules(model).labelIsMissing())).isEmpty();
  }

  @Test
  void userTask_hasFormDueDateAndBothListeners() {
    assertThat(ofProcesses(model -> new DrawingRules(model).userTaskIsIncomplete())).isEmpty();
  }

  @Test
  void model_containsNoCode() {
    assertThat(ofProcesses(model -> new DrawingRules(model).codeIsInTheModel())).isEmpty();
  }

  @Test
  void delegateExpression_namesAClassThatFits() {
    assertThat(MEETING.delegateIsUnknown()).isEmpty();
  }

  @Test
  void delegateClass_isUsed() {
    assertThat(MEETING.delegateIsNeverUsed()).isEmpty();
  }

  @Test
  void variable_isDeclared() {
    assertThat(MEETING.variableIsUndeclared()).isEmpty();
  }

  @Test
  void variables_areAllListed() {
    var constants =
        Stream.of(Variables.class.getDeclaredFields())
            .filter(field -> field.getType() == ProcessVariable.class);

    assertThat(Variables.all()).hasSameSizeAs(constants.toList()).doesNotHaveDuplicates();
  }

  @Test
  void condition_testsOneVariable() {
    assertThat(MEETING.conditionIsNotPlain()).isEmpty();
  }

  @Test
  void errorCodes_areTheSameOnBothSides() {
    assertThat(MEETING.errorsDiffer()).isEmpty();
  }

  @Test
  void messageNames_areTheSameOnBothSides() {
    assertThat(MEETING.messagesDiffer()).isEmpty();
  }

  @Test
  void issuedAccess_isRevokedOnEveryWayOut() {
    assertThat(ofProcesses(model -> new WaysOut(model).accessIsNeverRevoked())).isEmpty();
  }

  private static Stream<String> drawing(Function<DrawingRules, Stream<String>> rule) {
    return ALL.stream().map(DrawingRules::new).flatMap(rule);
  }

  private static Stream<String> ofProcesses(Function<Model, Stream<String>> rule) {
    return PROCESSES.stream().flatMap(rule);
  }
}
