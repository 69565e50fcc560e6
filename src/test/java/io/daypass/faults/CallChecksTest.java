package io.daypass.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.daypass.faults.Oracle.Access;
import io.daypass.faults.Oracle.Repeat;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class CallChecksTest {

  private static final Instant NOON = Instant.parse("2026-11-25T12:00:00Z");

  private final Outages outages = new Outages(Duration.ofSeconds(60));

  @Test
  void repeat_whenNothingWasWrong_isReported() {
    outages.add("team", NOON, NOON.plusSeconds(60));
    outages.add(Outages.CLAIMS, NOON.minusSeconds(60), NOON.plusSeconds(8));

    assertThat(repeatedIn("vault"))
        .singleElement()
        .extracting(Violation::invariant)
        .isEqualTo("twice");
  }

  @Test
  void repeat_whenANodeHadDied_isAllowed() {
    outages.add(Outages.CLAIMS, NOON.plusSeconds(11), NOON.plusSeconds(30));

    assertThat(repeatedIn("vault")).isEmpty();
  }

  @Test
  void repeat_onASharedAccount_saysNothing() {
    assertThat(repeatedIn("team")).isEmpty();
  }

  @Test
  void oracle_whenRemovedTwice_notesIt() {
    Oracle oracle = new Oracle();
    Access access = new Access("vault", "g-1", "login");
    oracle.removed(access);
    oracle.added(access);
    oracle.removed(access);
    assertThat(oracle.repeats()).isEmpty();

    oracle.removed(access);

    assertThat(oracle.repeats()).extracting(Repeat::access).containsExactly(access);
  }

  private List<Violation> repeatedIn(String target) {
    Access access = new Access(target, "g-1", "login");
    return new CallChecks(
            List.of(new Repeat(access, NOON.plusSeconds(10), NOON.plusSeconds(12))), outages)
        .violations();
  }
}
