package io.daypass.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A POST with an {@code Idempotency-Key} happens once. */
class IdempotencyIT extends WholeDaypass {

  private static final String REQUESTS = "/api/v1/requests";

  private final String key = UUID.randomUUID().toString();
  private final Map<String, String> body = ask("payments-prepare");

  @Test
  void ask_whenRepeatedWithTheKey_isOneRequestWithOneAnswer() {
    int before = tables.rows("access_request");

    Answer first = alice.withKey(key).post(REQUESTS, body).is(201);
    Answer second = alice.withKey(key).post(REQUESTS, body).is(201);

    assertThat(second.json()).isEqualTo(first.json());
    assertThat(second.header("Location")).isEqualTo(first.header("Location")).isNotEmpty();
    assertThat(tables.rows("access_request")).isEqualTo(before + 1);
  }

  @Test
  void ask_whenSentEightTimesAtOnceWithTheKey_isOneRequestWithOneAnswer() {
    int before = tables.rows("access_request");

    List<Answer> answers =
        AtOnce.call(Stream.generate(() -> alice.withKey(key)).limit(8).toList(), this::asks);

    assertThat(answers).extracting(Answer::status).containsOnly(201);
    assertThat(answers).extracting(Answer::json).containsOnly(answers.get(0).json());
    assertThat(tables.rows("access_request")).isEqualTo(before + 1);
  }

  @Test
  void ask_whenTheKeyWasUsedForAnotherBody_isRefused() {
    alice.withKey(key).post(REQUESTS, body).is(201);
    Map<String, String> before = tables.things();
    int ledger = tables.ledgerSize();

    alice
        .withKey(key)
        .post(REQUESTS, ask("orders-incident"))
        .isProblem(409, "idempotency-key-reused");

    assertThat(tables.things()).isEqualTo(before);
    assertThat(tables.ledgerAfter(ledger))
        .singleElement()
        .asString()
        .contains("\"code\":\"idempotency-key-reused\"");
  }

  @Test
  void call_whenTheKeyWasUsedForAnotherPath_isRefused() {
    String request = alice.withKey(key).post(REQUESTS, body).is(201).at("/id");

    alice
        .withKey(key)
        .post(REQUESTS + "/" + request + "/withdrawal")
        .isProblem(409, "idempotency-key-reused");

    assertThat(alice.get(REQUESTS + "/" + request).at("/status")).isEqualTo("pending");
  }

  @Test
  void ask_whenAnotherPersonUsesTheSameKey_isAnotherRequest() {
    String first = alice.withKey(key).post(REQUESTS, body).is(201).at("/id");
    String second = bob.withKey(key).post(REQUESTS, body).is(201).at("/id");

    assertThat(second).isNotEqualTo(first);
  }

  @Test
  void ask_whenItWasRefused_leavesTheKeyFree() {
    alice.withKey(key).post(REQUESTS, ask("make-me-root")).isProblem(422, "unknown-role");

    alice.withKey(key).post(REQUESTS, body).is(201);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "with space"})
  void ask_whenTheKeyIsUnreadable_isRefused(String unreadable) {
    alice.withKey(unreadable).post(REQUESTS, body).isProblem(422, "idempotency-key-unreadable");
  }

  @Test
  void ask_whenTheKeyIsTooLong_isRefused() {
    alice
        .withKey("k".repeat(201))
        .post(REQUESTS, body)
        .isProblem(422, "idempotency-key-unreadable");
  }

  @Test
  void withdrawalAndDecision_whenRepeatedWithTheKey_giveTheSameAnswer() {
    String request = alice.post(REQUESTS, body).is(201).at("/id");
    Caller withdrawing = alice.withKey(key);
    String withdrawal = REQUESTS + "/" + request + "/withdrawal";

    Answer first = withdrawing.post(withdrawal).is(200);

    assertThat(withdrawing.post(withdrawal).is(200).json()).isEqualTo(first.json());
    alice.post(withdrawal).isProblem(409, "request-not-pending");
  }

  @Test
  void decision_whenRepeatedWithTheKey_countsOnce() {
    String request = alice.asks("ops-admins").at("/id");
    Caller.Open task = bob.openAbout(request);
    int before = tables.rows("approval");

    Answer first = bob.withKey(key).decides(task, "approve").is(200);
    Answer second = bob.withKey(key).decides(task, "approve").is(200);

    assertThat(second.json()).isEqualTo(first.json());
    assertThat(tables.rows("approval")).isEqualTo(before + 1);
    alice.post(REQUESTS + "/" + request + "/withdrawal").is(200);
  }

  @Test
  void revocation_whenRepeatedWithTheKey_givesTheSameAnswer() {
    String revocation = "/api/v1/grants/" + grant() + "/revocation";

    Answer first = alice.withKey(key).post(revocation).is(202);
    Answer second = alice.withKey(key).post(revocation).is(202);

    assertThat(second.json()).isEqualTo(first.json());
  }

  @Test
  void reveal_whenRepeatedWithTheKey_isRefusedBecauseNothingWasKept() {
    String credentials = "/api/v1/grants/" + grant() + "/credentials";
    Answer first = alice.withKey(key).post(credentials).is(200);

    alice.withKey(key).post(credentials).isProblem(409, "already-revealed");

    assertThat(alice.post(credentials).is(200).at("/credentials/0/password"))
        .isNotEqualTo(first.at("/credentials/0/password"));
  }

  @Test
  void reveal_whenSentEightTimesAtOnceWithTheKey_happensOnce() {
    String credentials = "/api/v1/grants/" + grant() + "/credentials";

    List<Answer> answers =
        AtOnce.call(
            Stream.generate(() -> alice.withKey(key)).limit(8).toList(),
            caller -> caller.post(credentials));

    assertThat(answers).filteredOn(answer -> answer.status() == 200).hasSize(1);
    assertThat(answers)
        .filteredOn(answer -> answer.status() != 200)
        .allSatisfy(answer -> answer.isProblem(409, "already-revealed"));
  }

  @Test
  void reveal_whenItWasRefused_leavesTheKeyFree() {
    String grant = grant();
    alice.post("/api/v1/grants/" + grant + "/revocation").is(202);
    Caller again = alice.withKey(key);

    again.post("/api/v1/grants/" + grant + "/credentials").isProblem(409, "grant-not-usable");

    again.post("/api/v1/grants/" + grant() + "/credentials").is(200);
  }

  @Test
  void reveal_whenTheKeyWasUsedForAnotherGrant_isRefused() {
    alice.withKey(key).post("/api/v1/grants/" + grant() + "/credentials").is(200);

    alice
        .withKey(key)
        .post("/api/v1/grants/" + grant() + "/credentials")
        .isProblem(409, "idempotency-key-reused");
  }

  private Answer asks(Caller caller) {
    return caller.post(REQUESTS, body);
  }

  private String grant() {
    return alice.awaitsGrant(alice.asks("orders-read").at("/id"), "active").at("/id");
  }

  private static Map<String, String> ask(String role) {
    Map<String, String> ask = new LinkedHashMap<>();
    ask.put("role", role);
    ask.put("justification", "To be asked once.");
    ask.put("duration", "PT10M");
    return ask;
  }
}
