package io.daypass;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Date;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/** Stands still until a test moves it, and takes the engine's clock along. */
public final class TestClock extends Clock {

  /** A Monday morning, so that no rule about working hours applies by accident. */
  public static final Instant START = Instant.parse("2026-11-23T09:00:00Z");

  private volatile Instant now = START;

  public void set(Instant instant) {
    now = instant;
    ClockUtil.setCurrentTime(Date.from(instant));
  }

  public void advance(Duration duration) {
    set(now.plus(duration));
  }

  /** The time at which every test starts. */
  public void reset() {
    set(START);
  }

  /** The engine's clock is static: whoever comes next must not inherit ours. */
  public void letGoOfTheEngine() {
    ClockUtil.reset();
  }

  @Override
  public Instant instant() {
    return now;
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
