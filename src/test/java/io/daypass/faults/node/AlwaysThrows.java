package io.daypass.faults.node;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** A step that never succeeds. */
public final class AlwaysThrows implements JavaDelegate {

  @Override
  public void execute(DelegateExecution execution) {
    throw new IllegalStateException("a poisoned job, on purpose");
  }
}
