package io.daypass.risk;

import static org.assertj.core.api.Assertions.assertThat;

import io.daypass.Samples;
import io.daypass.entitlement.Environment;
import io.daypass.entitlement.Role;
import io.daypass.entitlement.RoleId;
import io.daypass.entitlement.Sensitivity;
import io.daypass.identity.GroupName;
import io.daypass.identity.Person;
import io.daypass.identity.PersonId;
import io.daypass.request.AccessRequest;
import io.daypass.request.RequestId;
import io.daypass.request.RequestStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RiskFactsTest {

  private static final GroupName ENGINEERING = new GroupName("engineering");
  private static final Instant MONDAY_NINE = Instant.parse("2026-11-23T09:00:00Z");

  private static final Role ROLE =
      new Role(
          new RoleId("console"),
          "Console",
          "Run the console.",
          new GroupName("owners"),
          Sensitivity.HIGH,
          Environment.PRODUCTION,
          List.of(),
          Duration.ofHours(8),
          Duration.ofHours(2),
          Set.of(ENGINEERING),
          Set.of(ENGINEERING),
          List.of("run"),
          false);

  @Test
  void of_takesSensitivityAndEnvironmentFromTheRole() {
    RiskFacts facts = facts(Samples.ALICE, Duration.ofHours(1), MONDAY_NINE);

    assertThat(facts.sensitivity()).isEqualTo(Sensitivity.HIGH);
    assertThat(facts.environment()).isEqualTo(Environment.PRODUCTION);
    assertThat(facts.onBehalf()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"PT1S,1", "PT59S,1", "PT60S,1", "PT61S,2", "PT1H,60", "PT1H1S,61", "P1D,1440"})
  void of_roundsMinutesUp(Duration asked, long minutes) {
    assertThat(facts(Samples.ALICE, asked, MONDAY_NINE).durationMinutes()).isEqualTo(minutes);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-23T07:00:00Z,false",
    "2026-11-23T06:59:59.999Z,true",
    "2026-11-23T18:59:59.999Z,false",
    "2026-11-23T19:00:00Z,true",
    "2026-11-27T12:00:00Z,false",
    "2026-11-28T12:00:00Z,true",
    "2026-11-29T12:00:00Z,true"
  })
  void of_knowsWorkingHours(Instant submitted, boolean outOfHours) {
    assertThat(facts(Samples.ALICE, Duration.ofHours(1), submitted).outOfHours())
        .isEqualTo(outOfHours);
  }

  @Test
  void of_somebodyElsesAsk_isOnBehalf() {
    assertThat(facts(Samples.BOB, Duration.ofHours(1), MONDAY_NINE).onBehalf()).isTrue();
  }

  @Test
  void of_looksAtTheGroupsOfWhoShallHoldIt() {
    AccessRequest request = request(Samples.ALICE, Duration.ofHours(1), MONDAY_NINE);

    assertThat(RiskFacts.of(request, ROLE, alice(Set.of())).preAuthorised()).isFalse();
    assertThat(RiskFacts.of(request, ROLE, alice(Set.of(ENGINEERING))).preAuthorised()).isTrue();
  }

  @Test
  void of_somebodyElsesAsk_isNeverPreAuthorised() {
    assertThat(facts(Samples.BOB, Duration.ofHours(1), MONDAY_NINE).preAuthorised()).isFalse();
  }

  @Test
  void ofDefault_isWhatOneWouldAskForOneself() {
    RiskFacts facts = RiskFacts.ofDefault(ROLE, alice(Set.of(ENGINEERING)), MONDAY_NINE);

    assertThat(facts)
        .isEqualTo(
            new RiskFacts(Sensitivity.HIGH, Environment.PRODUCTION, 120, false, false, true));
  }

  private static RiskFacts facts(PersonId requester, Duration asked, Instant submitted) {
    return RiskFacts.of(request(requester, asked, submitted), ROLE, alice(Set.of(ENGINEERING)));
  }

  private static Person alice(Set<GroupName> groups) {
    return new Person(Samples.ALICE, "Alice", null, Samples.BOB, groups, true);
  }

  private static AccessRequest request(PersonId requester, Duration asked, Instant submitted) {
    return new AccessRequest(
        new RequestId(new UUID(0, 1)),
        requester,
        Samples.ALICE,
        ROLE.id(),
        new UUID(0, 2),
        asked,
        null,
        null,
        "a".repeat(64),
        submitted,
        RequestStatus.PENDING,
        null,
        null,
        null);
  }
}
