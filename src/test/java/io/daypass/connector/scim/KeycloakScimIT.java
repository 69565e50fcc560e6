package io.daypass.connector.scim;

import static org.assertj.core.api.Assertions.assertThat;

import io.daypass.Samples;
import io.daypass.connector.Connector;
import io.daypass.connector.ConnectorContract;
import io.daypass.connector.ExternalRef;
import io.daypass.connector.GrantOrder;
import io.daypass.connector.RevokeOutcome;
import io.daypass.entitlement.Entitlement;
import io.daypass.entitlement.GrantId;
import io.daypass.identity.PersonId;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The connector on a SCIM server that others have written. What the target has is asked of
 * Keycloak's own administration interface, not of SCIM.
 */
class KeycloakScimIT {

  private static final String GROUP = "payments-operators";
  private static final List<String> MEMBERS = List.of("alice", "dana", "sam");
  private static final PersonId DORA = new PersonId("dora");
  private static final List<String> NEW_PEOPLE = List.of("dora", "finn", "gita");

  private static KeycloakServer keycloak;
  private static Connector working;
  private static Connector broken;

  @BeforeAll
  static void startKeycloak(@TempDir Path folder) throws IOException, InterruptedException {
    keycloak = KeycloakServer.start(InstalledKeycloak.keycloak(), folder);
    working = connector(keycloak.scim(), keycloak.tokens());
    URI nobody = URI.create("http://127.0.0.1:" + KeycloakServer.freePort());
    broken = connector(nobody.resolve("/scim/v2"), nobody.resolve("/token"));
  }

  @AfterAll
  static void stopKeycloak() {
    if (keycloak != null) {
      keycloak.close();
    }
  }

  private static Connector connector(URI scim, URI tokens) {
    return Targets.connector(
        Targets.withClient(scim, tokens, "daypass", KeycloakServer.CLIENT_SECRET));
  }

  /** Both kinds, with a target that can be taken away. */
  abstract static class OnKeycloak extends ConnectorContract {

    private Connector current = working;

    @Override
    protected final Connector connector() {
      return current;
    }

    @Override
    protected final void breakTarget() {
      current = broken;
    }

    @Override
    protected final void restoreTarget() {
      current = working;
    }
  }

  @Nested
  class GroupMembership extends OnKeycloak {

    @BeforeEach
    void leave() {
      MEMBERS.forEach(keycloak::leaveAllGroups);
    }

    @Override
    protected List<GrantOrder> threeOrders() {
      return MEMBERS.stream()
          .map(name -> Targets.order(new PersonId(name), Targets.group(GROUP)))
          .toList();
    }

    @Override
    protected GrantOrder order(GrantId grant, Instant expiresAt) {
      return Targets.order(grant, Samples.ALICE, "alice", Targets.group(GROUP), expiresAt);
    }

    @Override
    protected GrantOrder impossibleOrder() {
      return Targets.order(Samples.ALICE, Targets.group("no-such-group"));
    }

    @Override
    protected boolean targetHas(ExternalRef ref) {
      return keycloak.isMember(ref.entitlement().name(), ref.account());
    }

    @Test
    void issueAndRevoke_whenTheGroupHasAHostileName_touchThatGroup() {
      Entitlement readers = Targets.group("payments \"readers\" 100%");
      ExternalRef ref = issued(Targets.order(Samples.ALICE, readers));
      assertThat(targetHas(ref)).isTrue();

      connector().revoke(ref);

      assertThat(targetHas(ref)).isFalse();
    }
  }

  @Nested
  class Account extends OnKeycloak {

    @BeforeEach
    void delete() {
      NEW_PEOPLE.forEach(keycloak::deleteUser);
    }

    @Override
    protected List<GrantOrder> threeOrders() {
      return NEW_PEOPLE.stream()
          .map(name -> Targets.order(new PersonId(name), Targets.account()))
          .toList();
    }

    @Override
    protected GrantOrder order(GrantId grant, Instant expiresAt) {
      return Targets.order(grant, DORA, "dora", Targets.account(), expiresAt);
    }

    /** Keycloak has that account, switched off. */
    @Override
    protected GrantOrder impossibleOrder() {
      return Targets.order(Samples.MALLORY, Targets.account());
    }

    @Override
    protected boolean targetHas(ExternalRef ref) {
      return keycloak.hasUser(ref.account());
    }

    @Test
    void revokeOfAMembership_whenThePersonHasBeenDeleted_isAlreadyGone() {
      issued(order());
      ExternalRef membership = issued(Targets.order(DORA, Targets.group(GROUP)));
      keycloak.deleteUser("dora");

      assertThat(connector().revoke(membership)).isEqualTo(new RevokeOutcome.AlreadyGone());
    }
  }
}
