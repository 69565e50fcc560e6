package io.daypass.issuance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class LeaseTest {

  private static final Instant NINE = Instant.parse("2026-11-23T09:00:00Z");

  @Test
  void lease_whenItWouldNotEndAfterItsStart_isImpossible() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Lease(NINE, NINE));
    assertThatIllegalArgumentException().isThrownBy(() -> new Lease(NINE, NINE.minusMillis(1)));
  }

  @Test
  void isOverAt_itsEnd_butNotBefore() {
    Lease lease = new Lease(NINE, NINE.plusSeconds(60));

    assertThat(lease.isOverAt(NINE.plusSeconds(60).minusNanos(1))).isFalse();
    assertThat(lease.isOverAt(NINE.plusSeconds(60))).isTrue();
    assertThat(lease.isOverAt(NINE.plusSeconds(61))).isTrue();
  }

  @Test
  void of_whenItStartsWithinASecond_endsOnAWholeOneAndNotLaterThanAsked() {
    Lease lease = Lease.of(NINE.plusMillis(789), Duration.ofMinutes(1));

    assertThat(lease.end()).isEqualTo(NINE.plusSeconds(60));
  }

  @Test
  void of_whenItStartsOnAWholeSecond_isAsLongAsAsked() {
    assertThat(Lease.of(NINE, Duration.ofMinutes(1)).end()).isEqualTo(NINE.plusSeconds(60));
  }

  @Test
  void of_whenLessThanASecondIsAsked_isThat() {
    Instant start = NINE.plusMillis(100);

    assertThat(Lease.of(start, Duration.ofMillis(500)).end()).isEqualTo(start.plusMillis(500));
  }
}
