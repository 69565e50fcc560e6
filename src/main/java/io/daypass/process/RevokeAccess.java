package io.daypass.process;

import io.daypass.issuance.Grant;
import io.daypass.issuance.GrantStatus;
import io.daypass.issuance.GrantStore;
import io.daypass.issuance.Waiting;
import io.daypass.issuance.Waits;
import io.daypass.revocation.Revocations;
import org.camunda.bpm.engine.impl.bpmn.behavior.AbstractBpmnActivityBehavior;
import org.camunda.bpm.engine.impl.pvm.delegate.ActivityExecution;
import org.springframework.stereotype.Component;

/**
 * Ends the grant if nobody has, and waits until every target was read back without it. Usually the
 * guard was first, and there is nothing left to do.
 */
@Component
class RevokeAccess extends AbstractBpmnActivityBehavior {

  private final Revocations revocations;
  private final Waits waits;
  private final GrantStore grants;

  RevokeAccess(Revocations revocations, Waits waits, GrantStore grants) {
    this.revocations = revocations;
    this.waits = waits;
    this.grants = grants;
  }

  @Override
  public void execute(ActivityExecution execution) {
    Grant grant = grants.of(RequestKey.of(execution)).orElseThrow();
    if (grant.isOpen()) {
      revocations.endWithProcess(grant);
    }
    if (grant.status() == GrantStatus.REVOKED
        || !waits.begin(grant.id(), new Waiting(execution.getId(), Waiting.Event.REVOKED))) {
      leave(execution);
    }
  }

  @Override
  public void signal(ActivityExecution execution, String name, Object data) {
    Grant grant = grants.of(RequestKey.of(execution)).orElseThrow();
    if (grant.status() != GrantStatus.REVOKED) {
      throw new IllegalStateException("grant " + grant.id() + " is not revoked yet");
    }
    leave(execution);
  }
}
