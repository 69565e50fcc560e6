package io.daypass.process;

import io.daypass.entitlement.GrantId;
import io.daypass.identity.Actor;
import io.daypass.issuance.Grant;
import io.daypass.request.RequestId;
import io.daypass.revocation.Revocations;
import org.camunda.bpm.engine.RuntimeService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Ends grants early and moves their process on. */
@Component
public class EarlyRevocation {

  private static final Logger LOG = LoggerFactory.getLogger(EarlyRevocation.class);

  private final Revocations revocations;
  private final RuntimeService runtime;
  private final TransactionTemplate transaction;

  EarlyRevocation(
      Revocations revocations, RuntimeService runtime, TransactionTemplate transaction) {
    this.revocations = revocations;
    this.runtime = runtime;
    this.transaction = transaction;
  }

  /**
   * Ends a grant now, whatever state its process is in.
   *
   * @throws io.daypass.request.Refused when it has ended, or is ending
   */
  public Grant revoke(GrantId id, Actor.Human actor) {
    return transaction.execute(tx -> revocations.revoke(id, actor));
  }

  /**
   * Moves the process on, once the revocation is committed; outside any transaction. A process that
   * cannot be told just then finds the grant ended when its timer fires.
   */
  public void moveOn(RequestId request) {
    try {
      runtime
          .createMessageCorrelation(ProcessMessage.REVOKE_NOW.messageName())
          .processInstanceBusinessKey(request.toString())
          .correlateAll();
    } catch (RuntimeException lostRace) {
      // The engine answers a lost race with a NullPointerException too.
      LOG.warn("the process of request {} will follow later: {}", request, lostRace.toString());
    }
  }
}
