package io.daypass.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.config.keys.OpenSshCertificate;
import org.apache.sshd.common.config.keys.PublicKeyEntry;
import org.junit.jupiter.api.Test;

/** The journeys of a person from asking to the end of the access, over HTTP and in the targets. */
class AccessRequestIT extends WholeDaypass {

  @Test
  void databaseAccount_whenItsMinuteIsOver_isGoneWithoutAnybodyDoingAnything() throws SQLException {
    Answer asked = alice.asks(Map.of("role", "orders-read", "duration", "PT1M"));
    assertThat(asked.at("/route/kind")).isEqualTo("auto");
    String request = asked.at("/id");
    Answer grant = alice.awaitsGrant(request, "active");
    JsonNode login = revealed(alice, grant);
    String url = login.path("url").asText();
    String user = login.path("username").asText();
    String password = login.path("password").asText();
    assertThat(targets.ordersSeenBy(url, user, password)).isEqualTo(3);

    Instant expiresAt = Instant.parse(grant.at("/expiresAt"));
    Awaited.until(
        "the account is gone", Duration.ofSeconds(90), () -> !canLogIn(url, user, password));

    assertThat(Instant.now()).isAfterOrEqualTo(expiresAt);
    Answer ended = alice.awaitsGrant(request, "revoked");
    assertThat(ended.at("/endReason")).isEqualTo("lease-over");
    assertThat(Instant.parse(ended.at("/holds/0/verifiedAbsentAt")))
        .isBetween(expiresAt, expiresAt.plusSeconds(10));
    alice
        .post("/api/v1/grants/" + ended.at("/id") + "/credentials")
        .isProblem(409, "grant-not-usable");
  }

  @Test
  void databaseAccount_whenRevokedEarly_endsOpenSessionsToo() throws SQLException {
    Answer grant = alice.awaitsGrant(alice.asks("orders-read").at("/id"), "active");
    JsonNode login = revealed(alice, grant);
    String url = login.path("url").asText();
    String user = login.path("username").asText();
    String password = login.path("password").asText();
    assertThat(targets.ordersSeenBy(url, user, password)).isEqualTo(3);

    ends(alice, grant);

    assertThatThrownBy(() -> targets.ordersSeenBy(url, user, password))
        .isInstanceOf(SQLException.class);
  }

  @Test
  void sshCertificate_whenOneApproverAgrees_isValidAsLongAsTheGrant() throws Exception {
    String key = PublicKeyEntry.toString(KeyUtils.generateKeyPair("ssh-ed25519", 256).getPublic());
    String request = alice.asks(Map.of("role", "server-login", "publicKey", key)).at("/id");
    carol.approves(request);
    Answer grant = alice.awaitsGrant(request, "active");

    OpenSshCertificate certificate = certificate(revealed(alice, grant).path("certificate"));

    assertThat(certificate.getId()).isEqualTo(grant.at("/id"));
    assertThat(certificate.getPrincipals()).containsExactly("server-login");
    assertThat(Instant.ofEpochSecond(certificate.getValidBefore()))
        .isBetween(
            Instant.parse(grant.at("/expiresAt")).minusSeconds(1),
            Instant.parse(grant.at("/expiresAt")).plusSeconds(1));
    assertThat(PublicKeyEntry.toString(certificate.getCertPubKey())).isEqualTo(key);
    ends(alice, grant);
  }

  @Test
  void directoryGroup_whenManagerAndSecurityAgree_isJoinedAndLeft() {
    Answer asked = alice.asks("ops-admins");
    assertThat(asked.at("/route/lanes/0")).isEqualTo("manager");
    assertThat(asked.at("/route/lanes/1")).isEqualTo("security");
    String request = asked.at("/id");

    bob.approves(request);
    assertThat(targets.isMember("alice", "ops-admins")).isFalse();
    sam.approves(request);
    Answer grant = alice.awaitsGrant(request, "active");
    assertThat(targets.isMember("alice", "ops-admins")).isTrue();

    ends(alice, grant);
    assertThat(targets.isMember("alice", "ops-admins")).isFalse();
  }

  @Test
  void guarantees_areShownToWhoAsksAndToWhoDecides() {
    String request = alice.asks("ops-admins").at("/id");

    JsonNode offered = item(alice.get("/api/v1/entitlements"), "/role", "ops-admins");
    JsonNode waiting = item(bob.get("/api/v1/approvals"), "/request/id", request);

    assertThat(waiting.at("/targets/0/endsSessions").isBoolean()).isTrue();
    assertThat(waiting.at("/targets/0/residualWindow").asText()).isNotEmpty();
    assertThat(waiting.at("/targets/0/guarantees").asText()).contains("session");
    assertThat(waiting.at("/targets")).isEqualTo(offered.at("/targets"));
  }

  private static JsonNode item(Answer page, String where, String value) {
    return StreamSupport.stream(page.is(200).json().path("items").spliterator(), false)
        .filter(item -> item.at(where).asText().equals(value))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void bundle_whenApproved_isHeldWholeAndEndsWhole() throws SQLException {
    String request = alice.asks("orders-incident").at("/id");
    bob.approves(request);
    Answer grant = alice.awaitsGrant(request, "active");
    JsonNode login = revealed(alice, grant);
    assertThat(grant.json().path("holds")).hasSize(2);
    assertThat(targets.isMember("alice", "orders-support")).isTrue();
    assertThat(
            targets.ordersSeenBy(
                login.path("url").asText(),
                login.path("username").asText(),
                login.path("password").asText()))
        .isEqualTo(3);

    Answer ended = ends(alice, grant);

    assertThat(ended.json().path("holds")).allMatch(hold -> hold.has("verifiedAbsentAt"));
    assertThat(targets.isMember("alice", "orders-support")).isFalse();
  }

  @Test
  void contractorAccount_whenAskedOnBehalf_isMadeAndDeleted() {
    assertThat(targets.hasAccount("dana")).isFalse();
    Answer asked = alice.asks(Map.of("role", "contractor-account", "beneficiary", "dana"));
    assertThat(asked.at("/beneficiary")).isEqualTo("dana");
    bob.approves(asked.at("/id"));
    Answer grant = alice.awaitsGrant(asked.at("/id"), "active");
    assertThat(targets.hasAccount("dana")).isTrue();

    ends(alice, grant);
    assertThat(targets.hasAccount("dana")).isFalse();
  }

  @Test
  void request_whenWithdrawn_isOverForItsApprovers() {
    String request = alice.asks("payments-prepare").at("/id");
    Caller.Open task = bob.openAbout(request);

    Answer withdrawn = alice.post("/api/v1/requests/" + request + "/withdrawal").is(200);

    assertThat(withdrawn.at("/status")).isEqualTo("withdrawn");
    bob.decides(task, "approve").isProblem(409, "already-decided");
    assertThat(bob.get("/api/v1/approvals").text()).doesNotContain(request);
  }

  @Test
  void request_whenOneLaneDenies_isDeniedAndGivesNothing() {
    String request = alice.asks("ops-admins").at("/id");
    Caller.Open task = bob.openAbout(request);

    sam.decides(sam.openAbout(request), "deny").is(200);

    Answer denied = alice.get("/api/v1/requests/" + request).is(200);
    assertThat(denied.at("/status")).isEqualTo("denied");
    assertThat(denied.json().has("grant")).isFalse();
    bob.decides(task, "approve").isProblem(409, "already-decided");
    assertThat(targets.isMember("alice", "ops-admins")).isFalse();
  }

  @Test
  void dryRun_whenAllowed_tellsTheRouteAndChangesNothing() {
    Map<String, String> before = tables.things();
    int ledger = tables.ledgerSize();

    Answer preview =
        alice
            .post(
                "/api/v1/requests?dryRun=true",
                Map.of("role", "ops-admins", "justification", "Would it work?"))
            .is(200);

    assertThat(preview.at("/route/kind")).isEqualTo("approval");
    assertThat(preview.json().at("/route/reasons")).isNotEmpty();
    assertThat(tables.things()).isEqualTo(before);
    assertThat(tables.ledgerSize()).isEqualTo(ledger);
  }

  @Test
  void dryRun_whenAutoApproved_issuesNothing() {
    Map<String, String> before = tables.things();
    int ledger = tables.ledgerSize();

    Answer preview =
        alice
            .post(
                "/api/v1/requests?dryRun=true",
                Map.of("role", "orders-read", "justification", "Would it work?"))
            .is(200);

    assertThat(preview.at("/route/kind")).isEqualTo("auto");
    assertThat(tables.things()).isEqualTo(before);
    assertThat(tables.ledgerSize()).isEqualTo(ledger);
  }

  @Test
  void dryRun_whenRefused_saysWhyAndWritesNothing() {
    Map<String, String> before = tables.things();
    int ledger = tables.ledgerSize();

    mallory
        .post(
            "/api/v1/requests?dryRun=true",
            Map.of("role", "ops-admins", "justification", "Would it work?"))
        .isProblem(403, "not-eligible");

    assertThat(tables.things()).isEqualTo(before);
    assertThat(tables.ledgerSize()).isEqualTo(ledger);
  }

  private static JsonNode revealed(Caller holder, Answer grant) {
    Answer revealed = holder.post("/api/v1/grants/" + grant.at("/id") + "/credentials").is(200);
    assertThat(revealed.header("Cache-Control")).contains("no-store");
    return revealed.json().at("/credentials/0");
  }

  private static Answer ends(Caller holder, Answer grant) {
    holder.post("/api/v1/grants/" + grant.at("/id") + "/revocation").is(202);
    Answer ended = holder.awaitsGrant(grant.at("/request"), "revoked");
    assertThat(ended.at("/endReason")).isEqualTo("manual");
    return ended;
  }

  private boolean canLogIn(String url, String user, String password) {
    try {
      targets.ordersSeenBy(url, user, password);
      return true;
    } catch (SQLException refused) {
      return false;
    }
  }

  private static OpenSshCertificate certificate(JsonNode line)
      throws IOException, GeneralSecurityException {
    return (OpenSshCertificate)
        PublicKeyEntry.parsePublicKeyEntry(line.asText()).resolvePublicKey(null, Map.of(), null);
  }
}
