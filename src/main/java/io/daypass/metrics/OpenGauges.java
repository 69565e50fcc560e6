package io.daypass.metrics;

import static java.util.stream.Collectors.toMap;

import io.daypass.connector.Connectors;
import io.daypass.entitlement.ConnectorId;
import io.daypass.issuance.GrantStatus;
import io.daypass.issuance.Hold;
import io.daypass.issuance.HoldState;
import io.daypass.metrics.SampleStore.OpenGrants;
import io.daypass.metrics.SampleStore.OpenHolds;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What is held now, and what is on its way in or out. */
@Component
class OpenGauges implements GaugeSource {

  private static final List<String> STATES =
      Arrays.stream(HoldState.values())
          .filter(state -> !state.isOver())
          .map(HoldState::name)
          .toList();
  private static final List<String> STATUSES =
      Arrays.stream(GrantStatus.values())
          .filter(status -> status != GrantStatus.REVOKED)
          .map(GrantStatus::name)
          .toList();

  private final SampleStore store;
  private final Connectors connectors;

  OpenGauges(SampleStore store, Connectors connectors) {
    this.store = store;
    this.connectors = connectors;
  }

  @Override
  public String name() {
    return "open";
  }

  @Override
  public Pace pace() {
    return Pace.SELDOM;
  }

  @Override
  public List<Reading> read(Instant now) {
    List<OpenHolds> holds = store.openHolds(Hold.ATTEMPTS_UNTIL_STUCK);
    Set<String> all = new TreeSet<>();
    connectors.ids().forEach(connector -> all.add(connector.value()));
    // Access may be left in a target that is not configured any more.
    holds.forEach(some -> all.add(some.connector().value()));
    return Stream.concat(
            grants(store.openGrants()),
            all.stream().flatMap(connector -> ofConnector(connector, holds)))
        .toList();
  }

  private static Stream<Reading> grants(List<OpenGrants> found) {
    Map<String, Long> counts =
        found.stream().collect(toMap(OpenGrants::status, OpenGrants::grants));
    return STATUSES.stream()
        .map(
            status ->
                new Reading(
                    "jit.grants",
                    "Grants that are not over, by status",
                    Map.of("status", word(status)),
                    counts.getOrDefault(status, 0L)));
  }

  private static Stream<Reading> ofConnector(String connector, List<OpenHolds> found) {
    List<OpenHolds> own =
        found.stream().filter(some -> some.connector().equals(new ConnectorId(connector))).toList();
    Reading stuck =
        new Reading(
            "jit.holds.stuck",
            "Holds that failed three times or more in a row and are still tried",
            Map.of("connector", connector),
            own.stream().mapToLong(OpenHolds::stuck).sum());
    return Stream.concat(
        Stream.of(stuck), STATES.stream().map(state -> inState(connector, state, own)));
  }

  private static Reading inState(String connector, String state, List<OpenHolds> own) {
    return new Reading(
        "jit.holds",
        "Pieces of grants that are not over, by target and state",
        Map.of("connector", connector, "state", word(state)),
        own.stream().filter(some -> some.state().equals(state)).mapToLong(OpenHolds::holds).sum());
  }

  private static String word(String constant) {
    return constant.toLowerCase(Locale.ROOT);
  }
}
