package io.daypass.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.daypass.ProcessTest;
import io.daypass.Samples;
import io.daypass.TestClock;
import io.daypass.connector.FakeTargets;
import io.daypass.identity.PersonId;
import io.daypass.issuance.EndReason;
import io.daypass.issuance.Grant;
import io.daypass.issuance.GrantStatus;
import io.daypass.issuance.GuardBacklog;
import io.daypass.ledger.LedgerInvariant;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.actuate.health.Status;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

/**
 * Guard and job executor at work by themselves on PostgreSQL, where they meet in the rows. Has a
 * Spring context of its own, because everywhere else both stand still.
 */
@ProcessTest
@TestPropertySource(
    properties = {
      "camunda.bpm.process-engine-name=running",
      "camunda.bpm.job-execution.enabled=true",
      "daypass.guard.auto-start=true"
    })
@DirtiesContext
@Timeout(180)
class RunningEngineTest {

  private static final Duration LONGEST = Duration.ofSeconds(40);

  @Autowired private Stage stage;
  @Autowired private TestClock clock;
  @Autowired private PacedJobExecutor executor;
  @Autowired private DueJobsHealthIndicator health;
  @Autowired private DyingBacklog backlog;
  @Autowired private FakeTargets targets;
  @Autowired private LedgerInvariant ledger;
  @Autowired private JdbcClient jdbc;

  @BeforeEach
  void letTimePass() {
    clock.letRun();
    executor.start();
  }

  @AfterEach
  void settle() {
    await("nothing is left to do", () -> jobs() == 0);
    executor.shutdown();
  }

  @Test
  void ends_whenGuardAndTimersAreAtWorkTogether_areOneEach() {
    List<Grant> grants = new ArrayList<>();
    for (PersonId person : List.of(Samples.ALICE, Samples.DANA)) {
      for (int i = 0; i < 5; i++) {
        grants.add(held(person, "work-on-incident"));
        grants.add(held(person, "read-orders"));
      }
    }

    clock.advance(Duration.ofHours(1));

    grants.forEach(grant -> await("its process has ended", () -> stage.endedAt(grant) != null));
    grants.forEach(this::assertThatItEndedOnTime);
    assertThat(targets.areEmpty()).isTrue();
  }

  @Test
  void end_whenTheJobExecutorIsStopped_isOnTimeAndTheProcessFollows() {
    Grant grant = held(Samples.ALICE, "work-on-incident");
    executor.shutdown();
    clock.advance(Duration.ofHours(1));

    await("the grant is revoked", () -> stage.now(grant).status() == GrantStatus.REVOKED);
    assertThat(stage.endedAt(grant)).isNull();
    assertThatItEndedOnTime(grant);
    clock.advance(Duration.ofSeconds(6));
    assertThat(health.health().getStatus()).isEqualTo(Status.DOWN);

    executor.start();

    await("its process has ended", () -> stage.endedAt(grant) != null);
    assertThat(stage.endedAt(grant)).isEqualTo("access-ended");
    assertThat(health.health().getStatus()).isEqualTo(Status.UP);
    assertThatItEndedOnTime(grant);
  }

  @Test
  void end_whenTheAcquisitionHasDied_isOnTimeAndTheWatchdogStartsItAgain() {
    Grant grant = held(Samples.ALICE, "work-on-incident");
    backlog.killWhoeverAsks();
    clock.advance(Duration.ofHours(1));

    await("the acquisition has died", backlog::hasKilled);
    await("the grant is revoked", () -> stage.now(grant).status() == GrantStatus.REVOKED);
    await("its process has ended", () -> stage.endedAt(grant) != null);

    assertThat(stage.endedAt(grant)).isEqualTo("access-ended");
    assertThatItEndedOnTime(grant);
  }

  @Test
  void connections_toPostgres_doNotCompile() {
    assertThat(jdbc.sql("show jit").query(String.class).single()).isEqualTo("off");
  }

  private Grant held(PersonId person, String role) {
    Grant grant = stage.grant(stage.ask(person, role));
    await("the grant is active", () -> stage.now(grant).status() == GrantStatus.ACTIVE);
    await("its process waits for its end", () -> timers(grant) == 1);
    return grant;
  }

  private int timers(Grant grant) {
    return jdbc.sql(
            "select count(*) from act_ru_job j join act_ru_execution e on j.process_instance_id_ ="
                + " e.id_ where e.business_key_ = ?")
        .param(grant.request().toString())
        .query(Integer.class)
        .single();
  }

  private int jobs() {
    return jdbc.sql("select count(*) from act_ru_job").query(Integer.class).single();
  }

  private void assertThatItEndedOnTime(Grant grant) {
    assertThat(stage.now(grant).status()).isEqualTo(GrantStatus.REVOKED);
    assertThat(stage.now(grant).ended()).contains(EndReason.LEASE_OVER);
    assertThat(ledger.bodies(grant.request().value(), "grant.ending")).hasSize(1);
  }

  private static void await(String what, BooleanSupplier happened) {
    long end = System.nanoTime() + LONGEST.toNanos();
    while (!happened.getAsBoolean()) {
      if (System.nanoTime() > end) {
        throw new AssertionError("waited " + LONGEST + " in vain until " + what);
      }
      LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
    }
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

  /** Asked by the thread that takes jobs, which it can kill as a broken jar would. */
  static final class DyingBacklog implements GuardBacklog {

    private final AtomicBoolean deadly = new AtomicBoolean();
    private volatile boolean killed;

    void killWhoeverAsks() {
      deadly.set(true);
    }

    boolean hasKilled() {
      return killed;
    }

    @Override
    public boolean isBehind() {
      if (deadly.compareAndSet(true, false)) {
        killed = true;
        throw new NoClassDefFoundError("as when a jar is replaced under a running program");
      }
      return false;
    }
  }

  @TestConfiguration(proxyBeanMethods = false)
  static class WithDyingBacklog {

    @Bean
    @Primary
    DyingBacklog dyingBacklog() {
      return new DyingBacklog();
    }
  }
}
