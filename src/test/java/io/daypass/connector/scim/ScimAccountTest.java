package io.daypass.connector.scim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.daypass.Samples;
import io.daypass.connector.Connector;
import io.daypass.connector.ConnectorContract;
import io.daypass.connector.ExternalRef;
import io.daypass.connector.GrantOrder;
import io.daypass.connector.IssueOutcome;
import io.daypass.connector.TargetUnavailable;
import io.daypass.demo.DemoDirectoryServer;
import io.daypass.entitlement.GrantId;
import io.daypass.identity.Ids;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Accounts, on the demo directory over real HTTP. */
class ScimAccountTest extends ConnectorContract {

  @TempDir private Path folder;
  private DemoDirectoryServer directory;
  private ScimView view;
  private Connector connector;
  private boolean broken;

  @BeforeEach
  void startDirectory() {
    directory =
        new DemoDirectoryServer(
            0, Targets.TOKEN, folder.resolve("people.json"), new Ids(), Clock.systemUTC());
    directory.start();
    directory.seedUser("bob", "Bob");
    view = new ScimView(directory.baseUrl(), Targets.TOKEN);
    connector = Targets.connector(directory.baseUrl());
    existing("carol", false, "");
  }

  @AfterEach
  void stopDirectory() {
    directory.close();
  }

  @Override
  protected Connector connector() {
    return connector;
  }

  @Override
  protected GrantOrder order(GrantId grant, Instant expiresAt) {
    return Targets.order(grant, Samples.ALICE, "alice", Targets.account(), expiresAt);
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

  @Override
  protected void breakTarget() {
    directory.close();
    broken = true;
  }

  @Override
  protected void restoreTarget() {
    if (broken) {
      directory.start();
      broken = false;
    }
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
