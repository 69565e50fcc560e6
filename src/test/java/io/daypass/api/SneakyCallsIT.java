package io.daypass.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Calls that try to be taken for something else. */
class SneakyCallsIT extends WholeDaypass {

  private static final String FOREIGN = "https://evil.example";

  @ParameterizedTest
  @ValueSource(strings = {"/api", "/%61pi", "/a%70i"})
  void post_fromAForeignPage_isRefusedHoweverThePathIsSpelt(String prefix) {
    String request = alice.asks("payments-prepare").at("/id");

    alice
        .with("Origin", FOREIGN)
        .post(prefix + "/v1/requests/" + request + "/withdrawal")
        .isProblem(403, "foreign-origin");

    assertThat(alice.get("/api/v1/requests/" + request).at("/status")).isEqualTo("pending");
    alice.post("/api/v1/requests/" + request + "/withdrawal").is(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api", "/%61pi"})
  void body_over64KB_isRefusedHoweverThePathIsSpelt(String prefix) {
    alice.post(prefix + "/v1/requests", "x".repeat(66_000)).isProblem(413, "body-too-large");
  }

  @Test
  void refusal_whenTheCallClaimsToBeADryRun_isWrittenDownAllTheSame() {
    String request = alice.asks("payments-prepare").at("/id");
    int ledger = tables.ledgerSize();

    mallory
        .post("/api/v1/requests/" + request + "/withdrawal?dryRun=true")
        .isProblem(404, "no-such-request");

    assertThat(tables.ledgerAfter(ledger))
        .singleElement()
        .asString()
        .contains("\"code\":\"no-such-request\"");
    alice.post("/api/v1/requests/" + request + "/withdrawal").is(200);
  }

  @Test
  void ask_withAKeyThatTheRoleDoesNotNeed_isRefused() {
    alice
        .post(
            "/api/v1/requests",
            Map.of(
                "role", "orders-read",
                "justification", "Case 1",
                "publicKey", "ssh-ed25519 " + "A".repeat(20_000)))
        .isProblem(422, "public-key-not-needed");
  }
}
