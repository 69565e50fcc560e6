package io.daypass.process;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Facts as the risk table reads them, one per class of values, each list ordered from the least to
 * the most risky; what is unknown comes last.
 */
record RiskFactsSample(
    String sensitivity,
    String environment,
    Long durationMinutes,
    Boolean onBehalf,
    Boolean outOfHours) {

  static final List<String> SENSITIVITIES =
      Arrays.asList("low", "medium", "high", "critical", "cosmic", null);
  static final List<String> ENVIRONMENTS =
      Arrays.asList("development", "test", "production", "moon", null);
  static final List<Long> DURATIONS =
      Arrays.asList(1L, 60L, 61L, 240L, 241L, 480L, 481L, 100_000L, 0L, -1L, null);
  static final List<Boolean> FLAGS = Arrays.asList(false, true, null);

  static Stream<RiskFactsSample> everyClass() {
    return SENSITIVITIES.stream()
        .flatMap(s -> ENVIRONMENTS.stream().flatMap(e -> withSensitivityAndEnvironment(s, e)));
  }

  private static Stream<RiskFactsSample> withSensitivityAndEnvironment(String s, String e) {
    return DURATIONS.stream()
        .flatMap(
            d ->
                FLAGS.stream()
                    .flatMap(b -> FLAGS.stream().map(o -> new RiskFactsSample(s, e, d, b, o))));
  }

  /** The same facts with one of them a step more risky, in every possible way. */
  List<RiskFactsSample> oneStepRiskier() {
    var steps = new ArrayList<RiskFactsSample>();
    next(SENSITIVITIES, sensitivity)
        .map(s -> new RiskFactsSample(s, environment, durationMinutes, onBehalf, outOfHours))
        .forEach(steps::add);
    next(ENVIRONMENTS, environment)
        .map(e -> new RiskFactsSample(sensitivity, e, durationMinutes, onBehalf, outOfHours))
        .forEach(steps::add);
    next(DURATIONS, durationMinutes)
        .map(d -> new RiskFactsSample(sensitivity, environment, d, onBehalf, outOfHours))
        .forEach(steps::add);
    next(FLAGS, onBehalf)
        .map(b -> new RiskFactsSample(sensitivity, environment, durationMinutes, b, outOfHours))
        .forEach(steps::add);
    next(FLAGS, outOfHours)
        .map(o -> new RiskFactsSample(sensitivity, environment, durationMinutes, onBehalf, o))
        .forEach(steps::add);
    return steps;
  }

  boolean isUnknownSomewhere() {
    return !List.of("low", "medium", "high", "critical").contains(String.valueOf(sensitivity))
        || !List.of("development", "test", "production").contains(String.valueOf(environment))
        || durationMinutes == null
        || durationMinutes < 1
        || onBehalf == null;
  }

  Map<String, Object> asInputs() {
    var inputs = new HashMap<String, Object>();
    inputs.put(Variables.SENSITIVITY.name(), sensitivity);
    inputs.put(Variables.ENVIRONMENT.name(), environment);
    inputs.put(Variables.DURATION_MINUTES.name(), durationMinutes);
    inputs.put(Variables.ON_BEHALF.name(), onBehalf);
    inputs.put(Variables.OUT_OF_HOURS.name(), outOfHours);
    return inputs;
  }

  private static <T> Stream<T> next(List<T> values, T value) {
    return values.stream().skip(values.indexOf(value) + 1L).limit(1);
  }
}
