package io.daypass.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import io.daypass.ProcessTest;
import io.daypass.Samples;
import io.daypass.TestClock;
import io.daypass.connector.FakeTargets;
import io.daypass.issuance.Grant;
import io.daypass.process.Stage;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.actuate.health.Status;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the gauges say while things happen. */
@ProcessTest
class SamplerTest {

  private static final String OVERDUE = "jit.grants.overdue";
  private static final String OVERDUE_AGE = "jit.grants.overdue.age.max.seconds";

  @Autowired private Stage stage;
  @Autowired private FakeTargets targets;
  @Autowired private Sampler sampler;
  @Autowired private MeterRegistry registry;
  @Autowired private OverdueHealthIndicator health;
  @Autowired private JdbcClient jdbc;
  @Autowired private TestClock clock;

  @Test
  void gauges_whenNothingIsHeld_areThereAndZero() {
    assertThat(directory(OVERDUE)).isZero();
    assertThat(directory(OVERDUE_AGE)).isZero();
    assertThat(directory("jit.holds.stuck")).isZero();
    assertThat(value("jit.grants", "status", "active")).isZero();
    assertThat(value("jit.engine.incidents")).isZero();
  }

  @Test
  void held_whenItsTimeIsNotOver_isOpenAndNotOverdue() {
    stage.hold(Samples.ALICE, "join-support");

    assertThat(value("jit.grants", "status", "active")).isEqualTo(1);
    assertThat(value("jit.holds", "connector", "fake-directory", "state", "held")).isEqualTo(1);
    assertThat(value("jit.holds", "connector", "fake-database", "state", "held")).isZero();
    assertThat(directory(OVERDUE)).isZero();
  }

  @Test
  void held_whenTheGuardMissesItsEnd_isOverdueSinceThen() {
    Grant grant = stage.hold(Samples.ALICE, "join-support");
    stage.passUntilOver(grant);
    stage.pass(Duration.ofSeconds(90));

    assertThat(directory(OVERDUE)).isEqualTo(1);
    assertThat(directory(OVERDUE_AGE)).isEqualTo(90);
    assertThat(value(OVERDUE, "connector", "fake-database")).isZero();
  }

  @Test
  void held_whenItsEndIsJustBeingWorkedOn_isOverdueAllTheSame() {
    Grant grant = stage.hold(Samples.ALICE, "join-support");
    stage.passUntilOver(grant);
    stage.pass(Duration.ofSeconds(20));
    jdbc.sql("update hold set claimed_until = :until, due_at = :until")
        .param("until", clock.instant().plusSeconds(30).atOffset(ZoneOffset.UTC))
        .update();

    assertThat(directory(OVERDUE)).isEqualTo(1);
    assertThat(directory(OVERDUE_AGE)).isEqualTo(20);
  }

  @Test
  void releasing_whenTheTargetIsDown_isOverdueAlsoBetweenTwoAttempts() {
    targets.directory.recover();
    Grant grant = stage.hold(Samples.ALICE, "join-support");
    targets.directory.breakDown();
    stage.passUntilOver(grant);
    for (int attempt = 0; attempt < 12; attempt++) {
      stage.guard();
      stage.pass(Duration.ofMinutes(5));
    }
    stage.guard();

    assertThat(directory(OVERDUE)).isEqualTo(1);
    assertThat(directory(OVERDUE_AGE)).isEqualTo(3600);
    assertThat(directory("jit.holds.stuck")).isEqualTo(1);
    assertThat(value("jit.engine.incidents")).isEqualTo(1);
    assertThat(health.health().getStatus()).isEqualTo(Status.OUT_OF_SERVICE);
  }

  @Test
  void releasing_whenWantedEarly_isOverdueSinceTheWish() {
    Grant grant = stage.hold(Samples.ALICE, "join-support");
    stage.pass(Duration.ofMinutes(10));
    stage.revoke(Samples.ALICE, grant);
    stage.pass(Duration.ofSeconds(30));
    assertThat(directory(OVERDUE_AGE)).isEqualTo(30);

    stage.guard();

    assertThat(directory(OVERDUE)).isZero();
    assertThat(value("jit.grants", "status", "active")).isZero();
    assertThat(health.health().getStatus()).isEqualTo(Status.UP);
  }

  @Test
  void job_whenNobodyRunsIt_isOverdueInTheEngine() {
    Grant grant = stage.hold(Samples.ALICE, "join-support");
    stage.passUntilOver(grant);
    stage.pass(Duration.ofSeconds(7));

    assertThat(value("jit.engine.job.overdue.age.max.seconds")).isEqualTo(7);

    stage.jobs();
    stage.guard();
    assertThat(value("jit.engine.job.overdue.age.max.seconds")).isZero();
  }

  private double directory(String gauge) {
    return value(gauge, "connector", "fake-directory");
  }

  private double value(String gauge, String... tags) {
    sampler.sampleAll();
    return registry.get(gauge).tags(tags).gauge().value();
  }
}
