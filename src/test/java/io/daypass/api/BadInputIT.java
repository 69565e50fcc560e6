package io.daypass.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What bad input gets: a problem document with a stable type and a sentence, no change, and a
 * ledger entry where somebody was refused.
 */
class BadInputIT extends WholeDaypass {

  private static final String REQUESTS = "/api/v1/requests";

  @ParameterizedTest(name = "{0}: {2} {3}")
  @MethodSource
  void ask_whenOneFieldIsWrong_isRefused(
      String what, Map<String, String> fields, int status, String code) {
    refused(code, () -> alice.post(REQUESTS, ask(fields)).isProblem(status, code));
  }

  static Stream<Arguments> ask_whenOneFieldIsWrong_isRefused() {
    return Stream.of(
        wrong("unknown role", "role", "make-me-root", 422, "unknown-role"),
        wrong("no role", "role", null, 422, "unknown-role"),
        wrong("role in capitals", "role", "ORDERS-READ", 422, "unknown-role"),
        wrong("role with a NUL", "role", "orders\0read", 422, "unknown-role"),
        wrong("role with half a character", "role", "\ud83d", 422, "unknown-role"),
        wrong("role cut within a character", "role", emojiAtTheCut(), 422, "unknown-role"),
        wrong("role with a header in it", "role", "a\r\nX-Evil: 1", 422, "unknown-role"),
        wrong("role with markup", "role", "<script>alert(1)</script>", 422, "unknown-role"),
        wrong("role with SQL", "role", "x' or '1'='1", 422, "unknown-role"),
        wrong("zero duration", "duration", "PT0S", 422, "duration-not-positive"),
        wrong("negative duration", "duration", "-PT1H", 422, "duration-not-positive"),
        wrong("duration over the ceiling", "duration", "PT8H1S", 422, "duration-over-ceiling"),
        wrong("duration too short", "duration", "PT59S", 422, "duration-too-short"),
        wrong("duration a hair too short", "duration", "PT59.9S", 422, "duration-too-short"),
        wrong("duration in words", "duration", "one hour", 422, "duration-unreadable"),
        wrong("duration empty", "duration", "", 422, "duration-unreadable"),
        wrong("duration in months", "duration", "P1M", 422, "duration-unreadable"),
        wrong(
            "duration beyond all numbers",
            "duration",
            "PT9223372036854775807H",
            422,
            "duration-unreadable"),
        wrong(
            "duration with half a character", "duration", "PT\ud83dH", 422, "duration-unreadable"),
        wrong("longest duration", "duration", "PT2562047788015215H", 422, "duration-over-ceiling"),
        wrong("no justification", "justification", null, 422, "justification-missing"),
        wrong("empty justification", "justification", "", 422, "justification-missing"),
        wrong("blank justification", "justification", " \n\t\u2003", 422, "justification-missing"),
        wrong(
            "long justification", "justification", "x".repeat(2001), 422, "justification-too-long"),
        wrong("justification with a NUL", "justification", "a\0b", 422, "control-characters"),
        wrong("justification with an escape", "justification", "\33[2J", 422, "control-characters"),
        wrong(
            "justification with half a character",
            "justification",
            "a\udc00b",
            422,
            "control-characters"),
        wrong("ticket with a NUL", "ticket", "JIRA\0", 422, "control-characters"),
        wrong("long ticket", "ticket", "x".repeat(101), 422, "ticket-too-long"),
        wrong("unknown beneficiary", "beneficiary", "nobody", 422, "unknown-beneficiary"),
        wrong("impossible beneficiary", "beneficiary", "a b", 422, "unknown-beneficiary"),
        wrong("beneficiary with a NUL", "beneficiary", "bob\0", 422, "unknown-beneficiary"),
        wrong(
            "beneficiary with half a character",
            "beneficiary",
            "\udc00",
            422,
            "unknown-beneficiary"),
        wrong("beneficiary not eligible", "beneficiary", "mallory", 403, "not-eligible"));
  }

  @Test
  void ask_whenTheRoleIsNotOpenToThePerson_isRefused() {
    refused(
        "not-eligible", () -> mallory.post(REQUESTS, ask(Map.of())).isProblem(403, "not-eligible"));
  }

  @Test
  void ask_whenDutiesConflict_isRefused() {
    String first = alice.asks("payments-prepare").at("/id");

    refused(
        "conflicting-duties",
        () ->
            alice
                .post(REQUESTS, ask(Map.of("role", "payments-release")))
                .isProblem(403, "conflicting-duties"));

    alice.post(REQUESTS + "/" + first + "/withdrawal").is(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "not a key",
        "ssh-ed25519 AAAA",
        "ssh-ed25519",
        "",
        "-----BEGIN OPENSSH PRIVATE KEY-----",
        "ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAAAIQDHdNTx9sGmfL1JD3WoAKYVMW2N6mzrQGLvBYQ2XTUkew=="
      })
  void ask_whenThePublicKeyIsUnusable_isRefused(String key) {
    Map<String, String> ask = ask(Map.of("role", "server-login", "publicKey", key));

    refused(
        "public-key-unusable",
        () -> alice.post(REQUESTS, ask).isProblem(422, "public-key-unusable"));
  }

  @ParameterizedTest(name = "{1}: {0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{                                         | malformed-json",
        "{\"role\":\"orders-read\"}}               | malformed-json",
        "{\"role\":\"orders-read\"} true           | wrong-type",
        "{\"role\":\"a\",\"role\":\"orders-read\"} | malformed-json",
        "{'role':'orders-read'}                    | malformed-json",
        "{\"role\":\"\\ud83\"}                     | malformed-json",
        "null                                      | malformed-json",
        "role=orders-read                          | malformed-json",
        "{\"role\":\"orders-read\",\"admin\":true} | unknown-field",
        "{\"Role\":\"orders-read\"}                | unknown-field",
        "{\"a\\ud800b\":1}                         | malformed-json",
        "{\"a\\u0000\\r\\nb\":1}                   | unknown-field",
        "{\"role\":7}                              | wrong-type",
        "{\"role\":true}                           | wrong-type",
        "{\"role\":[\"orders-read\"]}              | wrong-type",
        "{\"role\":{\"id\":\"orders-read\"}}       | wrong-type",
        "{\"role\":7.5}                            | wrong-type",
        "{\"duration\":1e999999}                   | wrong-type",
        "{\"role\":\"x\",\"justification\":12345}   | wrong-type",
        "[]                                        | wrong-type",
        "7                                         | wrong-type",
        "\"orders-read\"                           | wrong-type"
      })
  void body_whenItCannotBeRead_getsAProblem(String body, String code) {
    unchanged(() -> alice.post(REQUESTS, body).isProblem(400, code));
  }

  @Test
  void body_whenEmpty_getsAProblem() {
    unchanged(() -> alice.post(REQUESTS, "").isProblem(400, "malformed-json"));
  }

  @Test
  void body_whenNestedDeeply_getsAProblem() {
    String nested = "{\"role\":" + "[".repeat(20_000) + "]".repeat(20_000) + "}";

    unchanged(() -> assertThat(alice.post(REQUESTS, nested).isAProblem().status()).isEqualTo(400));
  }

  @Test
  void body_whenANumberHasAHundredThousandDigits_getsAProblem() {
    String number = "{\"role\":" + "9".repeat(60_000) + "}";

    unchanged(() -> assertThat(alice.post(REQUESTS, number).isAProblem().status()).isEqualTo(400));
  }

  @Test
  void body_whenOneByteOver64KB_isNotRead() {
    String body = " ".repeat(64 * 1024 + 1);

    unchanged(() -> alice.post(REQUESTS, body).isProblem(413, "body-too-large"));
  }

  @Test
  void body_whenOver64KBInChunksOfUnknownLength_isNotRead() {
    byte[] body = new byte[64 * 1024 + 1];

    unchanged(
        () ->
            alice
                .with("Content-Type", "application/json")
                .send(
                    "POST",
                    REQUESTS,
                    BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)))
                .isProblem(413, "body-too-large"));
  }

  @Test
  void body_whenExactly64KB_isRead() {
    String fields = Caller.json(ask(Map.of("role", "make-me-root")));
    String body = fields + " ".repeat(64 * 1024 - fields.length());

    alice.post(REQUESTS, body).isProblem(422, "unknown-role");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/plain", "application/x-www-form-urlencoded", "text/html", "a/b"})
  void body_whenOfAnotherType_getsAProblem(String type) {
    String body = Caller.json(ask(Map.of()));

    unchanged(
        () ->
            alice
                .with("Content-Type", type)
                .send("POST", REQUESTS, BodyPublishers.ofString(body))
                .isProblem(415, "unsupported-media-type"));
  }

  @ParameterizedTest(name = "{0} {1}: {2} {3}")
  @CsvSource({
    "GET,    /api/v1/requests/not-a-uuid,                  400, parameter-unreadable",
    "GET,    /api/v1/requests/1-1-1-1,                     400, parameter-unreadable",
    "GET,    /api/v1/requests/{unknown},                   404, no-such-request",
    "POST,   /api/v1/requests/{unknown}/withdrawal,        404, no-such-request",
    "GET,    /api/v1/grants/{unknown},                     404, no-such-grant",
    "POST,   /api/v1/grants/{unknown}/credentials,         404, no-such-grant",
    "POST,   /api/v1/grants/{unknown}/revocation,          404, no-such-grant",
    "POST,   /api/v1/grants/x/revocation,                  400, parameter-unreadable",
    "GET,    /api/v1/grants?state=open,                    422, state-unknown",
    "GET,    /api/v1/grants?state=%00,                     422, state-unknown",
    "GET,    /api/v1/requests?after=x,                     400, parameter-unreadable",
    "GET,    /api/v1/requests?limit=many,                  400, parameter-unreadable",
    "GET,    /api/v1/requests?limit=99999999999999999999,  400, parameter-unreadable",
    "POST,   /api/v1/requests?dryRun=perhaps,              400, parameter-unreadable",
    "GET,    /api/v1/nothing,                              404, not-found",
    "GET,    /api/v2/requests,                             404, not-found",
    "GET,    /nothing,                                     404, not-found",
    "GET,    /api/v1/requests/,                            404, not-found",
    "DELETE, /api/v1/requests,                             405, method-not-allowed",
    "PUT,    /api/v1/requests/{unknown},                   405, method-not-allowed",
    "GET,    /api/v1/requests/{unknown}/withdrawal,        405, method-not-allowed",
    "GET,    /api/v1/grants/{unknown}/credentials,         405, method-not-allowed",
    "BREW,   /api/v1/requests,                             400, bad-request"
  })
  void path_whenWrong_getsAProblem(String method, String path, int status, String code) {
    String real = path.replace("{unknown}", UUID.randomUUID().toString());
    String body = Caller.json(ask(Map.of()));

    unchanged(
        () ->
            alice
                .with("Content-Type", "application/json")
                .send(
                    method,
                    real,
                    method.equals("POST") ? BodyPublishers.ofString(body) : BodyPublishers.noBody())
                .isProblem(status, code));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/requests/..%2f..%2factuator",
        "/api/v1//requests",
        "/api/v1/requests;a=b",
        "/api/v1/requests/%00",
        "/api/v1/requests/%0d%0aX-Evil:1",
        "/api/v1/requests/%c0%ae",
        "/api/v1/requests%2f",
        "/error"
      })
  void path_whenHostile_isTurnedAway(String path) {
    unchanged(
        () -> assertThat(alice.get(path).tellsNothingInternal().status()).isBetween(400, 499));
  }

  @Test
  void path_whenHostileAndNobodyHasLoggedIn_getsAProblem() {
    assertThat(nobody.get("/api/v1//requests").isAProblem().status()).isBetween(400, 499);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "0", "-2147483648", "2147483647"})
  void list_whenTheLimitIsStrange_isStillAList(String limit) {
    Answer list = alice.get("/api/v1/requests?limit=" + limit).is(200);

    assertThat(list.json().path("items").size()).isBetween(0, 200);
  }

  @Test
  void answer_whenOnlyAnotherFormatIsAccepted_isAProblemAllTheSame() {
    assertThat(alice.with("Accept", "application/xml").get(REQUESTS).isAProblem().status())
        .isEqualTo(406);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"X-HTTP-Method-Override", "X-HTTP-Method", "X-Method-Override", "_method"})
  void method_whenOverriddenByAHeader_staysWhatItWas(String header) {
    unchanged(() -> alice.with(header, "DELETE").get(REQUESTS).is(200));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/requests",
        "/api/v1/nothing",
        "/api/openapi.json",
        "/camunda/app/tasklist/",
        "/"
      })
  void call_whenNobodyHasLoggedIn_asksForALogin(String path) {
    Answer answer = nobody.get(path).isProblem(401, "login-needed");

    assertThat(answer.header("WWW-Authenticate")).startsWith("Basic ");
  }

  @Test
  void call_whenThePasswordIsWrong_asksForALogin() {
    for (String name : List.of("alice", "nobody", "ALICE", "alice\0", "a".repeat(9000))) {
      Caller wrong = Caller.as(address(), name, "wrong");
      if (name.length() < 5000) {
        unchanged(() -> wrong.post(REQUESTS, ask(Map.of())).isProblem(401, "login-needed"));
      } else {
        assertThat(wrong.get(REQUESTS).tellsNothingInternal().status()).isBetween(400, 499);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"Basic", "Basic !!!", "Basic YWxpY2U=", "Bearer abc", "Basic \u00e9"})
  void call_whenTheLoginIsUnreadable_asksForALogin(String authorization) {
    assertThat(nobody.with("Authorization", authorization).get(REQUESTS).isAProblem().status())
        .isIn(400, 401);
  }

  @Test
  void decision_whenMadeTwice_isRefused() {
    String request = alice.asks("payments-prepare").at("/id");
    Caller.Open open = bob.openAbout(request);
    bob.decides(open, "deny").is(200);
    tables.awaitQuiet();

    refused(
        "already-decided", () -> bob.decides(open, "approve").isProblem(409, "already-decided"));
    refused("already-decided", () -> carol.decides(open, "deny").isProblem(409, "already-decided"));
  }

  @Test
  void decision_whenTheTaskIsUnknown_isRefused() {
    Caller.Open unknown = new Caller.Open(UUID.randomUUID().toString(), "");

    refused(
        "no-such-approval",
        () -> bob.decides(unknown, "approve").isProblem(404, "no-such-approval"));
  }

  @ParameterizedTest(name = "{0} {1}: {2}")
  @CsvSource({
    "approved, Fine.,  decision-unreadable",
    "Approve,  Fine.,  decision-unreadable",
    "'',       Fine.,  decision-unreadable",
    "deny,     '',     comment-missing",
    "deny,     '  ',   comment-missing"
  })
  void decision_whenItsWordsAreWrong_isRefused(String decision, String comment, String code) {
    String request = alice.asks("payments-prepare").at("/id");
    Caller.Open open = bob.openAbout(request);
    Map<String, String> body =
        Map.of("decision", decision, "comment", comment, "requestHash", open.hash());

    refused(code, () -> bob.post("/api/v1/approvals/" + open.task(), body).isProblem(422, code));

    alice.post(REQUESTS + "/" + request + "/withdrawal").is(200);
  }

  @Test
  void decision_whenTheCommentIsTooLong_isRefused() {
    String request = alice.asks("payments-prepare").at("/id");
    Caller.Open open = bob.openAbout(request);
    Map<String, String> body =
        Map.of("decision", "approve", "comment", "x".repeat(2001), "requestHash", open.hash());

    refused(
        "comment-too-long",
        () ->
            bob.post("/api/v1/approvals/" + open.task(), body).isProblem(422, "comment-too-long"));

    alice.post(REQUESTS + "/" + request + "/withdrawal").is(200);
  }

  @Test
  void withdrawal_whenBySomebodyElse_isRefused() {
    String request = alice.asks("payments-prepare").at("/id");
    String withdrawal = REQUESTS + "/" + request + "/withdrawal";

    refused("not-your-request", () -> bob.post(withdrawal).isProblem(403, "not-your-request"));
    refused("no-such-request", () -> mallory.post(withdrawal).isProblem(404, "no-such-request"));

    alice.post(withdrawal).is(200);
    tables.awaitQuiet();
    refused(
        "request-not-pending", () -> alice.post(withdrawal).isProblem(409, "request-not-pending"));
  }

  @Test
  void reveal_whenBySomebodyElse_isRefused() {
    String grant = grant();
    String credentials = grant + "/credentials";

    for (Caller other : List.of(bob, sam, oscar, audrey)) {
      refused("not-your-grant", () -> other.post(credentials).isProblem(403, "not-your-grant"));
    }
    refused("no-such-grant", () -> mallory.post(credentials).isProblem(404, "no-such-grant"));

    alice.post(grant + "/revocation").is(202);
  }

  @Test
  void revocation_whenByAnAuditorOrAStranger_isRefused() {
    String grant = grant();
    String revocation = grant + "/revocation";

    refused("may-not-revoke", () -> audrey.post(revocation).isProblem(403, "may-not-revoke"));
    refused("no-such-grant", () -> mallory.post(revocation).isProblem(404, "no-such-grant"));

    alice.post(revocation).is(202);
  }

  @Test
  void revealAndRevocation_whenTheGrantHasEnded_areRefused() {
    String grant = grant();
    alice.post(grant + "/revocation").is(202);
    Awaited.until("the grant has ended", () -> alice.get(grant).at("/status").equals("revoked"));
    tables.awaitQuiet();

    refused(
        "grant-not-usable",
        () -> alice.post(grant + "/credentials").isProblem(409, "grant-not-usable"));
    refused(
        "grant-already-ended",
        () -> alice.post(grant + "/revocation").isProblem(409, "grant-already-ended"));
  }

  @Test
  void reveal_whenTheAccessNeedsNoCredential_isRefused() {
    String request = alice.asks("payments-prepare").at("/id");
    bob.approves(request);
    String grant = "/api/v1/grants/" + alice.awaitsGrant(request, "active").at("/id");
    tables.awaitQuiet();

    refused(
        "no-credential", () -> alice.post(grant + "/credentials").isProblem(409, "no-credential"));

    alice.post(grant + "/revocation").is(202);
  }

  private String grant() {
    Answer grant = alice.awaitsGrant(alice.asks("orders-read").at("/id"), "active");
    tables.awaitQuiet();
    return "/api/v1/grants/" + grant.at("/id");
  }

  private void refused(String code, Supplier<Answer> call) {
    Map<String, String> before = tables.things();
    int ledger = tables.ledgerSize();

    call.get();

    assertThat(tables.things()).isEqualTo(before);
    assertThat(tables.ledgerAfter(ledger))
        .singleElement()
        .asString()
        .contains("access.refused", "\"code\":\"" + code + "\"");
  }

  private void unchanged(Runnable call) {
    Map<String, String> before = tables.things();

    call.run();

    assertThat(tables.things()).isEqualTo(before);
  }

  private static Map<String, String> ask(Map<String, String> fields) {
    Map<String, String> ask = new LinkedHashMap<>();
    ask.put("role", "orders-read");
    ask.put("justification", "To see what happens.");
    ask.put("duration", "PT10M");
    ask.putAll(fields);
    return ask;
  }

  private static Arguments wrong(String what, String field, String value, int status, String code) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put(field, value);
    return Arguments.of(what, fields, status, code);
  }

  private static String emojiAtTheCut() {
    return "x".repeat(63) + "\ud83d\ude00".repeat(10);
  }
}
