package io.daypass.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;

/** Two people at the same instant: one outcome, and a sentence for who came second. */
class RaceIT extends WholeDaypass {

  @RepeatedTest(4)
  void decision_whenTwoApproversOfOneLaneDecideAtOnce_countsOnce() {
    String request = alice.asks("payments-prepare").at("/id");
    Caller.Open open = bob.openAbout(request);

    List<Answer> answers =
        AtOnce.call(List.of(() -> bob.decides(open, "approve"), () -> carol.decides(open, "deny")));

    onlyOneSucceeds(answers);
    String winner = answers.get(0).status() == 200 ? "approved" : "denied";
    Answer seen = alice.get("/api/v1/requests/" + request).is(200);
    assertThat(seen.at("/status")).isEqualTo(winner);
    assertThat(seen.json().path("approvals")).hasSize(1);
    assertThat(seen.json().has("grant")).isEqualTo(winner.equals("approved"));
    endIfGranted(seen);
  }

  @RepeatedTest(4)
  void decision_whenBothLanesApproveAtOnce_isOneGrant() {
    String request = alice.asks("ops-admins").at("/id");
    Caller.Open asManager = bob.openAbout(request);
    Caller.Open asSecurity = sam.openAbout(request);

    List<Answer> answers =
        AtOnce.call(
            List.of(
                () -> decidesUntilHeard(bob, asManager), () -> decidesUntilHeard(sam, asSecurity)));

    assertThat(answers).extracting(Answer::status).containsOnly(200);
    Answer grant = alice.awaitsGrant(request, "active");
    assertThat(ledgerOf(request, "grant.")).filteredOn(e -> e.contains("grant.wanted")).hasSize(1);
    assertThat(targets.isMember("alice", "ops-admins")).isTrue();
    endIfGranted(alice.get("/api/v1/requests/" + grant.at("/request")));
  }

  @RepeatedTest(4)
  void request_whenApprovedAndWithdrawnAtOnce_isOneOfTheTwo() {
    String request = alice.asks("payments-prepare").at("/id");
    Caller.Open open = bob.openAbout(request);

    List<Answer> answers =
        AtOnce.call(
            List.of(
                () -> bob.decides(open, "approve"),
                () -> alice.post("/api/v1/requests/" + request + "/withdrawal")));

    onlyOneSucceeds(answers);
    Answer seen = alice.get("/api/v1/requests/" + request).is(200);
    boolean approved = answers.get(0).status() == 200;
    assertThat(seen.at("/status")).isEqualTo(approved ? "approved" : "withdrawn");
    assertThat(seen.json().has("grant")).isEqualTo(approved);
    endIfGranted(seen);
  }

  @RepeatedTest(4)
  void decision_whenSentByApiAndTasklistAtOnce_countsOnce() {
    String request = alice.asks("payments-prepare").at("/id");
    Caller.Open open = bob.openAbout(request);
    EngineCaller tasklist = inEngine(bob);

    List<Answer> answers =
        AtOnce.call(
            List.of(
                () -> bob.decides(open, "approve"),
                () -> tasklist.completes(open.task(), Map.of("decision", "approve"))));

    assertThat(answers).extracting(Answer::status).allMatch(status -> status < 500);
    assertThat(answers).filteredOn(answer -> answer.status() < 300).hasSize(1);
    Answer seen = alice.get("/api/v1/requests/" + request).is(200);
    assertThat(seen.json().path("approvals")).hasSize(1);
    endIfGranted(seen);
  }

  @RepeatedTest(4)
  void grant_whenRevokedByTwoAtOnce_endsOnce() {
    String request = alice.asks("orders-read").at("/id");
    String grant = alice.awaitsGrant(request, "active").at("/id");

    List<Answer> answers =
        AtOnce.call(
            Stream.of(alice, oscar).toList(),
            caller -> caller.post("/api/v1/grants/" + grant + "/revocation"));

    onlyOneSucceeds(answers);
    alice.awaitsGrant(request, "revoked");
    assertThat(ledgerOf(request, "grant.ending")).hasSize(1);
  }

  private void onlyOneSucceeds(List<Answer> answers) {
    assertThat(answers).filteredOn(answer -> answer.status() < 300).hasSize(1);
    assertThat(answers)
        .filteredOn(answer -> answer.status() >= 300)
        .allSatisfy(answer -> assertThat(answer.isAProblem().status()).isEqualTo(409));
  }

  /** A collision may be answered with "repeat if needed"; then the person repeats. */
  private static Answer decidesUntilHeard(Caller approver, Caller.Open open) {
    Answer answer = approver.decides(open, "approve");
    return answer.status() == 409 && answer.text().contains("changed-meanwhile")
        ? approver.decides(open, "approve")
        : answer;
  }

  private List<String> ledgerOf(String request, String type) {
    return tables.ledgerAfter(0).stream()
        .filter(entry -> entry.contains(request) && entry.contains("\"" + type))
        .toList();
  }

  private void endIfGranted(Answer request) {
    if (request.json().has("grant")) {
      String id = request.at("/id");
      String grant = alice.awaitsGrant(id, "active").at("/id");
      alice.post("/api/v1/grants/" + grant + "/revocation").is(202);
      alice.awaitsGrant(id, "revoked");
    }
  }
}
