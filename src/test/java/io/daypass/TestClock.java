package io.daypass;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.joda.time.DateTimeUtils;

/** Stands still until a test moves it or lets it run, and takes the engine's clock along. */
public final class TestClock extends Clock {

  /** A Monday morning, so that no rule about working hours applies by accident. */
  public static final Instant START = Instant.parse("2026-11-23T09:00:00Z");

  private volatile Instant from = START;
  private volatile long since = System.nanoTime();
  private volatile boolean running;
  private volatile Duration machineAhead = Duration.ZERO;

  public void set(Instant instant) {
    since = System.nanoTime();
    from = instant;
    DateTimeUtils.setCurrentMillisProvider(this::millis);
  }

  public void advance(Duration duration) {
    set(instant().plus(duration));
  }

  /** From now on time passes by itself, for what has threads of its own. */
  public void letRun() {
    set(instant());
    running = true;
  }

  /** Sets the clock of the machine, which is not ours. */
  public void setMachineAhead(Duration duration) {
    machineAhead = duration;
  }

  /** The clock of the machine that this runs on. */
  InstantSource ofTheMachine() {
    return () -> instant().plus(machineAhead);
  }

  /** The time at which every test starts. */
  public void reset() {
    running = false;
    machineAhead = Duration.ZERO;
    set(START);
  }

  /** The engine's clock is static: whoever comes next must not inherit ours. */
  public void letGoOfTheEngine() {
    ClockUtil.reset();
  }

  @Override
  public Instant instant() {
    return running ? from.plusNanos(System.nanoTime() - since) : from;
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return this;
  }
}
