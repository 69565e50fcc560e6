package io.daypass.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;

class DatabaseClockTest {

  private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

  private long counted = 4711;
  private Instant there = NOON;
  private boolean away;
  private Iterator<Duration> roundTrips = Stream.generate(() -> Duration.ZERO).iterator();

  @Test
  void instant_afterAReading_goesOnWithTheCounter() {
    DatabaseClock clock = clock();

    pass(Duration.ofSeconds(7));

    assertThat(clock.instant()).isEqualTo(NOON.plusSeconds(7));
  }

  @Test
  void reading_isTakenForHalfwayBetweenQuestionAndAnswer() {
    roundTrips = Stream.generate(() -> Duration.ofMillis(40)).iterator();

    DatabaseClock clock = clock();

    assertThat(clock.instant()).isEqualTo(there);
  }

  @Test
  void reading_whenAnswersAreSlow_doesNotCountThem() {
    roundTrips = Stream.of(500, 900, 0, 700, 400).map(Duration::ofMillis).toList().iterator();

    DatabaseClock clock = clock((question, answer) -> question.plus(answer));

    assertThat(clock.instant()).isEqualTo(there);
  }

  @Test
  void follow_whenEveryAnswerIsSlow_keepsTheTimeThatItHas() {
    DatabaseClock clock = clock((question, answer) -> question.plus(answer));
    roundTrips = Stream.generate(() -> Duration.ofMillis(900)).iterator();

    assertThat(clock.follow()).isZero();

    assertThat(clock.instant()).isEqualTo(there);
  }

  @Test
  void follow_whenASlowAnswerIsFurtherOffThanItTook_isBelieved() {
    DatabaseClock clock = clock();
    there = there.plusSeconds(90);
    roundTrips = Stream.generate(() -> Duration.ofMillis(900)).iterator();

    assertThat(clock.follow()).isEqualTo(Duration.ofSeconds(90));

    assertThat(clock.instant()).isEqualTo(there);
  }

  @Test
  void follow_whenTheDatabaseIsAway_goesOnCounting() {
    DatabaseClock clock = clock();
    away = true;
    pass(Duration.ofSeconds(30));

    assertThatThrownBy(clock::follow).isInstanceOf(DataAccessResourceFailureException.class);

    assertThat(clock.instant()).isEqualTo(NOON.plusSeconds(30));
  }

  @Test
  void follow_whenThisMachineHasSlept_catchesUpAndSaysSo() {
    DatabaseClock clock = clock();
    there = there.plusSeconds(90);

    assertThat(clock.follow()).isEqualTo(Duration.ofSeconds(90));

    assertThat(clock.instant()).isEqualTo(NOON.plusSeconds(90));
    assertThat(clock.follow()).isZero();
  }

  @Test
  void skew_whenTheMachinesClockIsSet_isSeenAtOnce() {
    DatabaseClock clock = clock();
    ClockSkew ahead = new ClockSkew(clock, () -> there.plusMillis(2001));
    ClockSkew behind = new ClockSkew(clock, () -> there.minusMillis(2001));
    ClockSkew usual = new ClockSkew(clock, () -> there.minusMillis(2000));

    assertThat(List.of(ahead.isTooGreat(), behind.isTooGreat(), usual.isTooGreat()))
        .containsExactly(true, true, false);
    assertThat(behind.now()).isEqualTo(Duration.ofMillis(-2001));
  }

  private DatabaseClock clock() {
    return clock((question, answer) -> question);
  }

  /** Answers half-way, and lets each trip take its time. */
  private DatabaseClock clock(Delay uneven) {
    return new DatabaseClock(() -> answer(uneven), () -> counted);
  }

  private interface Delay {
    Duration before(Duration half, Duration otherHalf);
  }

  private Instant answer(Delay uneven) {
    if (away) {
      throw new DataAccessResourceFailureException("away");
    }
    Duration half = roundTrips.next().dividedBy(2);
    Duration before = uneven.before(half, half);
    pass(before);
    Instant answer = there;
    pass(half.plus(half).minus(before));
    return answer;
  }

  private void pass(Duration time) {
    counted += time.toNanos();
    there = there.plus(time);
  }
}
