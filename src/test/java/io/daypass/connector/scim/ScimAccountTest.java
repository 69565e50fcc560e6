package io.daypass.connector.scim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.daypass.Samples;
import io.daypass.connector.ExternalRef;
import io.daypass.connector.GrantOrder;
import io.daypass.connector.IssueOutcome;
import io.daypass.connector.TargetUnavailable;
import org.junit.jupiter.api.Test;

/** Accounts, on the demo directory over real HTTP. */
class ScimAccountTest extends DemoDirectoryContract {

  ScimAccountTest() {
    super(Targets.account());
  }

  @Override
  protected void seed() {
    directory.seedUser("bob", "Bob");
    existing("carol", false, "");
  }

  /** The directory has that account, switched off, and switching it on is not ours to decide. */
  @Override
  protected GrantOrder impossibleOrder() {
    return Targets.order(Samples.CAROL, Targets.account());
  }

  @Override
  protected boolean targetHas(ExternalRef ref) {
    return !view.users(ref.account()).isEmpty();
  }

  @Test
  void issue_makesAnActiveAccountThatNamesItsGrant() {
    GrantOrder order = order();
    issued(order);

    assertThat(view.users("alice").path(0).path("active").asBoolean()).isTrue();
    assertThat(view.users("alice").path(0).path("externalId").asText())
        .isEqualTo("daypass:" + order.grant());
  }

  @Test
  void issue_whenAccountIsThereAlready_isAlreadyHeld() {
    assertThat(connector.issue(Targets.order(Samples.BOB, Targets.account())))
        .isInstanceOf(IssueOutcome.AlreadyHeld.class);
  }

  @Test
  void revoke_whenAnotherSystemManagesTheAccount_leavesItAlone() {
    existing("dave", true, "hr-4711");
    ExternalRef ref = new ExternalRef("dave", Targets.account(), "");

    assertThatThrownBy(() -> connector.revoke(ref))
        .isInstanceOf(TargetUnavailable.class)
        .hasMessageContaining("another system");
    assertThat(targetHas(ref)).isTrue();
  }

  @Test
  void held_readsEveryPage() {
    for (int i = 0; i < 230; i++) {
      directory.seedUser("person-" + i, "Person " + i);
    }

    assertThat(connector.held(Targets.account())).hasSize(232);
  }

  private void existing(String userName, boolean active, String externalId) {
    String user =
        "{\"schemas\":[\"urn:ietf:params:scim:schemas:core:2.0:User\"],\"userName\":\"%s\","
            + "\"active\":%s,\"externalId\":\"%s\"}";
    assertThat(
            view.send("POST", "/Users", user.formatted(userName, active, externalId)).statusCode())
        .isEqualTo(201);
  }
}
