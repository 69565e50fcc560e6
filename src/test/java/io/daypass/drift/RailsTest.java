package io.daypass.drift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.daypass.drift.DriftProperties.MissingAccess;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When nothing may be taken away. */
class RailsTest {

  @ParameterizedTest
  @CsvSource({
    "0, 0, 10",
    "1, 1, 10",
    "1, 1, 0",
    "19, 1, 10",
    "20, 2, 10",
    "100, 10, 10",
    "5, 5, 100"
  })
  void removals_withinTheShare_areAllowed(int has, int removals, int percent) {
    assertThat(Rails.objection(has, removals, true, percent)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"2, 2, 10", "19, 2, 10", "100, 11, 10", "100, 2, 0", "2147483647, 2147483647, 99"})
  void removals_beyondTheShare_areRefused(int has, int removals, int percent) {
    assertThat(Rails.objection(has, removals, true, percent))
        .get()
        .extracting(Rails.Refusal::objection)
        .isEqualTo(Rails.Objection.TOO_MANY_REMOVALS);
  }

  @Test
  void removals_whenNoGrantIsKnown_areRefused() {
    assertThat(Rails.objection(100, 1, false, 10))
        .get()
        .extracting(Rails.Refusal::objection)
        .isEqualTo(Rails.Objection.KNOWS_NO_GRANTS);
  }

  @Test
  void nothingToRemove_whenNoGrantIsKnown_isNoReasonToShout() {
    assertThat(Rails.objection(100, 0, false, 10)).isEmpty();
  }

  @Test
  void properties_whenNonsense_areRefused() {
    Duration hour = Duration.ofHours(1);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> new DriftProperties(true, Duration.ZERO, MissingAccess.REPAIR, 10))
        .withMessageContaining("daypass.drift.every");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new DriftProperties(true, hour, MissingAccess.REPAIR, 101))
        .withMessageContaining("daypass.drift.most-removals");
  }
}
