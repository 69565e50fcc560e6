package io.daypass.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import io.daypass.ProcessTest;
import io.daypass.Samples;
import io.daypass.connector.FakeTargets;
import io.daypass.process.Asks;
import io.daypass.process.Stage;
import io.daypass.request.AccessRequest;
import io.daypass.request.Lane;
import io.daypass.request.Refusal;
import io.daypass.request.Refusals;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The steps of requests, as they are counted and timed. */
@ProcessTest
class StepsTest {

  @Autowired private Stage stage;
  @Autowired private FakeTargets targets;
  @Autowired private StepTimes steps;
  @Autowired private MeterRegistry registry;
  @Autowired private Refusals refusals;

  @Test
  void request_whenIssuedAtOnce_isCountedAndItsTimesAreTaken() {
    double before = requests("low", "auto-approved");
    Times toAccess = times("jit.access.time.to.access", "route", "auto");
    Times provision = times("jit.provision.duration");

    stage.ask(Samples.ALICE, "read-orders");
    stage.pass(Duration.ofSeconds(4));
    stage.guard();

    assertThat(requests("low", "auto-approved")).isEqualTo(before + 1);
    toAccess.grewBy(1, Duration.ofSeconds(4));
    provision.grewBy(1, Duration.ofSeconds(4));
  }

  @Test
  void request_whenPeopleApprove_partsTheirTimeFromThatOfTheMachine() {
    double before = requests("medium", "approved");
    Times wait = times("jit.approval.wait", "outcome", "approved");
    Times provision = times("jit.provision.duration");
    Times toAccess = times("jit.access.time.to.access", "route", "approval");

    AccessRequest request = stage.ask(Samples.ALICE, "prepare-payments");
    stage.pass(Duration.ofMinutes(20));
    stage.approve(Samples.BOB, request, Lane.MANAGER_OR_OWNER);
    stage.pass(Duration.ofSeconds(2));
    stage.guard();

    assertThat(requests("medium", "approved")).isEqualTo(before + 1);
    wait.grewBy(1, Duration.ofMinutes(20));
    provision.grewBy(1, Duration.ofSeconds(2));
    toAccess.grewBy(1, Duration.ofMinutes(20).plusSeconds(2));
  }

  @Test
  void request_whenDenied_isCountedAsThat() {
    double before = requests("medium", "denied");
    AccessRequest request = stage.ask(Samples.ALICE, "prepare-payments");

    stage.deny(Samples.BOB, request, Lane.MANAGER_OR_OWNER);

    assertThat(requests("medium", "denied")).isEqualTo(before + 1);
  }

  @Test
  void request_whenWithdrawn_isCountedAsThat() {
    double before = requests("medium", "withdrawn");
    AccessRequest request = stage.ask(Samples.ALICE, "prepare-payments");

    stage.withdraw(Samples.ALICE, request);

    assertThat(requests("medium", "withdrawn")).isEqualTo(before + 1);
  }

  @Test
  void bundle_whenOnlyPartOfItIsThere_isNotAccessYet() {
    Times toAccess = times("jit.access.time.to.access", "route", "auto");
    targets.database.breakDown();
    stage.ask(Samples.ALICE, "work-on-incident");
    stage.guard();
    toAccess.grewBy(0, Duration.ZERO);

    targets.database.recover();
    stage.pass(Duration.ofSeconds(1));
    stage.guard();

    toAccess.grewBy(1, Duration.ofSeconds(1));
  }

  @Test
  void whatIsRolledBack_isNotCounted() {
    double requests = requests("low", "auto-approved");
    double entries = entries("request.submitted");

    stage.preview(Asks.of(Samples.ALICE, "read-orders"));

    assertThat(requests("low", "auto-approved")).isEqualTo(requests);
    assertThat(entries("request.submitted")).isEqualTo(entries);
  }

  @Test
  void refusal_whenDutiesAreToBeKeptApart_isCountedByItsRule() {
    double before = separation("self-approval");

    refuse("self-approval");
    refuse("ticket-too-long");

    assertThat(separation("self-approval")).isEqualTo(before + 1);
    assertThat(registry.find("jit.sod.refusals").tag("rule", "ticket-too-long").counter()).isNull();
  }

  private void refuse(String code) {
    refusals.record(stage.logIn(Samples.BOB), Refusal.forbidden(code, "No."), "test");
  }

  private double requests(String rating, String outcome) {
    steps.settle();
    return registry
        .get("jit.requests")
        .tags("rating", rating, "outcome", outcome)
        .counter()
        .count();
  }

  private double entries(String type) {
    return registry.find("jit.ledger.entries").tag("type", type).counters().stream()
        .mapToDouble(counter -> counter.count())
        .sum();
  }

  private double separation(String rule) {
    return registry.get("jit.sod.refusals").tag("rule", rule).counter().count();
  }

  private Times times(String name, String... tags) {
    Timer timer = registry.get(name).tags(tags).timer();
    return new Times(timer, timer.count(), timer.totalTime(TimeUnit.MILLISECONDS));
  }

  /** A timer as it was; tests share the registry. */
  private final class Times {

    private final Timer timer;
    private final long count;
    private final double millis;

    Times(Timer timer, long count, double millis) {
      this.timer = timer;
      this.count = count;
      this.millis = millis;
    }

    void grewBy(long more, Duration time) {
      steps.settle();
      assertThat(timer.count()).isEqualTo(count + more);
      assertThat(timer.totalTime(TimeUnit.MILLISECONDS)).isEqualTo(millis + time.toMillis());
    }
  }
}
