package io.daypass.connector.scim;

import io.daypass.connector.ExternalGrant;
import io.daypass.connector.ExternalRef;
import io.daypass.connector.GrantOrder;
import io.daypass.connector.IssueOutcome;
import io.daypass.connector.Presence;
import io.daypass.connector.RevokeOutcome;
import io.daypass.entitlement.Entitlement;
import java.util.Optional;
import java.util.stream.Stream;

/** One kind of entitlement in a directory. */
interface Access {

  Optional<String> objectionTo(Entitlement entitlement);

  IssueOutcome issue(GrantOrder order);

  Presence verify(ExternalRef ref);

  RevokeOutcome revoke(ExternalRef ref);

  Stream<ExternalGrant> held(Entitlement entitlement);
}
