package io.daypass.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.daypass.ProcessTest;
import io.daypass.Samples;
import io.daypass.TestClock;
import io.daypass.connector.FakeTargets;
import io.daypass.issuance.EndReason;
import io.daypass.issuance.Grant;
import io.daypass.issuance.GrantStatus;
import io.daypass.ledger.LedgerInvariant;
import io.daypass.request.AccessRequest;
import io.daypass.request.Lane;
import io.daypass.request.Refusal;
import io.daypass.request.Refused;
import io.daypass.request.RequestStatus;
import java.time.Duration;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The machine's clock is off the database's: nothing new is promised, everything given ends. */
@ProcessTest
class SkewedClockTest {

  private static final Duration TOO_MUCH = Duration.ofSeconds(3);

  @Autowired private Stage stage;
  @Autowired private TestClock clock;
  @Autowired private FakeTargets targets;
  @Autowired private LedgerInvariant ledger;

  @Test
  void submit_whenTheClocksDisagree_isRefusedAndNothingHappens() {
    clock.setMachineAhead(TOO_MUCH);

    assertThatItIsRefused(() -> stage.ask(Samples.ALICE, "read-orders"));

    assertThat(ledger.size()).isZero();
    stage.guard();
    assertThat(targets.database.calls()).isEmpty();
  }

  @Test
  void approve_whenTheClocksDisagree_isRefusedAndStaysPending() {
    AccessRequest request = stage.ask(Samples.ALICE, "prepare-payments");
    clock.setMachineAhead(TOO_MUCH.negated());

    assertThatItIsRefused(() -> stage.approve(Samples.BOB, request, Lane.MANAGER_OR_OWNER));
    assertThat(stage.status(request)).isEqualTo(RequestStatus.PENDING);
    assertThat(stage.hasGrant(request)).isFalse();

    clock.setMachineAhead(Duration.ofSeconds(2));
    stage.approve(Samples.BOB, request, Lane.MANAGER_OR_OWNER);
    assertThat(stage.hasGrant(request)).isTrue();
  }

  @Test
  void submit_whenSomebodyHasToAgreeFirst_isTakenInAllTheSame() {
    clock.setMachineAhead(TOO_MUCH);

    AccessRequest request = stage.ask(Samples.ALICE, "prepare-payments");

    assertThat(stage.status(request)).isEqualTo(RequestStatus.PENDING);
  }

  @Test
  void revocation_whenTheClocksDisagree_goesOn() {
    Grant early = stage.hold(Samples.ALICE, "read-orders");
    Grant onTime = stage.hold(Samples.ALICE, "join-support");
    clock.setMachineAhead(TOO_MUCH);

    stage.revoke(Samples.ALICE, early);
    stage.passUntilOver(onTime);
    stage.guard();

    assertThat(targets.areEmpty()).isTrue();
    assertThat(stage.now(early).status()).isEqualTo(GrantStatus.REVOKED);
    assertThat(stage.now(onTime).ended()).contains(EndReason.LEASE_OVER);
  }

  private static void assertThatItIsRefused(ThrowingCallable act) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> {
              assertThat(refused.refusal().code()).isEqualTo("clocks-disagree");
              assertThat(refused.refusal().kind()).isEqualTo(Refusal.Kind.UNAVAILABLE);
              assertThat(refused.getMessage()).contains("3000 ms").contains("try again later");
            });
  }
}
