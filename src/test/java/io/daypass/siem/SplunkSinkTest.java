package io.daypass.siem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.daypass.ledger.LedgerStand;
import io.daypass.siem.FakeHttpReceiver.Call;
import io.daypass.siem.FakeHttpReceiver.Reply;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The HTTP Event Collector, played by its contract. */
class SplunkSinkTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final AtomicInteger asked = new AtomicInteger();
  private FakeHttpReceiver splunk;

  @BeforeEach
  void start() throws Exception {
    splunk = new FakeHttpReceiver();
    acknowledges(times -> true);
  }

  @AfterEach
  void close() {
    splunk.close();
  }

  @Test
  void deliver_whenItIsStored_thenEventsLieOneAfterTheOther() throws Exception {
    sink(Map.of("index", "audit")).deliver(LedgerStand.entries(3));

    Call call = splunk.calls.get(0);
    List<JsonNode> events;
    try (MappingIterator<JsonNode> read = JSON.readerFor(JsonNode.class).readValues(call.body())) {
      events = read.readAll();
    }
    assertThat(call.path()).isEqualTo("/services/collector/event");
    assertThat(call.header("Authorization")).isEqualTo("Splunk the-token");
    assertThat(call.header("X-splunk-request-channel")).hasSize(36);
    assertThat(events).hasSize(3);
    assertThat(events.get(0).path("time").decimalValue().toPlainString())
        .isEqualTo("1795595400.123");
    assertThat(events.get(0).path("sourcetype").asText()).isEqualTo("daypass:ocsf");
    assertThat(events.get(0).path("index").asText()).isEqualTo("audit");
    assertThat(SchemaCheck.faults(events.get(0).path("event"))).isEmpty();
  }

  @Test
  void deliver_untilItIsAcknowledged_asksOnTheSameChannel() throws Exception {
    acknowledges(times -> times >= 3);

    sink(Map.of()).deliver(LedgerStand.entries(1));

    assertThat(splunk.calls).hasSize(4);
    assertThat(splunk.calls.get(3).path()).isEqualTo("/services/collector/ack");
    assertThat(splunk.calls.get(3).text()).isEqualTo("{\"acks\":[7]}");
    assertThat(splunk.calls.get(3).header("X-splunk-request-channel"))
        .isEqualTo(splunk.calls.get(0).header("X-splunk-request-channel"));
  }

  @Test
  void deliver_whenItSaysYesAndLosesThem_thenTheyGoAgain() {
    acknowledges(times -> false);

    assertThatThrownBy(() -> sink(Map.of()).deliver(LedgerStand.entries(1)))
        .isInstanceOf(Undelivered.NotNow.class)
        .hasMessageContaining("no acknowledgement within 300 ms");
  }

  @Test
  void deliver_whenTheTokenGivesNoAcknowledgements_thenThatIsSaid() {
    splunk.answers = call -> Reply.json(200, "{\"text\":\"Success\",\"code\":0}");

    assertThatThrownBy(() -> sink(Map.of()).deliver(LedgerStand.entries(1)))
        .isInstanceOf(Undelivered.NotNow.class)
        .hasMessageContaining("acknowledge: false");
  }

  @Test
  void deliver_whenNoneAreWanted_thenNoneAreAskedFor() throws Exception {
    splunk.answers = call -> Reply.json(200, "{\"text\":\"Success\",\"code\":0}");

    sink(Map.of("acknowledge", "false")).deliver(LedgerStand.entries(1));

    assertThat(splunk.calls).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "400, 6, true",
    "400, 12, true",
    "400, 7, false",
    "400, 10, false",
    "400, 14, false",
    "403, 4, false",
    "503, 9, false",
    "500, 8, false"
  })
  void deliver_whenSplunkSaysNo_thenTheEntryIsToBlameOrNot(int status, int code, boolean refused) {
    splunk.answers = call -> Reply.json(status, "{\"text\":\"x\",\"code\":" + code + "}");

    assertThatThrownBy(() -> sink(Map.of()).deliver(LedgerStand.entries(1)))
        .isInstanceOf(refused ? Undelivered.Refused.class : Undelivered.NotNow.class)
        .hasMessageNotContaining("the-token");
  }

  private void acknowledges(IntPredicate stored) {
    splunk.answers =
        call ->
            call.path().endsWith("/ack")
                ? Reply.json(200, "{\"acks\":{\"7\":" + stored.test(asked.incrementAndGet()) + "}}")
                : Reply.json(200, "{\"text\":\"Success\",\"code\":0,\"ackId\":7}");
  }

  private Sink sink(Map<String, String> more) {
    Map<String, String> settings =
        new HashMap<>(
            Map.of(
                "type", "splunk",
                "url", splunk.url(),
                "token", "the-token",
                "ask-every", "10ms",
                "acknowledge-within", "300ms"));
    settings.putAll(more);
    return SinkStand.open(settings);
  }
}
