package io.daypass.metrics;

import io.daypass.ledger.LedgerTrust;
import java.util.Optional;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Down while this node gives no new access because of the ledger. Not part of liveness or
 * readiness: revocations go on, and a restart mends nothing.
 */
@Component
class LedgerHealthIndicator implements HealthIndicator {

  private final LedgerTrust trust;

  LedgerHealthIndicator(LedgerTrust trust) {
    this.trust = trust;
  }

  @Override
  public Health health() {
    Optional<String> why = trust.whyNoNewGrants();
    return why.map(reason -> Health.down().withDetail("why", reason)).orElseGet(Health::up).build();
  }
}
