package io.daypass.drift;

import static org.assertj.core.api.Assertions.assertThat;

import io.daypass.connector.ExternalRef;
import io.daypass.entitlement.ConnectorId;
import io.daypass.entitlement.Entitlement;
import io.daypass.entitlement.GrantId;
import io.daypass.entitlement.ResourceId;
import io.daypass.issuance.HoldState;
import io.daypass.issuance.KnownAccess;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a target says and what Daypass knows, held against each other. */
class ComparisonTest {

  private static final Entitlement SUPPORT =
      new Entitlement(new ResourceId("support"), new ConnectorId("directory"), "group", "support");
  private static final Instant LOOKED = Instant.parse("2026-11-23T09:00:00Z");
  private static final Instant EARLIER = LOOKED.minusSeconds(600);
  private static final Instant END = LOOKED.plusSeconds(600);

  private List<KnownAccess> before = List.of();
  private List<KnownAccess> after = List.of();
  private List<KnownAccess> over = List.of();
  private Optional<Set<String>> baseline = Optional.of(Set.of());

  @Test
  void access_whenHeldAndListed_isFine() {
    open(held(false));

    assertThat(comparing("alice").differences()).isEmpty();
    assertThat(comparing("alice").standing()).isEmpty();
  }

  @Test
  void access_whenNobodyGaveIt_isUnknown() {
    assertThat(kindOf("mallory", comparing("mallory"))).isEqualTo(DriftKind.UNKNOWN);
    assertThat(comparing("mallory").standing()).containsOnlyKeys("mallory");
  }

  @Test
  void access_whenItIsInTheBaseline_isStandingAndNoFinding() {
    baseline = Optional.of(Set.of("mallory"));

    assertThat(comparing("Mallory").differences()).isEmpty();
    assertThat(comparing("Mallory").standing()).containsOnlyKeys("mallory");
  }

  @Test
  void access_whenThereIsNoBaselineYet_isStandingAndNoFinding() {
    baseline = Optional.empty();

    assertThat(comparing("mallory").differences()).isEmpty();
    assertThat(comparing("mallory").standing()).hasSize(1);
  }

  @Test
  void access_whenTheGrantFoundItThere_isStandingStill() {
    open(held(true));

    assertThat(kindOf("alice", comparing("alice"))).isEqualTo(DriftKind.UNKNOWN);
    assertThat(comparing("alice").differences().get("alice").holds()).isEqualTo(after);
  }

  @Test
  void access_whenTheTargetLostIt_isMissing() {
    open(held(false));

    assertThat(kindOf("alice", comparing())).isEqualTo(DriftKind.MISSING);
  }

  @Test
  void access_whenItsTimeIsOver_isLeftToTheGuard() {
    open(held(false));

    Compared compared =
        Comparison.compare(new View(LOOKED, before, List.of(), after, over), baseline, END);

    assertThat(compared.differences()).isEmpty();
    assertThat(compared.unsettled()).containsExactly("alice");
  }

  @Test
  void access_whenItsLastHoldIsOver_hasOutlivedIt() {
    over = List.of(ended(HoldState.RELEASED, false, EARLIER, EARLIER));

    assertThat(kindOf("alice", comparing("alice"))).isEqualTo(DriftKind.OUTLIVED);
  }

  @Test
  void access_whenTheTargetHadRefusedIt_hasOutlivedIt() {
    over = List.of(ended(HoldState.REFUSED, null, EARLIER, null));

    assertThat(kindOf("alice", comparing("alice"))).isEqualTo(DriftKind.OUTLIVED);
  }

  @Test
  void access_whenItWasThereBeforeTheLastHold_isUnknown() {
    over =
        List.of(
            ended(HoldState.RELEASED, false, EARLIER, EARLIER),
            ended(HoldState.RELEASED, true, null, null));

    assertThat(kindOf("alice", comparing("alice"))).isEqualTo(DriftKind.UNKNOWN);
  }

  @Test
  void access_whenTheLastHoldWasNeverCarriedOut_isJudgedByTheOneBeforeIt() {
    over =
        List.of(
            ended(HoldState.RELEASED, false, EARLIER, EARLIER),
            ended(HoldState.RELEASED, null, null, null));

    assertThat(kindOf("alice", comparing("alice"))).isEqualTo(DriftKind.OUTLIVED);
  }

  @Test
  void access_whenTheAccountWasMadeAnew_isNotOurs() {
    over = List.of(ended(HoldState.RELEASED, false, EARLIER, EARLIER));

    Compared compared = comparing(List.of(new ExternalRef("alice", SUPPORT, "another-id")));

    assertThat(kindOf("alice", compared)).isEqualTo(DriftKind.UNKNOWN);
  }

  @Test
  void account_whenItWasRenamed_isRecognisedByItsHandle() {
    open(held(false));

    Compared compared = comparing(List.of(new ExternalRef("alice-smith", SUPPORT, "id:alice")));

    assertThat(compared.differences()).isEmpty();
    assertThat(compared.standing()).isEmpty();
  }

  @Test
  void account_whenTheTargetSpellsItWithCapitals_isTheSame() {
    open(held(false));

    assertThat(comparing("ALICE").differences()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void hold_whenItMovesOnDuringTheReading_isNoDrift(boolean listed) {
    before = List.of(held(false));
    after = List.of(with(held(false), HoldState.RELEASING, false));

    assertUnsettled(listed);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void hold_whenItBeginsDuringTheReading_isNoDrift(boolean listed) {
    after = List.of(held(false));

    assertUnsettled(listed);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void hold_whenItEndsDuringTheReading_isNoDrift(boolean listed) {
    before = List.of(held(false));

    assertUnsettled(listed);
  }

  @Test
  void hold_whenItBeganAndEndedDuringTheReading_isNoDrift() {
    over = List.of(ended(HoldState.RELEASED, false, EARLIER, LOOKED));

    assertUnsettled(true);
  }

  @ParameterizedTest
  @EnumSource(names = {"WANTED", "RELEASING"})
  void hold_whenItIsOnItsWay_isNoDrift(HoldState state) {
    open(with(held(false), state, false));

    assertUnsettled(true);
    assertUnsettled(false);
  }

  @Test
  void hold_whenTheGuardIsAtWorkOnIt_isNoDrift() {
    open(with(held(false), HoldState.HELD, true));

    assertUnsettled(false);
  }

  private void open(KnownAccess hold) {
    before = List.of(hold);
    after = List.of(hold);
  }

  private void assertUnsettled(boolean listed) {
    Compared compared = listed ? comparing("alice") : comparing();
    assertThat(compared.differences()).isEmpty();
    assertThat(compared.standing()).isEmpty();
    assertThat(compared.unsettled()).containsExactly("alice");
  }

  private Compared comparing(String... accounts) {
    return comparing(
        List.of(accounts).stream()
            .map(account -> new ExternalRef(account, SUPPORT, "id:" + account.toLowerCase()))
            .toList());
  }

  private Compared comparing(List<ExternalRef> listed) {
    return Comparison.compare(new View(LOOKED, before, listed, after, over), baseline, LOOKED);
  }

  private static DriftKind kindOf(String account, Compared compared) {
    assertThat(compared.differences()).containsOnlyKeys(account);
    return compared.differences().get(account).kind();
  }

  private static final UUID HOLD = new UUID(1, 1);

  private static KnownAccess held(boolean preExisting) {
    return access(HoldState.HELD, false, preExisting, preExisting ? null : EARLIER, EARLIER, null);
  }

  private static KnownAccess ended(
      HoldState state, Boolean preExisting, Instant absentBefore, Instant verifiedAbsent) {
    return access(state, false, preExisting, absentBefore, null, verifiedAbsent);
  }

  private static KnownAccess with(KnownAccess hold, HoldState state, boolean claimed) {
    return access(
        state, claimed, hold.preExisting(), hold.absentBefore(), hold.verifiedPresent(), null);
  }

  private static KnownAccess access(
      HoldState state,
      boolean claimed,
      Boolean preExisting,
      Instant absentBefore,
      Instant verifiedPresent,
      Instant verifiedAbsent) {
    return new KnownAccess(
        HOLD,
        new GrantId(new UUID(2, 2)),
        SUPPORT,
        "alice",
        "id:alice",
        true,
        state,
        claimed,
        0,
        preExisting,
        absentBefore,
        verifiedPresent,
        verifiedAbsent,
        END);
  }
}
