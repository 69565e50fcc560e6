package io.daypass.upgrade;

import io.daypass.ProcessTest;
import io.daypass.Samples;
import io.daypass.connector.FakeConnector.Verb;
import io.daypass.connector.FakeTargets;
import io.daypass.issuance.Grant;
import io.daypass.process.Stage;
import io.daypass.request.AccessRequest;
import io.daypass.request.Lane;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * Writes down what this release leaves in its database with everything under way, for the releases
 * after it. No test: run by hand when a release is made, see {@code
 * src/test/resources/io/daypass/upgrade/README.md}.
 */
@ProcessTest
@DirtiesContext
class MakeUpgradeState {

  @Autowired private Stage stage;
  @Autowired private FakeTargets targets;
  @Autowired private JdbcClient jdbc;

  @Test
  void everythingUnderWay_isWrittenDown() throws IOException {
    Grant beingRevoked = stage.hold(Samples.ALICE, "read-orders");
    stage.hold(Samples.ALICE, "read-orders", Duration.ofMinutes(30));
    stage.hold(Samples.DANA, "work-on-incident", Duration.ofMinutes(50));
    stage.hold(Samples.ALICE, "join-support");
    revokeWhileTheTargetIsAway(beingRevoked);
    issueWithoutAnAnswer();
    stage.ask(Samples.DANA, "join-support", Duration.ofMinutes(45));
    stage.ask(Samples.ALICE, "prepare-payments");
    AccessRequest halfApproved = stage.ask(Samples.DAVE, "run-console");
    stage.approve(Samples.TESS, halfApproved, Lane.MANAGER);

    new DatabaseDump(jdbc).write(Path.of(System.getProperty("upgrade.state")));
  }

  private void revokeWhileTheTargetIsAway(Grant grant) {
    targets.database.breakDown();
    stage.revoke(Samples.ALICE, grant);
    stage.guard();
    targets.database.recover();
  }

  private void issueWithoutAnAnswer() {
    targets.database.loseAnswers(1, Verb.ISSUE);
    stage.ask(Samples.DANA, "read-orders");
    stage.guard();
  }

  @DynamicPropertySource
  static void database(DynamicPropertyRegistry properties) {
    properties.add(
        "spring.datasource.url", () -> Server.POSTGRES.getJdbcUrl("postgres", "postgres"));
  }

  /** Started when the context is made, and stopped with this JVM. */
  private static final class Server {

    static final EmbeddedPostgres POSTGRES = start();

    private static EmbeddedPostgres start() {
      try {
        return EmbeddedPostgres.builder().start();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
