package io.daypass.connector.scim;

import io.daypass.connector.Connector;
import io.daypass.connector.GrantOrder;
import io.daypass.connector.Secret;
import io.daypass.connector.scim.ScimProperties.Target;
import io.daypass.entitlement.ConnectorId;
import io.daypass.entitlement.Entitlement;
import io.daypass.entitlement.GrantId;
import io.daypass.entitlement.ResourceId;
import io.daypass.identity.PersonId;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;

/** Connectors and orders for the tests of this package. */
final class Targets {

  static final String TOKEN = "canary-token-5f2c";
  static final ConnectorId DIRECTORY = new ConnectorId("directory");

  private Targets() {}

  static Connector connector(URI baseUrl) {
    return connector(withToken(baseUrl, Duration.ofSeconds(5)));
  }

  static Connector connector(Target target) {
    return connector(DIRECTORY, target);
  }

  static Connector connector(ConnectorId id, Target target) {
    return new ScimConnectors(new ScimProperties(Map.of(id.value(), target)), Clock.systemUTC())
        .connectors()
        .findFirst()
        .orElseThrow();
  }

  static Target withToken(URI baseUrl, Duration readTimeout) {
    return new Target(
        baseUrl,
        new Secret(TOKEN),
        null,
        null,
        null,
        null,
        null,
        Duration.ofSeconds(2),
        readTimeout,
        Duration.ofHours(8),
        50,
        false);
  }

  static Target withClient(URI baseUrl, URI tokenUrl, String clientId, String secret) {
    return new Target(
        baseUrl,
        null,
        null,
        tokenUrl,
        clientId,
        new Secret(secret),
        null,
        Duration.ofSeconds(2),
        Duration.ofSeconds(20),
        Duration.ofHours(8),
        50,
        false);
  }

  static Entitlement group(String name) {
    return new Entitlement(new ResourceId("payments"), DIRECTORY, "group", name);
  }

  static Entitlement account() {
    return new Entitlement(new ResourceId("payments"), DIRECTORY, "account", "user");
  }

  static GrantOrder order(PersonId holder, Entitlement entitlement) {
    Instant end = Instant.now().plus(1, ChronoUnit.HOURS);
    return order(new GrantId(UUID.randomUUID()), holder, holder.value(), entitlement, end);
  }

  static GrantOrder order(
      GrantId grant, PersonId holder, String account, Entitlement entitlement, Instant end) {
    return new GrantOrder(
        grant, holder, account, entitlement, end.minus(1, ChronoUnit.HOURS), end, null);
  }
}
