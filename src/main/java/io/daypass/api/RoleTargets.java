package io.daypass.api;

import io.daypass.connector.Connectors;
import io.daypass.connector.Guarantees;
import io.daypass.entitlement.Entitlement;
import io.daypass.entitlement.Role;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a role gives in each target, for those who ask and those who decide. */
@Component
class RoleTargets {

  private final Connectors connectors;

  RoleTargets(Connectors connectors) {
    this.connectors = connectors;
  }

  /** What the role gives in one target, and what that target promises about the end. */
  record TargetView(
      String connector,
      String kind,
      String name,
      String expiryBy,
      boolean endsSessions,
      Duration residualWindow,
      String guarantees) {}

  List<TargetView> of(Role role) {
    return role.entitlements().stream().map(this::target).toList();
  }

  private TargetView target(Entitlement entitlement) {
    Guarantees promised = connectors.get(entitlement.connector()).guarantees();
    return new TargetView(
        entitlement.connector().value(),
        entitlement.kind(),
        entitlement.name(),
        RequestView.word(promised.expiryBy()),
        promised.endsSessions(),
        promised.residualWindow(),
        promised.sentence());
  }
}
