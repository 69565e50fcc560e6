package io.daypass.request;

import static org.assertj.core.api.Assertions.assertThat;

import io.daypass.Samples;
import io.daypass.entitlement.ConnectorId;
import io.daypass.entitlement.DutyConflict;
import io.daypass.entitlement.Entitlement;
import io.daypass.entitlement.Environment;
import io.daypass.entitlement.ResourceId;
import io.daypass.entitlement.Role;
import io.daypass.entitlement.RoleId;
import io.daypass.entitlement.Sensitivity;
import io.daypass.identity.GroupName;
import io.daypass.identity.Person;
import io.daypass.request.SubmissionRules.Facts;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class SubmissionRulesTest {

  private static final RoleId PREPARE = new RoleId("prepare");
  private static final RoleId RELEASE = new RoleId("release");
  private static final SubmissionBounds BOUNDS =
      new SubmissionBounds(Duration.ofMinutes(1), Duration.ofHours(12), Optional.empty());

  private static final Person ALICE =
      new Person(Samples.ALICE, "Alice", null, null, Set.of(new GroupName("engineering")), true);

  /** An ask that no rule objects to, to be spoilt in one place. */
  private static class Sample {

    String justification = "Customer 4711 waits.";
    String duration = "PT1H";
    String ticket = "INC-1";
    String publicKey;
    String roleName = "prepare";
    Role role = role("engineering");
    Person beneficiary = ALICE;
    Optional<Duration> parsed = Optional.of(Duration.ofHours(1));
    SubmissionBounds bounds = BOUNDS;
    List<DutyConflict> conflicts = List.of();

    Optional<Refusal> objection() {
      Ask ask =
          new Ask(Samples.ALICE, roleName, justification, duration, "alice", ticket, publicKey);
      return SubmissionRules.objection(
          new Facts(ask, role, beneficiary, parsed, bounds, conflicts));
    }

    Sample lasting(Duration wanted) {
      parsed = Optional.of(wanted);
      return this;
    }
  }

  private static Role role(String eligible) {
    return new Role(
        PREPARE,
        "Prepare",
        "Prepare payments.",
        new GroupName("owners"),
        Sensitivity.LOW,
        Environment.TEST,
        List.of(
            new Entitlement(
                new ResourceId("payments"), new ConnectorId("directory"), "group", "preparers")),
        Duration.ofHours(8),
        Duration.ofHours(1),
        Set.of(new GroupName(eligible)),
        Set.of(),
        List.of("prepare"),
        false);
  }

  @Test
  void ask_whenAllIsWell_meetsNoObjection() {
    assertThat(new Sample().objection()).isEmpty();
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", " ", "\t\n", "\u2003"})
  void justification_whenNothingIsSaid_isRefused(String text) {
    Sample sample = new Sample();
    sample.justification = text;

    assertRefused(sample, "justification-missing", Refusal.Kind.INVALID);
  }

  @Test
  void justification_of2000Characters_isTaken_andOneMoreIsRefused() {
    Sample sample = new Sample();
    sample.justification = "x".repeat(2000);
    assertThat(sample.objection()).isEmpty();

    sample.justification = "x".repeat(2001);
    assertRefused(sample, "justification-too-long", Refusal.Kind.INVALID);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"nul \u0000", "bell \u0007", "escape \u001b[2J", "c1 \u0085", "half \ud800"})
  void text_withControlCharacters_isRefusedWhereverItStands(String text) {
    Sample justified = new Sample();
    justified.justification = text;
    Sample ticketed = new Sample();
    ticketed.ticket = text;
    Sample keyed = new Sample();
    keyed.publicKey = text;

    assertRefused(justified, "control-characters", Refusal.Kind.INVALID);
    assertRefused(ticketed, "control-characters", Refusal.Kind.INVALID);
    assertRefused(keyed, "control-characters", Refusal.Kind.INVALID);
  }

  @Test
  void justification_inSeveralLinesAndAnyScript_isTaken() {
    Sample sample = new Sample();
    sample.justification = "Erste Zeile\r\n\tzweite \u2713 \ud83d\udd11";

    assertThat(sample.objection()).isEmpty();
  }

  @Test
  void role_whenUnknown_isRefusedAndOnlyTheBeginningIsRepeated() {
    Sample sample = new Sample();
    sample.role = null;
    sample.roleName = "x".repeat(1000);

    assertRefused(sample, "unknown-role", Refusal.Kind.INVALID);
    assertThat(sample.objection().orElseThrow().message())
        .contains("x".repeat(64) + "\u2026")
        .doesNotContain("x".repeat(65));
  }

  @Test
  void role_whenNotGiven_isRefused() {
    Sample sample = new Sample();
    sample.role = null;
    sample.roleName = null;

    assertRefused(sample, "unknown-role", Refusal.Kind.INVALID);
  }

  @Test
  void role_whenNotOpenToTheBeneficiary_isRefusedAndSaysWhoOwnsIt() {
    Sample sample = new Sample();
    sample.role = role("operations");

    assertRefused(sample, "not-eligible", Refusal.Kind.FORBIDDEN);
    assertThat(sample.objection().orElseThrow().message()).contains("operations", "owners");
  }

  @Test
  void beneficiary_whenUnknown_isRefused() {
    Sample sample = new Sample();
    sample.beneficiary = null;

    assertRefused(sample, "unknown-beneficiary", Refusal.Kind.INVALID);
  }

  @Test
  void ticket_of100Characters_isTaken_andOneMoreIsRefused() {
    Sample sample = new Sample();
    sample.ticket = "x".repeat(100);
    assertThat(sample.objection()).isEmpty();

    sample.ticket = "x".repeat(101);
    assertRefused(sample, "ticket-too-long", Refusal.Kind.INVALID);
  }

  @Test
  void duration_whenUnreadable_isRefused() {
    Sample sample = new Sample();
    sample.parsed = Optional.empty();
    sample.duration = "one hour";

    assertRefused(sample, "duration-unreadable", Refusal.Kind.INVALID);
  }

  @ParameterizedTest
  @ValueSource(strings = {"PT0S", "PT-1S", "-PT1H"})
  void duration_whenNotPositive_isRefused(String duration) {
    assertRefused(
        new Sample().lasting(Duration.parse(duration)),
        "duration-not-positive",
        Refusal.Kind.INVALID);
  }

  @Test
  void duration_ofTheCeiling_isTaken_andASecondMoreIsRefused() {
    assertThat(new Sample().lasting(Duration.ofHours(8)).objection()).isEmpty();
    assertRefused(
        new Sample().lasting(Duration.ofHours(8).plusSeconds(1)),
        "duration-over-ceiling",
        Refusal.Kind.INVALID);
  }

  @Test
  void duration_whenTheTargetAllowsLessThanTheRole_isBoundByTheTarget() {
    Sample sample = new Sample().lasting(Duration.ofHours(3));
    sample.bounds =
        new SubmissionBounds(Duration.ofMinutes(1), Duration.ofHours(2), Optional.empty());

    assertRefused(sample, "duration-over-ceiling", Refusal.Kind.INVALID);
    assertThat(sample.objection().orElseThrow().message()).contains("PT2H");
  }

  @Test
  void duration_ofTheTargetsShortest_isTaken_andASecondLessIsRefused() {
    assertThat(new Sample().lasting(Duration.ofMinutes(1)).objection()).isEmpty();
    assertRefused(
        new Sample().lasting(Duration.ofSeconds(59)), "duration-too-short", Refusal.Kind.INVALID);
  }

  @Test
  void publicKey_whenTheTargetObjects_isRefusedInTheTargetsWords() {
    Sample sample = new Sample();
    sample.bounds =
        new SubmissionBounds(
            Duration.ofMinutes(1), Duration.ofHours(12), Optional.of("Send a public key."));

    assertRefused(sample, "public-key-unusable", Refusal.Kind.INVALID);
    assertThat(sample.objection().orElseThrow().message()).isEqualTo("Send a public key.");
  }

  @Test
  void role_whenItConflictsWithAnother_isRefusedAndNamesTheOther() {
    for (DutyConflict conflict :
        List.of(
            new DutyConflict(PREPARE, RELEASE, "Never both."),
            new DutyConflict(RELEASE, PREPARE, "Never both."))) {
      Sample sample = new Sample();
      sample.conflicts = List.of(conflict);

      assertRefused(sample, "conflicting-duties", Refusal.Kind.FORBIDDEN);
      assertThat(sample.objection().orElseThrow().message())
          .contains("Never both.", "End or withdraw \"release\" first.");
    }
  }

  private static void assertRefused(Sample sample, String code, Refusal.Kind kind) {
    Refusal refusal = sample.objection().orElseThrow();
    assertThat(refusal.code()).isEqualTo(code);
    assertThat(refusal.kind()).isEqualTo(kind);
    assertThat(refusal.message()).isNotBlank();
  }
}
