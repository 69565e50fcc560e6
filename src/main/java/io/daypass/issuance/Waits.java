package io.daypass.issuance;

import io.daypass.entitlement.GrantId;
import io.daypass.request.RequestStore;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Remembers who waits for a grant. Every method joins a transaction. */
@Component
public class Waits {

  private final GrantStore grants;
  private final RequestStore requests;

  Waits(GrantStore grants, RequestStore requests) {
    this.grants = grants;
    this.requests = requests;
  }

  /**
   * Begins to wait, unless what is waited for has happened. The request's row is locked first, so
   * that the event cannot slip in between the look and the wait.
   *
   * @return false when there is nothing to wait for
   */
  public boolean begin(GrantId id, Waiting waiting) {
    Grant grant = grants.find(id).orElseThrow();
    requests.lock(grant.request());
    GrantStatus now = grants.find(id).orElseThrow().status();
    if (waiting.isOverWith(now)) {
      return false;
    }
    grants.setWaiting(id, waiting);
    return true;
  }

  /**
   * Takes the wait off, and says who waited; empty when the event has not come, or nobody waits.
   */
  public Optional<String> end(GrantId id) {
    Grant grant = grants.find(id).orElseThrow();
    requests.lock(grant.request());
    GrantStatus now = grants.find(id).orElseThrow().status();
    Optional<Waiting> over = grants.waiting(id).filter(waiting -> waiting.isOverWith(now));
    over.ifPresent(waiting -> grants.clearWaiting(id));
    return over.map(Waiting::who);
  }
}
