package io.daypass.process;

import io.daypass.issuance.Grant;
import io.daypass.issuance.GrantStatus;
import io.daypass.issuance.GrantStore;
import io.daypass.issuance.Issuance;
import java.util.Date;
import org.camunda.bpm.engine.delegate.BpmnError;
import org.camunda.bpm.engine.impl.bpmn.behavior.AbstractBpmnActivityBehavior;
import org.camunda.bpm.engine.impl.pvm.delegate.ActivityExecution;
import org.springframework.stereotype.Component;

/** Wants the access, and waits until the guard has brought it about or given it up. */
@Component
class IssueAccess extends AbstractBpmnActivityBehavior {

  private final Issuance issuance;
  private final GrantStore grants;

  IssueAccess(Issuance issuance, GrantStore grants) {
    this.issuance = issuance;
    this.grants = grants;
  }

  @Override
  public void execute(ActivityExecution execution) {
    issuance.want(RequestKey.of(execution), execution.getId());
  }

  @Override
  public void signal(ActivityExecution execution, String name, Object data) throws Exception {
    Grant grant =
        data instanceof Grant told ? told : grants.of(RequestKey.of(execution)).orElseThrow();
    if (grant.status() == GrantStatus.ISSUING) {
      throw new IllegalStateException("grant " + grant.id() + " is still being issued");
    }
    if (grant.status() == GrantStatus.ACTIVE) {
      startTimer(execution, grant);
      leave(execution);
    } else {
      executeWithErrorPropagation(execution, IssueAccess::giveUp);
    }
  }

  /**
   * The timer of the next step reads its time in this very moment, and nobody reads it later. An
   * instance that an older Daypass began has it stored already.
   */
  private static void startTimer(ActivityExecution execution, Grant grant) {
    if (Variables.EXPIRES_AT.find(execution).isEmpty()) {
      Variables.EXPIRES_AT.setTransient(execution, Date.from(grant.lease().end()));
    }
  }

  private static Void giveUp() {
    throw new BpmnError(ProcessError.ACCESS_NOT_ISSUED.code());
  }
}
