package io.daypass.issuance;

import io.daypass.connector.ExternalRef;
import io.daypass.connector.GrantOrder;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A hold with the grant that needs it.
 *
 * @param publicKey the holder's SSH key, where the request came with one
 */
record GrantedHold(Hold hold, Grant grant, @Nullable String publicKey) {

  /** Still to be issued, and there is time left for it. */
  boolean isWantedAt(Instant now) {
    return hold.state() == HoldState.WANTED && !grant.lease().isOverAt(now);
  }

  /** To be taken away, because somebody wants it or because the time is over. */
  boolean isToGoAt(Instant now) {
    return hold.state() == HoldState.RELEASING
        || (!hold.state().isOver() && grant.lease().isOverAt(now));
  }

  /** The access is there on account of this grant, and rightly so. */
  boolean coversAt(Instant now) {
    return hold.state() == HoldState.HELD && !grant.lease().isOverAt(now);
  }

  GrantedHold claimed(UUID claim, Instant until) {
    return new GrantedHold(hold.claimed(claim, until), grant, publicKey);
  }

  ExternalRef ref() {
    return hold.ref();
  }

  GrantOrder order() {
    return new GrantOrder(
        grant.id(),
        grant.holder(),
        hold.account(),
        hold.entitlement(),
        grant.lease().start(),
        grant.lease().end(),
        publicKey);
  }
}
