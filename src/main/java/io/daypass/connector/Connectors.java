package io.daypass.connector;

import static java.util.stream.Collectors.toUnmodifiableMap;

import io.daypass.entitlement.ConnectorId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Every configured target by its id. Two targets of one name stop the start. */
@Component
public class Connectors {

  private final Map<ConnectorId, Connector> byId;

  public Connectors(List<ConnectorSource> sources) {
    byId =
        sources.stream()
            .flatMap(ConnectorSource::connectors)
            .collect(toUnmodifiableMap(Connector::id, Function.identity()));
  }

  public Optional<Connector> find(ConnectorId id) {
    return Optional.ofNullable(byId.get(id));
  }

  public Connector get(ConnectorId id) {
    return find(id)
        .orElseThrow(() -> new IllegalStateException("no connector is configured as " + id));
  }

  public Set<ConnectorId> ids() {
    return byId.keySet();
  }
}
