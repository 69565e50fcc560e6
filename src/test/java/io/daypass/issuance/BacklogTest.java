package io.daypass.issuance;

import static org.assertj.core.api.Assertions.assertThat;

import io.daypass.ProcessTest;
import io.daypass.Samples;
import io.daypass.TestClock;
import io.daypass.entitlement.ConnectorId;
import io.daypass.process.Stage;
import java.time.Duration;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest
class BacklogTest {

  @Autowired private Stage stage;
  @Autowired private TestClock clock;
  @Autowired private Claims claims;
  @Autowired private BacklogStore store;
  @Autowired private Recorder recorder;

  @Test
  void guard_whenNothingIsDue_isNotBehind() {
    stage.hold(Samples.ALICE, "read-orders");

    stage.pass(Duration.ofMinutes(59));

    assertThat(isBehind()).isFalse();
  }

  @Test
  void guard_whenSomethingHasJustBecomeDue_isNotBehind() {
    Grant grant = stage.hold(Samples.ALICE, "read-orders");
    stage.passUntilOver(grant);

    stage.pass(Duration.ofMillis(50));

    assertThat(isBehind()).isFalse();
  }

  @Test
  void guard_whenSomethingWasDueAndNobodyTookIt_isBehind() {
    Grant grant = stage.hold(Samples.ALICE, "read-orders");
    stage.passUntilOver(grant);

    stage.pass(Duration.ofMillis(51));

    assertThat(isBehind()).isTrue();
  }

  @Test
  void guard_whenItHasTakenWhatIsDue_isNotBehindUntilTheClaimEnds() {
    Grant grant = stage.hold(Samples.ALICE, "read-orders");
    stage.passUntilOver(grant);
    claims.claimDue(new ConnectorId("fake-database"), 10);
    stage.pass(Duration.ofSeconds(1));
    assertThat(isBehind()).isFalse();

    stage.pass(Duration.ofMinutes(1));

    assertThat(isBehind()).isTrue();
  }

  @Test
  void backlog_whenAskedOften_isRememberedForAMoment() {
    DueBacklog backlog = new DueBacklog(store, recorder, clock);
    assertThat(backlog.isBehind()).isFalse();
    stage.ask(Samples.ALICE, "read-orders");
    stage.pass(Duration.ofSeconds(1));

    long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
    while (!backlog.isBehind() && System.nanoTime() < end) {
      Thread.onSpinWait();
    }

    assertThat(backlog.isBehind()).isTrue();
  }

  @Test
  void guard_withAStormToWriteDown_isBehind() throws InterruptedException {
    Grant grant = stage.hold(Samples.ALICE, "read-orders");
    HoldResult result = new HoldResult.Untouched(stage.holds(grant).get(0));

    recorder.add(Collections.nCopies(101, result));
    assertThat(isBehind()).isTrue();

    recorder.next();
    assertThat(isBehind()).isFalse();
  }

  private boolean isBehind() {
    return new DueBacklog(store, recorder, clock).isBehind();
  }
}
