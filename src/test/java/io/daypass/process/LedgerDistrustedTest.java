package io.daypass.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.daypass.ProcessTest;
import io.daypass.Samples;
import io.daypass.connector.FakeTargets;
import io.daypass.issuance.Grant;
import io.daypass.issuance.GrantStatus;
import io.daypass.ledger.LedgerInvariant;
import io.daypass.ledger.LedgerTrust;
import io.daypass.request.AccessRequest;
import io.daypass.request.Lane;
import io.daypass.request.Refusal;
import io.daypass.request.Refused;
import io.daypass.request.RequestStatus;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The ledger cannot be relied on: nothing new is given, everything given ends. */
@ProcessTest
class LedgerDistrustedTest {

  @Autowired private Stage stage;
  @Autowired private LedgerTrust trust;
  @Autowired private FakeTargets targets;
  @Autowired private LedgerInvariant ledger;

  @AfterEach
  void trustAgain() {
    trust.trustAgain("test");
  }

  @Test
  void submit_whenTheLedgerIsDistrusted_isRefusedAndNothingHappens() {
    trust.distrust("test", "the ledger is older than its anchors");

    assertThatItIsRefused(() -> stage.ask(Samples.ALICE, "read-orders"));

    assertThat(ledger.size()).isZero();
    stage.guard();
    assertThat(targets.database.calls()).isEmpty();
  }

  @Test
  void approve_whenTheLedgerIsDistrusted_isRefusedAndCanBeRepeatedLater() {
    AccessRequest request = stage.ask(Samples.ALICE, "prepare-payments");
    trust.distrust("test", "the ledger is older than its anchors");

    assertThatItIsRefused(() -> stage.approve(Samples.BOB, request, Lane.MANAGER_OR_OWNER));
    assertThat(stage.status(request)).isEqualTo(RequestStatus.PENDING);
    assertThat(stage.hasGrant(request)).isFalse();

    trust.trustAgain("test");
    stage.approve(Samples.BOB, request, Lane.MANAGER_OR_OWNER);
    assertThat(stage.hasGrant(request)).isTrue();
  }

  @Test
  void revocation_whenTheLedgerIsDistrusted_goesOn() {
    Grant early = stage.hold(Samples.ALICE, "read-orders");
    Grant onTime = stage.hold(Samples.ALICE, "join-support");
    trust.distrust("test", "the ledger is older than its anchors");

    stage.revoke(Samples.ALICE, early);
    stage.passUntilOver(onTime);
    stage.guard();

    assertThat(targets.areEmpty()).isTrue();
    assertThat(stage.now(early).status()).isEqualTo(GrantStatus.REVOKED);
    assertThat(stage.now(onTime).status()).isEqualTo(GrantStatus.REVOKED);
  }

  private static void assertThatItIsRefused(ThrowingCallable act) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> {
              assertThat(refused.refusal().code()).isEqualTo("ledger-not-trusted");
              assertThat(refused.refusal().kind()).isEqualTo(Refusal.Kind.UNAVAILABLE);
              assertThat(refused.getMessage())
                  .contains("because the ledger is older than its anchors", "try again later");
            });
  }
}
