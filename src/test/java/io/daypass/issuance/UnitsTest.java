package io.daypass.issuance;

import static org.assertj.core.api.Assertions.assertThat;

import io.daypass.entitlement.ConnectorId;
import io.daypass.entitlement.Entitlement;
import io.daypass.entitlement.GrantId;
import io.daypass.entitlement.ResourceId;
import io.daypass.entitlement.RoleId;
import io.daypass.identity.PersonId;
import io.daypass.request.RequestId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who is removed together with whom. */
class UnitsTest {

  private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
  private static final Instant PAST = NOW.minusSeconds(1);
  private static final Instant LATER = NOW.plusSeconds(60);

  @Test
  void removals_ofOneEntitlement_goTogetherUpToWhatTheTargetTakes() {
    List<AccessInHand> claimed =
        List.of(
            access("a", "support", PAST, 0),
            access("b", "support", PAST, 0),
            access("c", "support", PAST, 0),
            access("d", "billing", PAST, 0));

    assertThat(Units.of(claimed, target -> 2, NOW))
        .extracting(List::size)
        .containsExactlyInAnyOrder(2, 1, 1);
  }

  @Test
  void removals_whenTheTargetTakesOneAtATime_goAlone() {
    List<AccessInHand> claimed =
        List.of(access("a", "support", PAST, 0), access("b", "support", PAST, 0));

    assertThat(Units.of(claimed, target -> 1, NOW)).hasSize(2);
  }

  @Test
  void removal_thatHasFailed_goesAlone() {
    List<AccessInHand> claimed =
        List.of(access("a", "support", PAST, 1), access("b", "support", PAST, 0));

    assertThat(Units.of(claimed, target -> 100, NOW)).hasSize(2);
  }

  @Test
  void wanted_goesAlone() {
    List<AccessInHand> claimed =
        List.of(access("a", "support", LATER, 0), access("b", "support", LATER, 0));

    assertThat(Units.of(claimed, target -> 100, NOW)).hasSize(2);
  }

  private static AccessInHand access(String account, String group, Instant end, int attempts) {
    Grant grant =
        new Grant(
            new GrantId(UUID.randomUUID()),
            new RequestId(UUID.randomUUID()),
            new PersonId(account),
            new RoleId("join-" + group),
            new Lease(PAST.minusSeconds(60), end),
            GrantStatus.ISSUING,
            null,
            null,
            null);
    Entitlement entitlement =
        new Entitlement(new ResourceId("directory"), new ConnectorId("directory"), "group", group);
    Hold wanted = Hold.wanted(UUID.randomUUID(), grant, 0, account, entitlement, true);
    return AccessInHand.alone(
        new GrantedHold(wanted.failed(attempts, "does not answer", NOW), grant, null));
  }
}
