package io.daypass.process;

import io.daypass.issuance.Grant;
import io.daypass.issuance.GrantStatus;
import io.daypass.issuance.GrantStore;
import io.daypass.issuance.Waiting;
import io.daypass.issuance.Waits;
import io.daypass.revocation.Revocations;
import java.time.Clock;
import org.camunda.bpm.engine.impl.bpmn.behavior.AbstractBpmnActivityBehavior;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TimerEntity;
import org.camunda.bpm.engine.impl.pvm.delegate.ActivityExecution;
import org.springframework.stereotype.Component;

/**
 * Ends the grant if nobody has, and waits until every target was read back without it. Usually the
 * guard was first, and there is nothing left to do. Where a timer was fired before its time, the
 * grant stays as it is, and the process waits here for the guard to end it when its time is over.
 */
@Component
class RevokeAccess extends AbstractBpmnActivityBehavior {

  private final Revocations revocations;
  private final Waits waits;
  private final GrantStore grants;
  private final Clock clock;

  RevokeAccess(Revocations revocations, Waits waits, GrantStore grants, Clock clock) {
    this.revocations = revocations;
    this.waits = waits;
    this.grants = grants;
    this.clock = clock;
  }

  @Override
  public void execute(ActivityExecution execution) {
    Grant grant = grants.of(RequestKey.of(execution)).orElseThrow();
    if (grant.isOpen() && !isTimerBeforeItsTime()) {
      revocations.endWithProcess(grant);
    }
    if (grant.status() == GrantStatus.REVOKED
        || !waits.begin(grant.id(), new Waiting(execution.getId(), Waiting.Event.REVOKED))) {
      leave(execution);
    }
  }

  @Override
  public void signal(ActivityExecution execution, String name, Object data) {
    Grant grant =
        data instanceof Grant told ? told : grants.of(RequestKey.of(execution)).orElseThrow();
    if (grant.status() != GrantStatus.REVOKED) {
      throw new IllegalStateException("grant " + grant.id() + " is not revoked yet");
    }
    leave(execution);
  }

  /** By hand, or by a node whose clock was ahead. */
  private boolean isTimerBeforeItsTime() {
    JobEntity job = Context.getCommandContext().getCurrentJob();
    return job instanceof TimerEntity && job.getDuedate().toInstant().isAfter(clock.instant());
  }
}
