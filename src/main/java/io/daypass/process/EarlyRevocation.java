package io.daypass.process;

import io.daypass.entitlement.GrantId;
import io.daypass.identity.Actor;
import io.daypass.issuance.Grant;
import io.daypass.revocation.Revocations;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RuntimeService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Ends grants early and moves their process on. */
@Component
public class EarlyRevocation {

  private static final Logger LOG = LoggerFactory.getLogger(EarlyRevocation.class);

  private final Revocations revocations;
  private final RuntimeService runtime;
  private final TransactionTemplate transaction;
  private final TransactionTemplate anotherTransaction;

  EarlyRevocation(
      Revocations revocations, RuntimeService runtime, PlatformTransactionManager transactions) {
    this.revocations = revocations;
    this.runtime = runtime;
    this.transaction = new TransactionTemplate(transactions);
    this.anotherTransaction = new TransactionTemplate(transactions);
    this.anotherTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  /**
   * Ends a grant now, whatever state its process is in: the wish is committed first, and a process
   * that cannot be told just then finds the grant ended when its timer fires.
   *
   * @throws io.daypass.request.Refused when it has ended, or is ending
   */
  public Grant revoke(GrantId id, Actor.Human actor) {
    return transaction.execute(
        tx -> {
          Grant grant = revocations.revoke(id, actor);
          TransactionSynchronizationManager.registerSynchronization(
              new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                  moveOn(grant);
                }
              });
          return grant;
        });
  }

  private void moveOn(Grant grant) {
    try {
      anotherTransaction.executeWithoutResult(
          tx ->
              runtime
                  .createMessageCorrelation(ProcessMessage.REVOKE_NOW.messageName())
                  .processInstanceBusinessKey(grant.request().toString())
                  .correlateAll());
    } catch (ProcessEngineException e) {
      LOG.warn("the process of request {} will follow later: {}", grant.request(), e.getMessage());
    }
  }
}
