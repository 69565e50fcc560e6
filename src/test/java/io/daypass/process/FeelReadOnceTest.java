package io.daypass.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.context.VariableContext;
import org.junit.jupiter.api.Test;

class FeelReadOnceTest {

  private final FeelReadOnce feel = new FeelReadOnce();

  @Test
  void expression_whenEvaluatedAgain_thenItLooksAtTheNewValues() {
    assertThat(this.<Object>value("minutes + 1", Map.of("minutes", 1))).hasToString("2");
    assertThat(this.<Object>value("minutes + 1", Map.of("minutes", 41))).hasToString("42");
  }

  @Test
  void unaryTests_whenEvaluatedAgain_thenTheyLookAtTheNewValues() {
    assertThat(meets("[1..60]", 60)).isTrue();
    assertThat(meets("[1..60]", 61)).isFalse();
  }

  @Test
  void text_whenItIsBothAnExpressionAndATest_thenEachIsReadInItsOwnWay() {
    Map<String, Object> facts = Map.of("minutes", 5);

    assertThat(this.<Object>value("5", facts)).hasToString("5");
    assertThat(meets("5", 5)).isTrue();
    assertThat(meets("5", 6)).isFalse();
  }

  @Test
  void text_whenItCannotBeRead_isRefusedEveryTime() {
    for (int time = 0; time < 2; time++) {
      assertThatThrownBy(() -> value("1 +", Map.of())).hasMessageContaining("1 +");
      assertThatThrownBy(() -> meets("[1..", 1)).hasMessageContaining("[1..");
    }
  }

  private <T> T value(String text, Map<String, Object> facts) {
    return feel.evaluateSimpleExpression(text, context(facts));
  }

  private boolean meets(String text, int minutes) {
    return feel.evaluateSimpleUnaryTests(text, "minutes", context(Map.of("minutes", minutes)));
  }

  private static VariableContext context(Map<String, Object> facts) {
    return Variables.fromMap(facts).asVariableContext();
  }
}
