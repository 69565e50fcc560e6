package io.daypass.connector;

import io.daypass.Samples;
import io.daypass.entitlement.Entitlement;
import io.daypass.entitlement.GrantId;
import io.daypass.entitlement.ResourceId;
import java.time.Clock;
import java.time.Instant;

/** The fake keeps the promises of a real connector, or the tests on it would prove nothing. */
class FakeConnectorTest extends ConnectorContract {

  private final FakeConnector fake =
      new FakeConnector("fake", Guarantees.Accounts.PER_GRANT, Clock.systemUTC());

  @Override
  protected Connector connector() {
    return fake;
  }

  @Override
  protected GrantOrder order(GrantId grant, Instant expiresAt) {
    return order(grant, expiresAt, "reader");
  }

  @Override
  protected GrantOrder impossibleOrder() {
    fake.refuse("impossible", "There is no such role.");
    return order(order().grant(), order().expiresAt(), "impossible");
  }

  @Override
  protected boolean targetHas(ExternalRef ref) {
    return fake.has(ref.account(), ref.entitlement().name());
  }

  @Override
  protected void breakTarget() {
    fake.breakDown();
  }

  @Override
  protected void restoreTarget() {
    fake.recover();
  }

  private GrantOrder order(GrantId grant, Instant expiresAt, String name) {
    Entitlement entitlement = new Entitlement(new ResourceId("orders"), fake.id(), "role", name);
    return new GrantOrder(
        grant,
        Samples.ALICE,
        fake.account(Samples.ALICE, grant),
        entitlement,
        expiresAt.minusSeconds(3600),
        expiresAt,
        null);
  }
}
