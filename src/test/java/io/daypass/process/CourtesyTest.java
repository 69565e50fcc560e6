package io.daypass.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class CourtesyTest {

  private static final long STEP = Duration.ofMillis(50).toNanos();

  private final Courtesy courtesy = new Courtesy(Duration.ofSeconds(3), 0);
  private long now;

  @Test
  void yields_whenNobodyAsks_never() {
    assertThat(yielded(100, false)).isZero();
  }

  @Test
  void yields_whenAsked_forSomeSecondsInARow() {
    assertThat(yielded(40, true)).isEqualTo(40);
    assertThat(yielded(1, false)).isZero();
  }

  @Test
  void yields_whenAskedForEver_notLongerThanTheMostAndHalfOfTheTimeAfterwards() {
    assertThat(yielded(60, true)).isEqualTo(60);
    assertThat(yielded(1, true)).isZero();
    assertThat(yielded(1200, true)).isBetween(500, 650);
  }

  @Test
  void yields_whenEarnedBack_asLongAsBefore() {
    yielded(100, true);
    yielded(60, false);

    assertThat(yielded(60, true)).isEqualTo(60);
  }

  @Test
  void yields_whenTheMostIsZero_never() {
    Courtesy rude = new Courtesy(Duration.ZERO, 0);

    assertThat(rude.yields(true, STEP)).isFalse();
  }

  private int yielded(int times, boolean asked) {
    int yes = 0;
    for (int i = 0; i < times; i++) {
      now += STEP;
      yes += courtesy.yields(asked, now) ? 1 : 0;
    }
    return yes;
  }
}
