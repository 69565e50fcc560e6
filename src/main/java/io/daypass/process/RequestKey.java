package io.daypass.process;

import io.daypass.request.RequestId;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/**
 * The request that a process instance is about. It is the business key, which no client can change
 * after the start, and never a variable, which a client might.
 */
final class RequestKey {

  private RequestKey() {}

  static RequestId of(DelegateExecution execution) {
    return of(execution.getProcessBusinessKey());
  }

  static RequestId of(String businessKey) {
    return new RequestId(UUID.fromString(businessKey));
  }
}
