package io.daypass.issuance;

import io.daypass.entitlement.GrantId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Remembers who waits for a grant. Every method joins a transaction. */
@Component
public class Waits {

  private final GrantStore grants;

  Waits(GrantStore grants) {
    this.grants = grants;
  }

  /**
   * Begins to wait, unless what is waited for has happened. The request's row is locked first, so
   * that the event cannot slip in between the look and the wait.
   *
   * @return false when there is nothing to wait for
   */
  public boolean begin(GrantId id, Waiting waiting) {
    GrantStatus now = grants.lock(id).status();
    if (waiting.isOverWith(now)) {
      return false;
    }
    grants.setWaiting(id, waiting);
    return true;
  }

  /**
   * Takes the wait off, and says who waited; empty when the event has not come, or nobody waits.
   */
  public Optional<Waited> end(GrantId id) {
    GrantStore.Locked locked = grants.lockWithWaiting(id);
    Waiting waiting = locked.waiting();
    if (waiting == null || !waiting.isOverWith(locked.grant().status())) {
      return Optional.empty();
    }
    grants.clearWaiting(id);
    return Optional.of(new Waited(waiting.who(), locked.grant()));
  }
}
