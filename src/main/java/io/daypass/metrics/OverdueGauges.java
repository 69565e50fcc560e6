package io.daypass.metrics;

import io.daypass.connector.Connectors;
import io.daypass.entitlement.ConnectorId;
import io.daypass.metrics.SampleStore.Overdue;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Access that had to end and is still there: the number that must be zero. */
@Component
class OverdueGauges implements GaugeSource {

  static final String AGE = "jit.grants.overdue.age.max.seconds";

  private static final String COUNT = "jit.grants.overdue";
  private static final double MILLIS = 1000;

  private final SampleStore store;
  private final Connectors connectors;

  OverdueGauges(SampleStore store, Connectors connectors) {
    this.store = store;
    this.connectors = connectors;
  }

  @Override
  public String name() {
    return "overdue";
  }

  @Override
  public Pace pace() {
    return Pace.OFTEN;
  }

  @Override
  public List<Reading> read(Instant now) {
    Map<ConnectorId, @Nullable Overdue> all = new HashMap<>();
    connectors.ids().forEach(connector -> all.put(connector, null));
    store.overdue(now).forEach(overdue -> all.put(overdue.connector(), overdue));
    return all.entrySet().stream()
        .flatMap(entry -> readings(entry.getKey(), entry.getValue(), now))
        .toList();
  }

  private static Stream<Reading> readings(
      ConnectorId connector, @Nullable Overdue overdue, Instant now) {
    Map<String, String> tags = Map.of("connector", connector.value());
    double grants = overdue == null ? 0 : overdue.grants();
    double age =
        overdue == null ? 0 : Math.max(0, Duration.between(overdue.since(), now).toMillis());
    return Stream.of(
        new Reading(COUNT, "Grants that had to end and are not gone from the target", tags, grants),
        new Reading(AGE, "How long the oldest of them is late", tags, age / MILLIS));
  }
}
