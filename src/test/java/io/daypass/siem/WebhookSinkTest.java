package io.daypass.siem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.daypass.TestClock;
import io.daypass.ledger.LedgerStand;
import io.daypass.siem.FakeHttpReceiver.Call;
import io.daypass.siem.FakeHttpReceiver.Reply;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a webhook gets, and what its answers mean. */
class WebhookSinkTest {

  private static final String SECRET = "whsec_MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=";
  private static final ObjectMapper JSON = new ObjectMapper();

  private final FakeHttpReceiver receiver = receiver();

  @AfterEach
  void close() {
    receiver.close();
  }

  @Test
  void deliver_inABatch_thenAllComeAsCloudEventsInOrder() throws Exception {
    sink(Map.of()).deliver(LedgerStand.entries(3));

    Call call = receiver.calls.get(0);
    JsonNode events = JSON.readTree(call.body());
    assertThat(receiver.calls).hasSize(1);
    assertThat(call.header("Content-type"))
        .isEqualTo("application/cloudevents-batch+json; charset=UTF-8");
    assertThat(events.findValuesAsText("specversion")).containsOnly("1.0");
    assertThat(events.findValuesAsText("sequence").subList(0, 1)).containsExactly("0");
    assertThat(events).hasSize(3);
    assertThat(events.get(2).path("id").asText())
        .isEqualTo(LedgerStand.entries(3).get(2).entry().id().toString());
    assertThat(events.get(0).path("type").asText()).isEqualTo("io.daypass.drift.resumed.v1");
    assertThat(SchemaCheck.faults(events.get(0).path("data"))).isEmpty();
  }

  @Test
  void deliver_oneByOne_thenACallIsOneEvent() throws Exception {
    Sink sink = sink(Map.of("mode", "single", "format", "entry"));

    sink.deliver(LedgerStand.entries(1));

    JsonNode event = JSON.readTree(receiver.calls.get(0).body());
    assertThat(sink.atOnce()).isEqualTo(1);
    assertThat(receiver.calls.get(0).header("Content-type"))
        .startsWith("application/cloudevents+json");
    assertThat(event.path("data").path("type").asText()).isEqualTo("drift.resumed");
  }

  /** As the Standard Webhooks specification has a receiver do it. */
  @Test
  void deliver_isSignedOverTheRawBytes() throws Exception {
    sink(Map.of()).deliver(LedgerStand.entries(2));

    Call call = receiver.calls.get(0);
    Mac mac = Mac.getInstance("HmacSHA256");
    byte[] key = Base64.getDecoder().decode(SECRET.substring("whsec_".length()));
    mac.init(new SecretKeySpec(key, "HmacSHA256"));
    String signed =
        call.header("Webhook-id") + "." + call.header("Webhook-timestamp") + "." + call.text();
    String expected =
        "v1,"
            + Base64.getEncoder()
                .encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
    assertThat(call.header("Webhook-signature")).isEqualTo(expected);
    assertThat(call.header("Webhook-timestamp"))
        .isEqualTo(String.valueOf(TestClock.START.getEpochSecond()));
  }

  @ParameterizedTest
  @ValueSource(ints = {301, 307, 401, 403, 404, 408, 429, 500, 502, 503})
  void deliver_whenTheAnswerIsNotAboutTheEntries_thenTheyMayGoAgain(int status) {
    receiver.answers = call -> new Reply(status, "secret words", Map.of("Location", "/elsewhere"));

    assertThatThrownBy(() -> sink(Map.of()).deliver(LedgerStand.entries(1)))
        .isInstanceOf(Undelivered.NotNow.class)
        .hasMessageContaining(String.valueOf(status))
        .hasMessageNotContaining("secret words");
    assertThat(receiver.calls).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 413, 422})
  void deliver_whenTheReceiverWillNotHaveIt_isRefused(int status) {
    receiver.answers = call -> Reply.of(status);

    assertThatThrownBy(() -> sink(Map.of()).deliver(LedgerStand.entries(1)))
        .isInstanceOf(Undelivered.Refused.class)
        .hasMessageContaining(String.valueOf(status));
  }

  @ParameterizedTest
  @ValueSource(strings = {"120", "Mon, 23 Nov 2026 09:02:00 GMT"})
  void deliver_whenTheReceiverNamesATime_thenItIsPassedOn(String retryAfter) {
    receiver.answers = call -> new Reply(429, "", Map.of("Retry-After", retryAfter));

    assertThatThrownBy(() -> sink(Map.of()).deliver(LedgerStand.entries(1)))
        .isInstanceOfSatisfying(
            Undelivered.NotNow.class,
            notNow -> assertThat(notNow.retryAfter()).contains(Duration.ofMinutes(2)));
  }

  @Test
  void deliver_whenTheReceiverHangs_thenItEndsInTime() {
    CountDownLatch never = new CountDownLatch(1);
    receiver.answers =
        call -> {
          try {
            never.await();
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
          return Reply.of(200);
        };

    assertThatThrownBy(() -> sink(Map.of("timeout", "200ms")).deliver(LedgerStand.entries(1)))
        .isInstanceOf(Undelivered.NotNow.class)
        .hasMessageContaining("no answer");
    never.countDown();
  }

  @Test
  void deliver_whenNobodyListens_thenTheAddressIsNotTold() {
    receiver.close();

    assertThatThrownBy(() -> sink(Map.of()).deliver(LedgerStand.entries(1)))
        .isInstanceOf(Undelivered.NotNow.class)
        .hasMessageNotContaining("sig=");
  }

  private Sink sink(Map<String, String> more) {
    Map<String, String> settings =
        new HashMap<>(
            Map.of("type", "webhook", "url", receiver.url() + "/in?sig=abc", "secret", SECRET));
    settings.putAll(more);
    return SinkStand.open(settings);
  }

  private static FakeHttpReceiver receiver() {
    try {
      return new FakeHttpReceiver();
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
