package io.daypass.cockpit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.daypass.ProcessTest;
import io.daypass.Samples;
import io.daypass.cockpit.Story.FiredRow;
import io.daypass.cockpit.Story.Reading;
import io.daypass.cockpit.Story.Step;
import io.daypass.cockpit.Story.Value;
import io.daypass.cockpit.Story.Walk;
import io.daypass.issuance.Grant;
import io.daypass.ledger.FreeTextStore;
import io.daypass.process.Stage;
import io.daypass.request.AccessRequest;
import io.daypass.request.Lane;
import io.daypass.request.Refused;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ProcessTest
class StoryTest {

  @Autowired private Stage stage;
  @Autowired private FreeTextStore texts;
  @Autowired private JdbcClient jdbc;
  @Autowired private HistoryPages pages;

  @Test
  void steps_ofAnApprovedRequest_areThoseOfBothProcesses() {
    AccessRequest request = approvedAndOver();

    List<Walk> walks = story(request).walks();

    assertThat(walks).extracting(Walk::process).containsExactly("Access request", "Approval");
    assertThat(walks.get(0).steps())
        .extracting(Step::name)
        .containsSubsequence(
            "Request submitted",
            "Assess risk",
            "Choose route",
            "Which route?",
            "Get approval",
            "Issue access",
            "Access held",
            "Time is over",
            "Revoke access",
            "Access ended");
    assertThat(walks.get(0).steps())
        .filteredOn(step -> step.id().equals("access-held"))
        .extracting(Step::startedAt, Step::cancelled)
        .containsExactly(tuple(request.submittedAt().plus(Duration.ofMinutes(5)), true));
  }

  @Test
  void picture_ofAnApprovedRequest_showsTheWayItTookAndNoOther() {
    AccessRequest request = approvedAndOver();
    Walk walk = story(request).walks().get(0);

    String picture = pages.picture(request.id().toString(), walk.instance());

    assertThat(passed(picture, "route-is-approval", "approved-to-issue", "issued-to-held"))
        .isTrue();
    assertThat(passed(picture, "over-to-revoke", "lease-over", "access-ended")).isTrue();
    assertThat(missed(picture, "route-is-auto", "route-is-refuse", "revoked-early")).isTrue();
    assertThat(missed(picture, "not-approved", "release-issued-access")).isTrue();
    assertThat(picture).contains(">09:05:00</text>");
  }

  @Test
  void picture_whenTwoLanesAgreed_showsBothAndTheirMeeting() {
    AccessRequest request = stage.ask(Samples.ALICE, "run-console");
    stage.approve(Samples.BOB, request, Lane.MANAGER);
    stage.approve(Samples.SAM, request, Lane.SECURITY);
    Walk approval = story(request).walks().get(1);

    String picture = pages.picture(request.id().toString(), approval.instance());

    assertThat(passed(picture, "to-manager", "to-security", "both-lanes")).isTrue();
    assertThat(passed(picture, "manager-approved", "security-approved", "all-agreed")).isTrue();
    assertThat(missed(picture, "one-lane", "manager-denied", "security-denied")).isTrue();
  }

  @Test
  void rulings_ofARequest_tellInputsRowsAndNotes() {
    AccessRequest request = stage.ask(Samples.ALICE, "prepare-payments");

    List<Story.Ruling> rulings = story(request).rulings();

    assertThat(rulings)
        .extracting(Story.Ruling::table)
        .containsExactly("Risk score", "Approval route");
    assertThat(rulings.get(0).inputs())
        .contains(new Value("Sensitivity of the resource", "medium"));
    assertThat(rulings.get(0).rows())
        .hasSizeGreaterThan(1)
        .allSatisfy(row -> assertThat(row.conditions()).hasSize(1));
    FiredRow route = rulings.get(1).rows().get(0);
    assertThat(route.why()).isNotBlank();
    assertThat(route.number()).isPositive();
    assertThat(route.outputs()).extracting(Value::value).contains("approval", "manager-or-owner");
  }

  @Test
  void agreement_ofAnApprover_tellsHowTheyHadLoggedIn() {
    AccessRequest request = approvedAndOver();

    Story.Agreement agreement = story(request).agreements().get(0);

    assertThat(agreement.approver().name()).isEqualTo("Bob Brown");
    assertThat(agreement.decision()).isEqualTo("approve");
    assertThat(agreement.login().amr()).containsExactly("pwd");
    assertThat(agreement.login().issuer()).isEqualTo("daypass");
  }

  @Test
  void readings_ofAPiece_tellWhatWasReadBackAndWhen() {
    AccessRequest request = approvedAndOver();

    Story.Piece piece = story(request).access().pieces().get(0);

    assertThat(piece.state()).isEqualTo("released");
    assertThat(piece.readings())
        .extracting(Reading::event, Reading::readBackAt, Reading::how)
        .containsExactly(
            tuple("hold.held", "2026-11-23T09:05:00.000Z", null),
            tuple("hold.released", "2026-11-23T10:05:00.000Z", "removed"));
  }

  @Test
  void record_ofAnUntouchedRequest_isSound() {
    AccessRequest request = approvedAndOver();

    Story.Record record = story(request).record();

    assertThat(record.faults()).isEmpty();
    assertThat(record.entries())
        .extracting(Story.Entry::type)
        .startsWith("request.submitted", "request.routed", "approval.decided")
        .endsWith("hold.released");
    assertThat(record.entries())
        .extracting(Story.Entry::body)
        .allMatch(body -> body.startsWith("{"));
  }

  @Test
  void record_whenSomebodyChangedAnEntry_saysSo() {
    AccessRequest request = stage.ask(Samples.ALICE, "read-orders");
    byte[] body =
        jdbc.sql("select body from audit_entry where stream_id = ? and stream_seq = 1")
            .param("req:" + request.id())
            .query(byte[].class)
            .single();
    byte[] other = new String(body, UTF_8).replace("alice", "carol").getBytes(UTF_8);
    change(request, other);

    assertThat(story(request).record().faults()).isNotEmpty();

    change(request, body);
    assertThat(story(request).record().faults()).isEmpty();
  }

  @Test
  void story_ofARequestThatIsNew_hasNeitherAgreementsNorAccess() {
    Story story = story(stage.ask(Samples.ALICE, "prepare-payments"));

    assertThat(story.agreements()).isEmpty();
    assertThat(story.access()).isNull();
    assertThat(story.request().finished()).isFalse();
  }

  @Test
  void story_whenTheReasonWasErased_goesOnWithoutIt() {
    AccessRequest request = stage.ask(Samples.ALICE, "read-orders");
    texts.erase(request.justificationId());

    assertThat(story(request).ask().justification()).isNull();
    assertThat(story(request).record().faults()).isEmpty();
  }

  @Test
  void instance_leadsToItsRequest() {
    AccessRequest request = stage.ask(Samples.ALICE, "prepare-payments");
    Walk walk = story(request).walks().get(1);

    assertThat(pages.ofInstance(walk.instance()).request()).isEqualTo(request.id().toString());
  }

  @Test
  void picture_whenTheInstanceIsOfAnotherRequest_isRefused() {
    AccessRequest request = stage.ask(Samples.ALICE, "prepare-payments");
    AccessRequest other = stage.ask(Samples.DANA, "prepare-payments");
    String instance = story(other).walks().get(0).instance();

    assertThatThrownBy(() -> pages.picture(request.id().toString(), instance))
        .isInstanceOf(Refused.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"7", "", "00000000-0000-0000-0000-000000000000", "x' or '1'='1"})
  void story_whenThereIsNoSuchRequest_isRefused(String id) {
    assertThatThrownBy(() -> pages.story(id)).isInstanceOf(Refused.class);
    assertThatThrownBy(() -> pages.dossier(id)).isInstanceOf(Refused.class);
  }

  private Story story(AccessRequest request) {
    return pages.story(request.id().toString());
  }

  /** Asked at nine, approved five minutes later, over after an hour. */
  private AccessRequest approvedAndOver() {
    AccessRequest request = stage.ask(Samples.ALICE, "prepare-payments", Duration.ofHours(1));
    stage.pass(Duration.ofMinutes(5));
    stage.approve(Samples.BOB, request, Lane.MANAGER_OR_OWNER);
    stage.guard();
    Grant grant = stage.grant(request);
    stage.passUntilOver(grant);
    stage.guard();
    stage.jobs();
    return request;
  }

  private void change(AccessRequest request, byte[] body) {
    jdbc.sql("update audit_entry set body = ? where stream_id = ? and stream_seq = 1")
        .params(body, "req:" + request.id())
        .update();
  }

  private static boolean passed(String picture, String... ids) {
    return List.of(ids).stream()
        .allMatch(id -> picture.contains("<g id=\"" + id + "\" class=\"passed\">"));
  }

  private static boolean missed(String picture, String... ids) {
    return List.of(ids).stream()
        .allMatch(id -> picture.contains("<g id=\"" + id + "\" class=\"missed\">"));
  }
}
