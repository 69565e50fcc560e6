package io.daypass.upgrade;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.daypass.CoreTestConfiguration;
import io.daypass.Samples;
import io.daypass.TestClock;
import io.daypass.connector.FakeConnector.Verb;
import io.daypass.connector.FakeTargets;
import io.daypass.entitlement.GrantId;
import io.daypass.identity.PersonId;
import io.daypass.issuance.EndReason;
import io.daypass.issuance.Grant;
import io.daypass.issuance.GrantStatus;
import io.daypass.issuance.GrantStore;
import io.daypass.issuance.Hold;
import io.daypass.issuance.HoldState;
import io.daypass.ledger.LedgerInvariant;
import io.daypass.process.Stage;
import io.daypass.request.AccessRequest;
import io.daypass.request.Lane;
import io.daypass.request.RequestId;
import io.daypass.request.RequestStatus;
import io.daypass.request.RequestStore;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

/**
 * The program of today on the database that release 0.1 left with everything under way: its tables,
 * its models and its instances. A story in order, since there is one database: the time after the
 * upgrade, until the last access has ended.
 */
@SpringBootTest
@ActiveProfiles("test")
@Import(CoreTestConfiguration.class)
@TestPropertySource(
    properties = {
      "camunda.bpm.process-engine-name=upgraded",
      "camunda.bpm.deployment-resource-pattern=classpath:bpmn/*.bpmn,classpath:dmn/*.dmn,"
          + "classpath:forms/*.form,classpath:io/daypass/upgrade/later.bpmn"
    })
@DirtiesContext
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class InFlightUpgradeTest {

  private static final String STATE = "io/daypass/upgrade/0.1/state.sql";

  @Autowired private Stage stage;
  @Autowired private TestClock clock;
  @Autowired private FakeTargets targets;
  @Autowired private GrantStore grants;
  @Autowired private RequestStore requests;
  @Autowired private RuntimeService runtime;
  @Autowired private RepositoryService repository;
  @Autowired private LedgerInvariant ledger;
  @Autowired private JdbcClient jdbc;

  private Grant beingRevoked;
  private Grant wanted;
  private Grant answerLost;
  private Grant early;

  /** The state was made at the time at which every test starts. */
  @BeforeAll
  void findWhatWasUnderWay() {
    clock.reset();
    beingRevoked = only(GrantStatus.REVOKING, Samples.ALICE);
    wanted = issuing("join-support");
    answerLost = issuing("read-orders");
    early =
        active().stream().filter(g -> g.role().value().equals("join-support")).findFirst().get();
    for (Grant grant : allGrants()) {
      stage.holds(grant).stream().filter(InFlightUpgradeTest::mayBeThere).forEach(this::give);
    }
  }

  @AfterAll
  void letGo() {
    SecurityContextHolder.clearContext();
    clock.letGoOfTheEngine();
  }

  @Test
  @Order(1)
  void upgrade_whenEverythingIsUnderWay_losesNothingAndStartsNewRequestsWithNewModels() {
    assertThat(active()).hasSize(3);
    assertThat(oldInstances()).hasSize(8);
    assertThat(latest("access-request").getVersion()).isEqualTo(2);
    assertThat(
            jdbc.sql("select count(*) from flyway_schema_history where not success")
                .query(Integer.class)
                .single())
        .isZero();
    assertThat(ledger.faults()).isEmpty();
  }

  @Test
  @Order(2)
  void guard_afterTheUpgrade_carriesOutWhatWasWanted() {
    clock.advance(Duration.ofSeconds(10));

    stage.guard();

    assertThatItEnded(beingRevoked, EndReason.MANUAL);
    assertThat(stage.now(wanted).status()).isEqualTo(GrantStatus.ACTIVE);
    assertThat(stage.now(answerLost).status()).isEqualTo(GrantStatus.ACTIVE);
    assertThat(targets.database.calls(Verb.REVOKE)).hasSize(1);
  }

  @Test
  @Order(3)
  void approvals_afterTheUpgrade_canBeDecided() {
    AccessRequest oneLane = pending("prepare-payments");
    AccessRequest lastLane = pending("run-console");
    assertThat(stage.openLanes(lastLane)).containsExactly(Lane.SECURITY);

    stage.approve(Samples.BOB, oneLane, Lane.MANAGER_OR_OWNER);
    stage.approve(Samples.SAM, lastLane, Lane.SECURITY);
    stage.guard();

    assertThat(stage.status(oneLane)).isEqualTo(RequestStatus.APPROVED);
    assertThat(stage.grant(oneLane).status()).isEqualTo(GrantStatus.ACTIVE);
    assertThat(stage.grant(lastLane).status()).isEqualTo(GrantStatus.ACTIVE);
  }

  @Test
  @Order(4)
  void revocation_afterTheUpgrade_endsAGrantOfBefore() {
    stage.revoke(Samples.ALICE, early);
    stage.guard();

    assertThatItEnded(early, EndReason.MANUAL);
    assertThat(stage.endedAt(early)).isEqualTo("access-ended");
  }

  @Test
  @Order(5)
  void lease_whenOver_isTakenAwayOnTimeAndNotBefore() {
    for (List<Grant> left = active(); !left.isEmpty(); left = active()) {
      Instant end = left.get(0).lease().end();
      clock.set(end.minusMillis(1));
      stage.guard();
      stage.jobs();
      assertThat(active()).isEqualTo(left);
      clock.set(end);

      stage.guard();

      left.stream()
          .filter(grant -> grant.lease().end().equals(end))
          .forEach(grant -> assertThatItEnded(grant, EndReason.LEASE_OVER));
    }
  }

  @Test
  @Order(6)
  void instances_ofTheOldModels_haveAllEndedInTheEnd() {
    stage.jobs();
    stage.guard();

    assertThat(oldInstances()).isEmpty();
    assertThat(allGrants()).allMatch(grant -> "access-ended".equals(stage.endedAt(grant)));
    assertThat(targets.areEmpty()).isTrue();
    assertThat(ledger.faults()).isEmpty();
  }

  private void assertThatItEnded(Grant grant, EndReason reason) {
    assertThat(stage.now(grant).status()).isEqualTo(GrantStatus.REVOKED);
    assertThat(stage.now(grant).ended()).contains(reason);
    assertThat(stage.holdStates(grant)).containsOnly(HoldState.RELEASED);
    assertThat(ledger.bodies(grant.request().value(), "grant.ending")).hasSize(1);
  }

  /** Where the old program was told that the access is there, or was told nothing. */
  private static boolean mayBeThere(Hold hold) {
    return hold.state() == HoldState.HELD
        || hold.state() == HoldState.RELEASING
        || hold.attempts() > 0;
  }

  private void give(Hold hold) {
    targets
        .connectors()
        .filter(target -> target.id().equals(hold.entitlement().connector()))
        .forEach(
            target ->
                target.give(hold.account(), hold.entitlement().kind(), hold.entitlement().name()));
  }

  private List<ProcessInstance> oldInstances() {
    return repository
        .createProcessDefinitionQuery()
        .processDefinitionVersion(1)
        .processDefinitionKey("access-request")
        .list()
        .stream()
        .flatMap(
            old ->
                runtime
                    .createProcessInstanceQuery()
                    .processDefinitionId(old.getId())
                    .list()
                    .stream())
        .toList();
  }

  private ProcessDefinition latest(String key) {
    return repository
        .createProcessDefinitionQuery()
        .processDefinitionKey(key)
        .latestVersion()
        .singleResult();
  }

  private Grant only(GrantStatus status, PersonId holder) {
    return allWith(status).stream()
        .filter(grant -> grant.holder().equals(holder))
        .findFirst()
        .orElseThrow();
  }

  private Grant issuing(String role) {
    return allWith(GrantStatus.ISSUING).stream()
        .filter(grant -> grant.role().value().equals(role))
        .findFirst()
        .orElseThrow();
  }

  private List<Grant> active() {
    return allWith(GrantStatus.ACTIVE);
  }

  private List<Grant> allWith(GrantStatus status) {
    return allGrants().stream().filter(grant -> grant.status() == status).toList();
  }

  /** In the order in which they end. */
  private List<Grant> allGrants() {
    return jdbc
        .sql("select grant_id from access_grant order by expires_at, grant_id")
        .query(UUID.class)
        .list()
        .stream()
        .map(id -> grants.find(new GrantId(id)).orElseThrow())
        .toList();
  }

  private AccessRequest pending(String role) {
    return jdbc.sql(
            "select request_id from access_request where status = 'PENDING' and role_id = ?")
        .param(role)
        .query(UUID.class)
        .optional()
        .flatMap(id -> requests.find(new RequestId(id)))
        .orElseThrow();
  }

  @DynamicPropertySource
  static void database(DynamicPropertyRegistry properties) {
    properties.add(
        "spring.datasource.url", () -> OldDatabase.POSTGRES.getJdbcUrl("postgres", "postgres"));
  }

  /** Loaded when the context is made, and stopped with this JVM. */
  private static final class OldDatabase {

    static final EmbeddedPostgres POSTGRES = load();

    private static EmbeddedPostgres load() {
      try {
        EmbeddedPostgres server = EmbeddedPostgres.builder().start();
        new DatabaseDump(JdbcClient.create(server.getPostgresDatabase()))
            .load(new ClassPathResource(STATE).getContentAsString(UTF_8));
        return server;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
