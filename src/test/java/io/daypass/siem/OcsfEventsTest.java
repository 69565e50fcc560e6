package io.daypass.siem;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.daypass.ledger.AuditEvent;
import io.daypass.ledger.LoggedEntries;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever happens is told in valid OCSF. */
class OcsfEventsTest {

  private final EventKinds kinds = new EventKinds();
  private final OcsfEvents ocsf = new OcsfEvents(kinds);

  @Test
  void everyTypeOfEvent_isInTheMapping() {
    Set<String> known =
        kinds.all().stream().map(EventKind::type).collect(toCollection(TreeSet::new));

    assertThat(EventSamples.all().stream().map(AuditEvent::type).distinct())
        .as(
            "types of events without a mapping: add each under \"events\" in"
                + " src/main/resources/%s, and run this and EventsPageTest",
            EventKinds.FILE)
        .allMatch(known::contains);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("events")
  void event_isValidOcsf(Class<?> type) {
    for (AuditEvent sample : EventSamples.of(type)) {
      JsonNode event = ocsf.of(LoggedEntries.of(sample, 7));

      assertThat(SchemaCheck.faults(event)).as("%s as %s", sample, event).isEmpty();
    }
  }

  @Test
  void mapping_isOfTheVersionOfTheSchema() {
    JsonNode event = ocsf.of(LoggedEntries.saying("no.such-type", "x", Map.of(), 0));

    assertThat(event.at("/metadata/version").asText()).isEqualTo(SchemaCheck.version());
  }

  @Test
  void event_whenTheTypeIsUnknown_isToldPlainly() {
    JsonNode event = ocsf.of(LoggedEntries.saying("no.such-type", "x", Map.of("a", 1), 3));

    assertThat(SchemaCheck.faults(event)).isEmpty();
    assertThat(event.path("class_uid").asInt()).isZero();
    assertThat(event.at("/metadata/event_code").asText()).isEqualTo("no.such-type");
    assertThat(event.path("raw_data").asText()).contains("\"a\":1");
  }

  @Test
  void event_carriesTheEntryAndItsPlace() {
    var logged = LoggedEntries.saying("drift.resumed", "directory", Map.of("connector", "d"), 42);

    JsonNode event = ocsf.of(logged);

    assertThat(event.at("/metadata/uid").asText()).isEqualTo(logged.entry().id().toString());
    assertThat(event.at("/metadata/sequence").asLong()).isEqualTo(42);
    assertThat(event.path("raw_data").asText().getBytes(java.nio.charset.StandardCharsets.UTF_8))
        .isEqualTo(logged.entry().body());
    assertThat(event.at("/unmapped/leaf_hash").asText()).isEqualTo(logged.entry().leafHash().hex());
    assertThat(event.path("time").asLong()).isEqualTo(LoggedEntries.TIME.toEpochMilli());
  }

  @ParameterizedTest(name = "{0} {1}")
  @org.junit.jupiter.params.provider.CsvSource({
    "hold.held, group, 300603",
    "hold.held, account, 300101",
    "hold.held, certificate, 300301",
    "hold.held, role, 300501",
    "hold.released, group, 300604",
    "hold.released, account, 300106",
    "hold.released, role, 300502",
    "hold.refused, role, 300501"
  })
  void access_isToldByItsKind(String type, String kind, int typeUid) {
    Map<String, Object> access =
        Map.of("connector", "c", "kind", kind, "name", "n", "account", "alice");

    JsonNode event =
        ocsf.of(
            LoggedEntries.saying(
                type, "alice", Map.of("access", access, "how", "removed", "reason", "no"), 0));

    assertThat(event.path("type_uid").asInt()).isEqualTo(typeUid);
    assertThat(event.path("status_id").asInt()).isEqualTo(type.equals("hold.refused") ? 2 : 1);
  }

  @Test
  void check_findsWhatIsWrong() {
    var event = ocsf.of(LoggedEntries.saying("drift.resumed", "d", Map.of("connector", "d"), 0));
    event.remove("finding_info");
    event.put("severity_id", 17);
    event.put("nonsense", true);
    event.putObject("evidences");

    assertThat(SchemaCheck.faults(event))
        .anyMatch(fault -> fault.contains("finding_info is required"))
        .anyMatch(fault -> fault.contains("severity_id has no value 17"))
        .anyMatch(fault -> fault.contains("nonsense is not in the schema"));
  }

  static List<Class<?>> events() {
    return EventSamples.types();
  }
}
