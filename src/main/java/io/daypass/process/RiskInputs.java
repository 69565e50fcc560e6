package io.daypass.process;

import io.daypass.risk.RiskFacts;
import java.util.Locale;
import org.camunda.bpm.engine.variable.VariableMap;

/** The facts about a request as the decision tables name them; never stored with an instance. */
final class RiskInputs {

  private RiskInputs() {}

  static VariableMap of(RiskFacts facts) {
    VariableMap inputs = org.camunda.bpm.engine.variable.Variables.createVariables();
    Variables.SENSITIVITY.putTransient(inputs, word(facts.sensitivity()));
    Variables.ENVIRONMENT.putTransient(inputs, word(facts.environment()));
    Variables.DURATION_MINUTES.putTransient(inputs, facts.durationMinutes());
    Variables.ON_BEHALF.putTransient(inputs, facts.onBehalf());
    Variables.OUT_OF_HOURS.putTransient(inputs, facts.outOfHours());
    Variables.PRE_AUTHORISED.putTransient(inputs, facts.preAuthorised());
    return inputs;
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
