package io.daypass.issuance;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import io.daypass.ProcessTest;
import io.daypass.Samples;
import io.daypass.TestClock;
import io.daypass.api.Awaited;
import io.daypass.connector.FakeConnector.Verb;
import io.daypass.connector.FakeTargets;
import io.daypass.process.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The guard with its own threads, as it runs in the program. */
@ProcessTest
class RunningGuardTest {

  @Autowired private Stage stage;
  @Autowired private Guard guard;
  @Autowired private GuardProperties properties;
  @Autowired private TestClock clock;
  @Autowired private FakeTargets targets;

  @BeforeEach
  void start() {
    guard.start();
  }

  @AfterEach
  void stop() {
    guard.stop();
  }

  @Test
  void access_comesAndGoesByItself() {
    Grant grant = stage.grant(stage.ask(Samples.ALICE, "work-on-incident"));
    await(grant, GrantStatus.ACTIVE);

    stage.passUntilOver(grant);

    await(grant, GrantStatus.REVOKED);
    assertThat(targets.areEmpty()).isTrue();
  }

  @Test
  void callThatDoesNotEnd_holdsUpNoOtherTarget() {
    CountDownLatch hangs = new CountDownLatch(1);
    targets.database.during(Verb.ISSUE, () -> waitFor(hangs));
    List<Grant> grants = new ArrayList<>();
    for (int i = 0; i < properties.callsPerTarget(); i++) {
      grants.add(stage.grant(stage.ask(Samples.ALICE, "read-orders")));
    }

    Grant other = stage.grant(stage.ask(Samples.ALICE, "join-support"));
    await(other, GrantStatus.ACTIVE);

    hangs.countDown();
    grants.forEach(grant -> await(grant, GrantStatus.ACTIVE));
  }

  @Test
  void error_inACall_losesNothing() {
    Grant grant = stage.grant(stage.ask(Samples.ALICE, "read-orders"));
    await(grant, GrantStatus.ACTIVE);
    CountDownLatch thrown = new CountDownLatch(1);
    targets.database.during(
        Verb.REVOKE,
        () -> {
          thrown.countDown();
          throw new NoClassDefFoundError("as when the program was overwritten while it ran");
        });
    stage.passUntilOver(grant);
    waitFor(thrown);

    Awaited.until(
        "the access is gone",
        () -> {
          clock.advance(properties.claimFor());
          return stage.now(grant).status() == GrantStatus.REVOKED;
        });
    assertThat(targets.areEmpty()).isTrue();
  }

  private void await(Grant grant, GrantStatus status) {
    Awaited.until("the grant is " + status, () -> stage.now(grant).status() == status);
  }

  private static void waitFor(CountDownLatch latch) {
    try {
      assertThat(latch.await(30, SECONDS)).isTrue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
