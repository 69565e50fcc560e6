package io.daypass.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What somebody changes in the directory by hand is found, and taken back where it was ours. */
class DriftIT extends WholeDaypass {

  private static final String FINDINGS = "/api/v1/drift/findings";
  private static final String STANDING = "/api/v1/standing-privileges";

  @Test
  void groupGivenByHand_isFoundCountedAndResolved() {
    sweep();
    int before = oscar.get(STANDING).is(200).json().path("now").asInt();
    targets.addMember("bob", "payments-preparers");

    sweep();

    JsonNode finding = finding("bob", "payments-preparers");
    assertThat(finding.path("kind").asText()).isEqualTo("unknown");
    assertThat(finding.path("owner").asText()).isEqualTo("orders-owners");
    assertThat(finding.path("response").asText()).isEqualTo("report");
    assertThat(oscar.get(STANDING).json().path("now").asInt()).isEqualTo(before + 1);
    assertThat(carol.get(FINDINGS + "/" + finding.path("id").asText()).is(200).at("/account"))
        .isEqualTo("bob");
    assertThat(audrey.get(STANDING + "/holders").is(200).at("/items/0/account")).isEqualTo("bob");

    targets.removeMember("bob", "payments-preparers");
    sweep();

    Answer resolved = oscar.get(FINDINGS + "/" + finding.path("id").asText()).is(200);
    assertThat(resolved.at("/state")).isEqualTo("resolved");
    assertThat(resolved.at("/outcome")).isEqualTo("gone");
    assertThat(oscar.get(STANDING).json().path("now").asInt()).isEqualTo(before);
  }

  @Test
  void membershipPutBackAfterItsEnd_isTakenAwayAgain() {
    sweep();
    String request = alice.asks("ops-admins").at("/id");
    bob.approves(request);
    sam.approves(request);
    Answer grant = alice.awaitsGrant(request, "active");
    alice.post("/api/v1/grants/" + grant.at("/id") + "/revocation").is(202);
    alice.awaitsGrant(request, "revoked");
    targets.addMember("alice", "ops-admins");

    sweep();

    Awaited.until("the membership is gone again", () -> !targets.isMember("alice", "ops-admins"));
    alice.awaitsGrant(request, "revoked");
    String id = finding("alice", "ops-admins").path("id").asText();
    sweep();
    assertThat(oscar.get(FINDINGS + "/" + id).at("/outcome")).isEqualTo("removed");
  }

  @Test
  void targets_afterASweep_sayHowItWent() {
    sweep();

    for (JsonNode target : audrey.get("/api/v1/drift/targets").is(200).json().path("items")) {
      assertThat(target.path("state").asText()).as(target.toString()).isEqualTo("swept");
    }
    assertThat(audrey.get("/api/v1/drift/sweeps?limit=1").is(200).at("/items/0/status"))
        .isEqualTo("done");
  }

  @Test
  void whoHasNoPart_isRefused() {
    mallory.get(FINDINGS).isProblem(403, "may-not-see-drift");
    mallory.get(STANDING).isProblem(403, "may-not-see-drift");
    mallory.get(STANDING + "/holders").isProblem(403, "may-not-see-drift");
    carol.get("/api/v1/drift/sweeps").isProblem(403, "may-not-see-sweeps");
    carol.get("/api/v1/drift/targets").isProblem(403, "may-not-see-sweeps");
    audrey.post("/api/v1/drift/sweeps").isProblem(403, "may-not-sweep");
    nobody.get(FINDINGS).is(401);
  }

  @Test
  void badInput_isAProblem() {
    oscar.get(FINDINGS + "?state=closed").isProblem(422, "state-unknown");
    oscar.get(FINDINGS + "?after=x").isProblem(400, "parameter-unreadable");
    oscar.get(FINDINGS + "/01970000-0000-7000-8000-0000000000aa").isProblem(404, "no-such-finding");
    oscar
        .get("/api/v1/drift/sweeps/01970000-0000-7000-8000-0000000000aa")
        .isProblem(404, "no-such-sweep");
  }

  @Test
  void sweep_whenAskedTwiceWithOneKey_isOne() {
    String key = "sweep-" + UUID.randomUUID();
    String first = oscar.withKey(key).post("/api/v1/drift/sweeps").is(202).at("/id");

    assertThat(oscar.withKey(key).post("/api/v1/drift/sweeps").is(202).at("/id")).isEqualTo(first);
    awaitSweep(first);
  }

  private void sweep() {
    awaitSweep(oscar.post("/api/v1/drift/sweeps").is(202).at("/id"));
  }

  private void awaitSweep(String id) {
    Awaited.until(
        "sweep " + id + " is done",
        () -> oscar.get("/api/v1/drift/sweeps/" + id).is(200).at("/status").equals("done"));
  }

  private JsonNode finding(String account, String name) {
    for (JsonNode item : oscar.get(FINDINGS + "?state=open").is(200).json().path("items")) {
      if (item.path("account").asText().equals(account)
          && item.path("entitlement").asText().equals(name)) {
        return item;
      }
    }
    throw new AssertionError("no finding about " + account + " in " + name);
  }
}
