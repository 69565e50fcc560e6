package io.daypass.process;

import io.daypass.identity.Actor;
import io.daypass.request.RequestStatus;
import io.daypass.request.Requests;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Ends a request that nobody answered in time. Silence never approves. */
@Component
class LapseRequest implements JavaDelegate {

  private static final Actor TIMER = new Actor.Component("approval-timer");

  private final Requests requests;

  LapseRequest(Requests requests) {
    this.requests = requests;
  }

  @Override
  public void execute(DelegateExecution execution) {
    requests.settleIfPending(
        RequestKey.of(execution),
        RequestStatus.LAPSED,
        "Nobody answered in time; ask again if you still need it.",
        TIMER);
  }
}
