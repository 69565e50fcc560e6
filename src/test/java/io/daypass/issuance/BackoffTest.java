package io.daypass.issuance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackoffTest {

  @ParameterizedTest
  @CsvSource({"1,1", "2,2", "3,4", "4,8", "5,16", "9,256", "10,300", "11,300", "64,300"})
  void delay_isDoubledUpToFiveMinutesAndShortenedByAFifthAtMost(int attempts, int seconds) {
    Duration longest = Duration.ofSeconds(seconds);

    assertThat(Backoff.delay(attempts, Optional.empty()))
        .isBetween(longest.multipliedBy(4).dividedBy(5), longest);
  }

  @Test
  void delay_afterEverSoManyFailures_isStillFiveMinutes() {
    assertThat(Backoff.delay(Integer.MAX_VALUE, Optional.empty()))
        .isBetween(Duration.ofMinutes(4), Duration.ofMinutes(5));
  }

  @Test
  void delay_whenTheTargetAsksForOne_isThat() {
    assertThat(Backoff.delay(1, Optional.of(Duration.ofSeconds(42))))
        .isEqualTo(Duration.ofSeconds(42));
  }

  @Test
  void delay_whenTheTargetAsksForTooLong_isFiveMinutes() {
    assertThat(Backoff.delay(1, Optional.of(Duration.ofDays(1)))).isEqualTo(Duration.ofMinutes(5));
  }

  @Test
  void delay_ofManyThatFailedTogether_isSpread() {
    assertThat(
            Stream.generate(() -> Backoff.delay(8, Optional.empty())).limit(50).distinct().count())
        .isGreaterThan(25);
  }
}
