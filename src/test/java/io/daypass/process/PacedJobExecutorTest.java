package io.daypass.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

/** The job executor by itself, on a bare engine and in real time. */
@Timeout(120)
class PacedJobExecutorTest {

  private static final int SLEEPS_FOR_A_MINUTE = 60_000;
  private static final Duration SOON = Duration.ofSeconds(20);

  private final Clock clock = Clock.systemUTC();
  private final ThreadPoolTaskExecutor workers = new ThreadPoolTaskExecutor();
  private final AtomicInteger rejections = new AtomicInteger();
  private volatile BooleanSupplier guardIsBehind = () -> false;

  private ProcessEngine engine;
  private PacedJobExecutor executor;

  @BeforeEach
  void start() {
    ClockUtil.reset();
    StandaloneInMemProcessEngineConfiguration configuration =
        new StandaloneInMemProcessEngineConfiguration();
    // Not the usual name: closing it would take the other tests' engine off the engine's own list.
    configuration.setProcessEngineName("paced");
    configuration.setJdbcUrl("jdbc:h2:mem:paced;DB_CLOSE_DELAY=-1");
    configuration.setJobExecutorAcquireByDueDate(true);
    configuration.setHistoryTimeToLive("P1D");
    configuration.setHistory("none");
    workers.setCorePoolSize(4);
    workers.setMaxPoolSize(4);
    workers.setQueueCapacity(16);
    workers.initialize();
    executor =
        new PacedJobExecutor(
            workers,
            new DueJobStore(JdbcClient.create(database(configuration.getJdbcUrl()))),
            () -> guardIsBehind.getAsBoolean(),
            new EngineProperties(Duration.ofSeconds(1)),
            clock);
    executor.setRejectedJobsHandler((jobs, on, by) -> rejections.incrementAndGet());
    executor.setMaxJobsPerAcquisition(30);
    executor.setWaitTimeInMillis(SLEEPS_FOR_A_MINUTE);
    executor.setMaxWait(SLEEPS_FOR_A_MINUTE);
    configuration.setJobExecutor(executor);
    configuration.setJobExecutorActivate(false);
    engine = configuration.buildProcessEngine();
    deployTimer();
  }

  @AfterEach
  void stop() {
    engine.close();
    workers.shutdown();
  }

  @Test
  void timer_whenItIsTheNextToBeDue_firesWithoutAPoll() {
    executor.start();
    Instant due = clock.instant().plusSeconds(2);
    begin(due);

    await("the timer has fired", () -> open() == 0);

    assertThat(clock.instant()).isBetween(due, due.plus(SOON));
  }

  @Test
  void timer_whenItIsThereBeforeTheStart_firesToo() {
    begin(clock.instant().plusSeconds(2));

    executor.start();

    await("the timer has fired", () -> open() == 0);
  }

  @Test
  void timers_whenManyAreDueAtOnce_areTakenAsThereIsRoom() {
    Instant due = clock.instant().minusSeconds(1);
    for (int i = 0; i < 600; i++) {
      begin(due);
    }

    executor.start();
    await("all timers have fired", () -> open() == 0);

    assertThat(rejections).hasValue(0);
  }

  @Test
  void timer_whileTheGuardIsBehind_waits() {
    guardIsBehind = () -> true;
    executor.start();
    begin(clock.instant());
    LockSupport.parkNanos(Duration.ofMillis(300).toNanos());
    assertThat(open()).isOne();

    guardIsBehind = () -> false;

    await("the timer has fired", () -> open() == 0);
  }

  @Test
  void timer_whenTheGuardIsBehindForEver_firesAllTheSame() {
    guardIsBehind = () -> true;
    executor.start();
    begin(clock.instant());

    await("the timer has fired", () -> open() == 0);
  }

  @Test
  void timer_whenTheGuardCannotBeAsked_firesAllTheSame() {
    guardIsBehind =
        () -> {
          throw new IllegalStateException("no answer");
        };
    executor.start();
    begin(clock.instant());

    await("the timer has fired", () -> open() == 0);
  }

  @Test
  void restart_whenTheThreadHasDied_takesJobsAgain() {
    AtomicInteger deaths = new AtomicInteger();
    guardIsBehind = () -> dieOnce(deaths);
    executor.start();
    begin(clock.instant());
    await("the thread has died and is started again", executor::restartIfDead);
    assertThat(deaths).hasValue(1);

    await("the timer has fired", () -> open() == 0);
    assertThat(executor.restartIfDead()).isFalse();
  }

  @Test
  void restart_whenStoppedOnPurpose_doesNothing() {
    executor.start();
    executor.shutdown();

    assertThat(executor.restartIfDead()).isFalse();
    assertThat(executor.isActive()).isFalse();
  }

  private static boolean dieOnce(AtomicInteger deaths) {
    if (deaths.compareAndSet(0, 1)) {
      throw new NoClassDefFoundError("as when a jar is replaced under a running program");
    }
    return false;
  }

  private void deployTimer() {
    engine
        .getRepositoryService()
        .createDeployment()
        .addModelInstance(
            "wait.bpmn",
            Bpmn.createExecutableProcess("wait")
                .camundaHistoryTimeToLiveString("P1D")
                .startEvent()
                .intermediateCatchEvent()
                .timerWithDate("${due}")
                .endEvent()
                .done())
        .deploy();
  }

  private void begin(Instant due) {
    engine
        .getRuntimeService()
        .createProcessInstanceByKey("wait")
        .setVariable("due", Date.from(due))
        .execute();
  }

  private long open() {
    return engine.getRuntimeService().createProcessInstanceQuery().count();
  }

  private static DriverManagerDataSource database(String url) {
    return new DriverManagerDataSource(url, "sa", "");
  }

  private static void await(String what, BooleanSupplier happened) {
    long end = System.nanoTime() + SOON.toNanos();
    while (!happened.getAsBoolean()) {
      if (System.nanoTime() > end) {
        throw new AssertionError("waited " + SOON + " in vain until " + what);
      }
      LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
    }
  }
}
