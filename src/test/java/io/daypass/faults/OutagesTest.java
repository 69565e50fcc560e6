package io.daypass.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class OutagesTest {

  private static final Instant END = Instant.parse("2026-01-01T12:00:00Z");

  private final Outages outages = new Outages(Duration.ofSeconds(60));

  @Test
  void deadline_whenAllIsWell_isTheGraceAfterTheEnd() {
    assertThat(outages.deadline("team", END)).isEqualTo(END.plusSeconds(60));
  }

  @Test
  void deadline_whenTheTargetIsAwayAtTheEnd_runsFromItsReturn() {
    outages.add("team", END.minusSeconds(5), END.plusSeconds(20));

    assertThat(outages.deadline("team", END)).isEqualTo(END.plusSeconds(20 + 60 + 20 + 5));
  }

  @Test
  void deadline_whenAnotherTargetIsAway_staysTheSame() {
    outages.add("vault", END.minusSeconds(5), END.plusSeconds(20));

    assertThat(outages.deadline("team", END)).isEqualTo(END.plusSeconds(60));
  }

  @Test
  void deadline_whenTheOutageWasOverBefore_staysTheSame() {
    outages.add(Outages.EVERYTHING, END.minusSeconds(50), END.minusSeconds(1));

    assertThat(outages.deadline("team", END)).isEqualTo(END.plusSeconds(60));
  }

  @Test
  void deadline_whenOneOutageFollowsAnother_runsFromTheLast() {
    outages.add(Outages.EVERYTHING, END.plusSeconds(90), END.plusSeconds(100));
    outages.add("team", END.minusSeconds(1), END.plusSeconds(40));

    assertThat(outages.deadline("team", END)).isEqualTo(END.plusSeconds(100 + 60 + 100 + 5));
  }

  @Test
  void deadline_whenTheOutageWasLong_allowsNoMoreThanTheLongestPause() {
    outages.add("team", END, END.plusSeconds(3600));

    assertThat(outages.deadline("team", END)).isEqualTo(END.plusSeconds(3600 + 60 + 300));
  }
}
