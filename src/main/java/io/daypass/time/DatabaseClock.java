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

  /** Odd, so that the median is one of them. */
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
    this.reading = medianReading();
  }

  /**
   * Looks at the database again.
   *
   * @return how far this clock was behind; negative when it was ahead
   */
  Duration follow() {
    Reading fresh = medianReading();
    Duration behind = Duration.between(reading.at(fresh.counted()), fresh.time());
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

  /** One slow answer must not count: the median of a few does not notice it. */
  private Reading medianReading() {
    long origin = counter.getAsLong();
    return Stream.generate(this::read)
        .limit(READINGS)
        .sorted(Comparator.comparing(one -> one.at(origin)))
        .skip(READINGS / 2)
        .findFirst()
        .orElseThrow();
  }

  /** The answer was true about half-way between question and answer. */
  private Reading read() {
    long asked = counter.getAsLong();
    Instant time = database.get();
    long roundTrip = counter.getAsLong() - asked;
    return new Reading(time, asked + roundTrip / 2);
  }

  private record Reading(Instant time, long counted) {

    Instant at(long count) {
      return time.plusNanos(count - counted);
    }
  }
}
