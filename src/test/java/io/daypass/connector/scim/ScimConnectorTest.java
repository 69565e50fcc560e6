package io.daypass.connector.scim;

import static org.assertj.core.api.Assertions.assertThat;

import io.daypass.Samples;
import io.daypass.connector.ExternalGrant;
import io.daypass.connector.ExternalRef;
import io.daypass.connector.GrantOrder;
import io.daypass.connector.Guarantees;
import io.daypass.connector.IssueOutcome;
import io.daypass.connector.Presence;
import io.daypass.connector.RevokeOutcome;
import io.daypass.entitlement.Entitlement;
import io.daypass.entitlement.ResourceId;
import io.daypass.identity.PersonId;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Membership of groups, on the demo directory over real HTTP. */
class ScimConnectorTest extends DemoDirectoryContract {

  private static final String GROUP = "payments-operators";

  ScimConnectorTest() {
    super(Targets.group(GROUP));
  }

  @Override
  protected void seed() {
    Stream.of("alice", "bob", "dana", "sam").forEach(name -> directory.seedUser(name, name));
    directory.seedGroup(GROUP);
  }

  @Override
  protected GrantOrder impossibleOrder() {
    return Targets.order(Samples.ALICE, Targets.group("no-such-group"));
  }

  @Override
  protected boolean targetHas(ExternalRef ref) {
    return view.memberships(ref.entitlement().name(), ref.account()) > 0;
  }

  @Test
  void issue_whenDirectoryDoesNotKnowThePerson_isRefusedWithAdvice() {
    IssueOutcome outcome = connector.issue(Targets.order(Samples.MALLORY, Targets.group(GROUP)));

    assertThat(((IssueOutcome.Refused) outcome).reason()).contains("mallory", "add the person");
  }

  @Test
  void issue_whenDirectoryHasNoSuchGroup_isRefusedWithAdvice() {
    IssueOutcome outcome = connector.issue(impossibleOrder());

    assertThat(((IssueOutcome.Refused) outcome).reason()).contains("no-such-group", "create it");
  }

  @Test
  void verifyAndRevoke_whenGroupOrPersonIsUnknown_findNothing() {
    ExternalRef noGroup = impossibleOrder().ref();
    ExternalRef noPerson = Targets.order(Samples.MALLORY, Targets.group(GROUP)).ref();

    assertThat(connector.verify(noGroup)).isEqualTo(new Presence.Absent());
    assertThat(connector.revoke(noPerson)).isEqualTo(new RevokeOutcome.AlreadyGone());
    assertThat(connector.held(noGroup.entitlement())).isEmpty();
  }

  @Test
  void revoke_whenPersonHasBeenDeleted_isAlreadyGone() {
    ExternalRef ref = issued(order());
    view.send("DELETE", "/Users/" + view.userId("alice"), "");

    assertThat(connector.revoke(ref)).isEqualTo(new RevokeOutcome.AlreadyGone());
    assertThat(connector.verify(ref)).isEqualTo(new Presence.Absent());
  }

  @Test
  void revoke_whenGroupHasBeenRenamed_stillEndsTheAccess() {
    ExternalRef ref = issued(order());
    String rename = "[{\"op\":\"replace\",\"path\":\"displayName\",\"value\":\"renamed\"}]";
    patchGroup(GROUP, rename);

    assertThat(connector.verify(ref)).isInstanceOf(Presence.Present.class);
    connector.revoke(ref);

    assertThat(view.memberships("renamed", "alice")).isZero();
  }

  @Test
  void revoke_leavesTheOtherMembersAlone() {
    ExternalRef ref = issued(order());
    issued(Targets.order(Samples.BOB, Targets.group(GROUP)));

    connector.revoke(ref);

    assertThat(view.memberships(GROUP, "bob")).isOne();
  }

  @Test
  void revokeAll_whenTheDirectoryIsLarge_endsAsManyAsAreTakenAtOnce() {
    List<GrantOrder> orders = ordersForMany(connector.revokesAtOnce() + 1);
    List<ExternalRef> refs = orders.stream().map(this::issued).toList();

    connector.revokeAll(refs.subList(1, refs.size()));

    assertThat(connector.held(Targets.group(GROUP)).map(ExternalGrant::ref))
        .containsExactly(refs.get(0));
  }

  private List<GrantOrder> ordersForMany(int count) {
    return IntStream.range(0, count)
        .mapToObj(n -> "person-" + n)
        .peek(name -> directory.seedUser(name, name))
        .map(name -> Targets.order(new PersonId(name), Targets.group(GROUP)))
        .toList();
  }

  @Test
  void held_namesEverybodyWhoeverGaveIt() {
    issued(order());
    String bob = "[{\"op\":\"add\",\"path\":\"members\",\"value\":[{\"value\":\"%s\"}]}]";
    patchGroup(GROUP, bob.formatted(view.userId("bob")));

    assertThat(connector.held(Targets.group(GROUP)).map(ExternalGrant::ref))
        .extracting(ExternalRef::account)
        .containsExactlyInAnyOrder("alice", "bob");
  }

  @Test
  void objection_toWhatNoDirectoryHas_saysWhatToWrite() {
    assertThat(connector.objectionTo(Targets.group(" "))).isPresent();
    assertThat(connector.objectionTo(Targets.group("two\nlines"))).isPresent();
    assertThat(connector.objectionTo(entitlement("certificate", "x"))).isPresent();
    assertThat(connector.objectionTo(entitlement("account", "root"))).isPresent();
  }

  @Test
  void guarantees_sayThatSessionsLiveOn() {
    Guarantees guarantees = connector.guarantees();

    assertThat(guarantees.endsSessions()).isFalse();
    assertThat(guarantees.residualWindow()).hasHours(8);
    assertThat(guarantees.sentence()).contains("8h");
  }

  private static Entitlement entitlement(String kind, String name) {
    return new Entitlement(new ResourceId("payments"), Targets.DIRECTORY, kind, name);
  }

  private void patchGroup(String name, String operations) {
    String body =
        "{\"schemas\":[\"urn:ietf:params:scim:api:messages:2.0:PatchOp\"],\"Operations\":%s}";
    assertThat(
            view.send("PATCH", "/Groups/" + view.groupId(name), body.formatted(operations))
                .statusCode())
        .isEqualTo(200);
  }
}
