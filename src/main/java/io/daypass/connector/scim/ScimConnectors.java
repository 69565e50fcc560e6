package io.daypass.connector.scim;

import io.daypass.connector.Connector;
import io.daypass.connector.ConnectorSource;
import io.daypass.connector.scim.ScimProperties.Target;
import io.daypass.entitlement.ConnectorId;
import jakarta.annotation.PreDestroy;
import jakarta.ws.rs.client.Client;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** One connector for each configured SCIM directory; none when there is none. */
@Component
class ScimConnectors implements ConnectorSource {

  private final Clock clock;
  private final List<Client> clients = new ArrayList<>();
  private final List<ScimConnector> connectors;

  ScimConnectors(ScimProperties properties, Clock clock) {
    this.clock = clock;
    this.connectors =
        properties.targets().entrySet().stream()
            .map(entry -> connector(new ConnectorId(entry.getKey()), entry.getValue()))
            .toList();
  }

  @Override
  public Stream<? extends Connector> connectors() {
    return connectors.stream();
  }

  @PreDestroy
  void close() {
    clients.forEach(Client::close);
  }

  private ScimConnector connector(ConnectorId id, Target target) {
    Client client = kept(ScimHttp.client(target, token(target), clock));
    return new ScimConnector(id, target, new ScimDirectory(id, client, target.baseUrl()));
  }

  private AccessToken token(Target target) {
    if (target.tokenUrl() == null) {
      return AccessToken.either(target.token(), target.tokenFile());
    }
    return new ClientCredentials(
        kept(ScimHttp.client(target)),
        target.tokenUrl(),
        Objects.requireNonNull(target.clientId()),
        AccessToken.either(target.clientSecret(), target.clientSecretFile()),
        clock);
  }

  private Client kept(Client client) {
    clients.add(client);
    return client;
  }
}
