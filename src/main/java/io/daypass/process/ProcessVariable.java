package io.daypass.process;

import java.util.Optional;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.variable.VariableMap;

/**
 * The name and type of one thing that a process remembers; the only way our code reads or writes
 * it.
 *
 * @param name as the models spell it
 * @param type a scalar, so that a running instance survives any change to our own classes
 */
record ProcessVariable<T>(String name, Class<T> type) {

  T get(VariableScope scope) {
    return find(scope)
        .orElseThrow(() -> new IllegalStateException("Process variable " + name + " is not set"));
  }

  Optional<T> find(VariableScope scope) {
    return Optional.ofNullable(scope.getVariable(name)).map(this::typed);
  }

  void set(VariableScope scope, T value) {
    scope.setVariable(name, value);
  }

  /** For what only the next step needs: it never reaches the database or the history. */
  void setTransient(VariableScope scope, T value) {
    scope.setVariable(
        name,
        org.camunda.bpm.engine.variable.Variables.untypedValue(value, /* isTransient= */ true));
  }

  /** The same for the start of an instance. */
  void putTransient(VariableMap variables, T value) {
    variables.putValueTyped(
        name,
        org.camunda.bpm.engine.variable.Variables.untypedValue(value, /* isTransient= */ true));
  }

  private T typed(Object value) {
    if (!type.isInstance(value)) {
      throw new IllegalStateException(
          "Process variable %s is a %s, but should be a %s"
              .formatted(name, value.getClass().getSimpleName(), type.getSimpleName()));
    }
    return type.cast(value);
  }
}
