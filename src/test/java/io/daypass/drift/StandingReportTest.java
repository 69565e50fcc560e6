package io.daypass.drift;

import static org.assertj.core.api.Assertions.assertThat;

import io.daypass.entitlement.ConnectorId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** From counts to a trend and a percentage. */
class StandingReportTest {

  private static final Instant MONDAY = Instant.parse("2026-11-23T09:00:00Z");
  private static final Instant TUESDAY = MONDAY.plusSeconds(24 * 3600);

  @Test
  void reduction_isMeasuredAgainstTheBaseline() {
    StandingReport report =
        StandingReport.of(List.of(count("a", 6, 1), count("b", 3, 3)), List.of());

    assertThat(report.baseline()).isEqualTo(9);
    assertThat(report.now()).isEqualTo(4);
    assertThat(report.reduction()).contains(55.6);
  }

  @Test
  void reduction_whenThereIsMoreThanBefore_isNegative() {
    assertThat(StandingReport.of(List.of(count("a", 2, 3)), List.of()).reduction()).contains(-50.0);
  }

  @Test
  void reduction_whenThereWasNothing_isNotSaid() {
    StandingReport report = StandingReport.of(List.of(), List.of());

    assertThat(report.reduction()).isEmpty();
    assertThat(report.frozenAt()).isNull();
  }

  @Test
  void trend_addsUpWhatIsShownByDay() {
    StandingReport report =
        StandingReport.of(
            List.of(count("a", 2, 1), count("b", 3, 3)),
            List.of(
                new StandingStore.Counted(MONDAY, "c:group:a", 2),
                new StandingStore.Counted(MONDAY, "c:group:b", 3),
                new StandingStore.Counted(MONDAY, "c:group:gone", 9),
                new StandingStore.Counted(TUESDAY, "c:group:a", 1)));

    assertThat(report.byDay())
        .containsEntry(LocalDate.parse("2026-11-23"), 5)
        .containsEntry(LocalDate.parse("2026-11-24"), 4)
        .hasSize(2);
  }

  private static StandingCount count(String name, int baseline, int now) {
    return new StandingCount(new ConnectorId("c"), "group", name, MONDAY, baseline, now);
  }
}
