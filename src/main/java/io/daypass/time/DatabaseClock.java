package io.daypass.time;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The database's time, so that every node agrees on when a lease is over. It is read now and then
 * and carried on in between by a counter that nobody can set, so a jump of the machine's own clock
 * changes nothing, and the clock goes on while the database is away.
 */
public final class DatabaseClock extends Clock {

  private static final int READINGS = 5;

  private final Supplier<Instant> database;
  private final LongSupplier counter;

  private volatile Reading reading;

  /**
   * @param counter nanoseconds from anywhere, always forward
   */
  DatabaseClock(Supplier<Instant> database, LongSupplier counter) {
    this.database = database;
    this.counter = counter;
    this.reading = bestReading();
  }

  /**
   * Looks at the database again. A reading that this clock agrees with, as far as the reading can
   * tell, changes nothing: under load a reading can be off by more than the counter ever is.
   *
   * @return how far this clock was behind; negative when it was ahead; zero when nothing changed
   */
  Duration follow() {
    Reading fresh = bestReading();
    Duration behind = Duration.between(reading.at(fresh.counted()), fresh.time());
    if (behind.abs().toNanos() <= fresh.uncertainty()) {
      return Duration.ZERO;
    }
    reading = fresh;
    return behind;
  }

  @Override
  public Instant instant() {
    return reading.at(counter.getAsLong());
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  /** Everything here is in UTC; whoever needs another zone converts the instant. */
  @Override
  public Clock withZone(ZoneId zone) {
    return this;
  }

  /** The quickest of a few: nobody knows which half of a slow round trip took the time. */
  private Reading bestReading() {
    return Stream.generate(this::read)
        .limit(READINGS)
        .min(Comparator.comparing(Reading::uncertainty))
        .orElseThrow();
  }

  /** The answer was true about half-way between question and answer. */
  private Reading read() {
    long asked = counter.getAsLong();
    Instant time = database.get();
    long roundTrip = counter.getAsLong() - asked;
    return new Reading(time, asked + roundTrip / 2, roundTrip / 2);
  }

  /**
   * @param counted the counter when the database said {@code time}
   * @param uncertainty nanoseconds by which that can be wrong, either way
   */
  private record Reading(Instant time, long counted, long uncertainty) {

    Instant at(long count) {
      return time.plusNanos(count - counted);
    }
  }
}
