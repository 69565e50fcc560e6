package io.daypass.connector.ssh;

import io.daypass.connector.Connector;
import io.daypass.connector.ConnectorSource;
import io.daypass.entitlement.ConnectorId;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** One connector for each configured certificate authority. */
@Component
final class SshConnectors implements ConnectorSource {

  private final List<SshConnector> connectors;

  SshConnectors(SshProperties properties, Clock clock) {
    connectors =
        properties.authorities().entrySet().stream()
            .map(entry -> connector(new ConnectorId(entry.getKey()), entry.getValue(), clock))
            .toList();
  }

  @Override
  public Stream<? extends Connector> connectors() {
    return connectors.stream();
  }

  /** An authority that cannot be opened stops the start: nothing could be revoked with it. */
  static SshConnector connector(ConnectorId id, SshProperties.Authority settings, Clock clock) {
    try {
      CaDirectory directory = CaDirectory.open(settings.directory(), settings.caKeyFile(), clock);
      return new SshConnector(id, directory, hook(settings), settings.maxDuration(), clock);
    } catch (IOException e) {
      throw new IllegalStateException(
          "The SSH authority %s in %s cannot be opened: %s"
              .formatted(id, settings.directory().toAbsolutePath(), e.getMessage()),
          e);
    }
  }

  private static Optional<SessionHook> hook(SshProperties.Authority settings) {
    return settings.endSessionsCommand().isEmpty()
        ? Optional.empty()
        : Optional.of(new SessionHook(settings.endSessionsCommand(), settings.hookTimeout()));
  }
}
