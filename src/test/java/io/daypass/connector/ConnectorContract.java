package io.daypass.connector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.daypass.entitlement.GrantId;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * What every connector promises. A connector's own test extends this, says how its target is
 * started and looked into, and adds what is special about it.
 */
public abstract class ConnectorContract {

  /** The connector under test, on a target that answers. */
  protected abstract Connector connector();

  /** An order that the target can serve, for this grant, ending at that time. */
  protected abstract GrantOrder order(GrantId grant, Instant expiresAt);

  /** An order that the target says no to. */
  protected abstract GrantOrder impossibleOrder();

  /**
   * Three orders for one entitlement, for three accounts; people's own accounts are given names.
   */
  protected List<GrantOrder> threeOrders() {
    return List.of(order(), order(), order());
  }

  /** Whether the target has the access, seen without the connector's help. */
  protected abstract boolean targetHas(ExternalRef ref);

  /** Makes the target stop answering until {@link #restoreTarget}. */
  protected abstract void breakTarget();

  protected abstract void restoreTarget();

  @AfterEach
  final void restore() {
    restoreTarget();
  }

  protected final GrantOrder order() {
    return order(
        new GrantId(UUID.randomUUID()),
        Instant.now().plus(1, ChronoUnit.HOURS).truncatedTo(ChronoUnit.SECONDS));
  }

  protected final ExternalRef issued(GrantOrder order) {
    IssueOutcome outcome = connector().issue(order);
    assertThat(outcome).isInstanceOf(IssueOutcome.Issued.class);
    return ((IssueOutcome.Issued) outcome).ref();
  }

  private List<ExternalRef> allIssued() {
    return threeOrders().stream().map(this::issued).toList();
  }

  @Test
  void issue_thenVerify_isPresentInTheTarget() {
    ExternalRef ref = issued(order());

    assertThat(connector().verify(ref)).isInstanceOf(Presence.Present.class);
    assertThat(targetHas(ref)).isTrue();
  }

  @Test
  void issue_whenTargetKnowsDeadlines_handsTheDeadlineOver() {
    GrantOrder order = order();
    Presence presence = connector().verify(issued(order));

    if (connector().guarantees().expiryBy() != Guarantees.ExpiryBy.DAYPASS) {
      assertThat(((Presence.Present) presence).until())
          .hasValueSatisfying(
              until ->
                  assertThat(until)
                      .isBetween(order.expiresAt(), order.expiresAt().plusSeconds(120)));
    }
  }

  @Test
  void issue_twice_leavesOneAccessThatOneRevokeEnds() {
    GrantOrder order = order();
    ExternalRef ref = issued(order);

    IssueOutcome second = connector().issue(order);

    assertThat(second).isEqualTo(new IssueOutcome.AlreadyHeld(ref));
    assertThat(connector().held(order.entitlement()).map(ExternalGrant::ref).filter(ref::equals))
        .hasSize(1);
    connector().revoke(ref);
    assertThat(targetHas(ref)).isFalse();
  }

  @Test
  void issue_whenTargetSaysNo_isRefusedWithAReason() {
    IssueOutcome outcome = connector().issue(impossibleOrder());

    assertThat(outcome).isInstanceOf(IssueOutcome.Refused.class);
    assertThat(((IssueOutcome.Refused) outcome).reason()).isNotBlank();
  }

  @Test
  void revoke_thenVerify_isAbsentFromTheTarget() {
    GrantOrder order = order();
    ExternalRef ref = issued(order);

    assertThat(connector().revoke(ref)).isInstanceOf(RevokeOutcome.Revoked.class);

    assertThat(connector().verify(ref)).isEqualTo(new Presence.Absent());
    assertThat(targetHas(ref)).isFalse();
    assertThat(connector().held(order.entitlement()).map(ExternalGrant::ref)).doesNotContain(ref);
  }

  @Test
  void revoke_withoutHandle_endsTheAccess() {
    GrantOrder order = order();
    ExternalRef ref = issued(order);

    connector().revoke(order.ref());

    assertThat(targetHas(ref)).isFalse();
    assertThat(connector().verify(order.ref())).isEqualTo(new Presence.Absent());
  }

  @Test
  void revoke_twice_isAlreadyGone() {
    ExternalRef ref = issued(order());
    connector().revoke(ref);

    assertThat(connector().revoke(ref)).isEqualTo(new RevokeOutcome.AlreadyGone());
  }

  @Test
  void verify_beforeIssue_isAbsent() {
    assertThat(connector().verify(order().ref())).isEqualTo(new Presence.Absent());
  }

  @Test
  void everyCall_whenTargetDoesNotAnswer_isUnavailable() {
    GrantOrder order = order();
    ExternalRef ref = issued(order);
    breakTarget();

    assertThatThrownBy(() -> connector().issue(order)).isInstanceOf(TargetUnavailable.class);
    assertThatThrownBy(() -> connector().verify(ref)).isInstanceOf(TargetUnavailable.class);
    assertThatThrownBy(() -> connector().revoke(ref)).isInstanceOf(TargetUnavailable.class);
    assertThatThrownBy(() -> connector().held(order.entitlement()).toList())
        .isInstanceOf(TargetUnavailable.class);
  }

  @Test
  void revokeAll_ofNobody_doesNothing() {
    assertThat(connector().revokesAtOnce()).isPositive();
    assertThat(connector().revokeAll(List.of())).isEmpty();
    assertThat(connector().verifyAll(List.of())).isEmpty();
  }

  @Test
  void revokeAll_ofOne_endsTheAccess() {
    ExternalRef ref = issued(order());

    assertThat(connector().revokeAll(List.of(ref))).containsOnlyKeys(ref);

    assertThat(connector().verifyAll(List.of(ref))).isEqualTo(Map.of(ref, new Presence.Absent()));
    assertThat(targetHas(ref)).isFalse();
  }

  @Test
  void revokeAll_ofMany_endsTheirAccessAndNobodyElses() {
    List<ExternalRef> refs = allIssued();
    List<ExternalRef> two = refs.subList(0, 2);

    assertThat(connector().revokeAll(two))
        .containsOnlyKeys(two)
        .allSatisfy((ref, how) -> assertThat(how).isInstanceOf(RevokeOutcome.Revoked.class));

    assertThat(refs.stream().filter(this::targetHas)).containsExactly(refs.get(2));
  }

  @Test
  void revokeAll_withoutHandles_endsTheAccess() {
    List<GrantOrder> orders = threeOrders();
    orders.forEach(this::issued);
    List<ExternalRef> byName = orders.stream().map(GrantOrder::ref).toList();

    connector().revokeAll(byName);

    assertThat(byName).noneMatch(this::targetHas);
    assertThat(connector().verifyAll(byName).values()).containsOnly(new Presence.Absent());
  }

  @Test
  void revokeAll_whenSomeAreGone_saysWhich() {
    List<ExternalRef> refs = allIssued();
    connector().revoke(refs.get(1));

    assertThat(connector().revokeAll(refs))
        .containsOnlyKeys(refs)
        .containsEntry(refs.get(1), new RevokeOutcome.AlreadyGone())
        .extractingByKeys(refs.get(0), refs.get(2))
        .hasOnlyElementsOfType(RevokeOutcome.Revoked.class);
    assertThat(refs).noneMatch(this::targetHas);
  }

  @Test
  void revokeAll_twice_isAlreadyGone() {
    List<ExternalRef> refs = allIssued();
    connector().revokeAll(refs);

    assertThat(connector().revokeAll(refs))
        .containsOnlyKeys(refs)
        .allSatisfy((ref, how) -> assertThat(how).isEqualTo(new RevokeOutcome.AlreadyGone()));
  }

  @Test
  void verifyAll_tellsThemApart() {
    List<ExternalRef> refs = allIssued();
    connector().revoke(refs.get(0));

    Map<ExternalRef, Presence> found = connector().verifyAll(refs);

    assertThat(found).containsOnlyKeys(refs).containsEntry(refs.get(0), new Presence.Absent());
    assertThat(found)
        .extractingByKeys(refs.get(1), refs.get(2))
        .hasOnlyElementsOfType(Presence.Present.class);
  }

  @Test
  void revokeAllAndVerifyAll_whenTargetDoesNotAnswer_areUnavailableAndChangeNothing() {
    List<ExternalRef> refs = allIssued();
    breakTarget();

    assertThatThrownBy(() -> connector().revokeAll(refs)).isInstanceOf(TargetUnavailable.class);
    assertThatThrownBy(() -> connector().verifyAll(refs)).isInstanceOf(TargetUnavailable.class);

    restoreTarget();
    assertThat(refs).allMatch(this::targetHas);
  }

  @Test
  void reveal_printsNoSecret() {
    if (connector() instanceof CredentialBroker broker) {
      GrantOrder order = order();
      Credential credential = broker.reveal(issued(order), order.expiresAt());

      credential
          .secrets()
          .values()
          .forEach(
              secret -> {
                assertThat(credential.toString()).doesNotContain(secret.reveal());
                assertThat(secret.toString()).doesNotContain(secret.reveal());
              });
    }
  }

  @Test
  void objection_toAnEntitlementItServes_isNone() {
    assertThat(connector().objectionTo(order().entitlement())).isEmpty();
  }
}
