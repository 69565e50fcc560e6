package io.daypass.request;

import io.daypass.identity.Actor;
import io.daypass.ledger.Ledger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Writes every refusal to the ledger, in a transaction of its own: the one that was refused has
 * been rolled back. Called by the outermost edge only (the API, or the engine for Tasklist), so
 * that a refusal is written once.
 */
@Component
public class Refusals {

  private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);

  private final Ledger ledger;

  Refusals(Ledger ledger) {
    this.ledger = ledger;
  }

  /**
   * Writes down who was refused what, and why.
   *
   * @param tried what was attempted, without payload, such as {@code POST /api/v1/requests}
   */
  public void record(Actor.Human actor, Refusal refusal, String tried) {
    ledger.appendAlone(new RefusalEvent(actor, refusal, tried));
    LOG.info("refused {} to {}: {}", tried, actor.subject(), refusal.code());
  }
}
