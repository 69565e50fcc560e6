package io.daypass.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.daypass.faults.Oracle.Access;
import io.daypass.faults.Oracle.Stay;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AccessChecksTest {

  private static final Instant START = Instant.parse("2026-01-01T12:00:00Z");
  private static final Access ALPHA = new Access("team", "alice", "alpha");

  @Test
  void check_whenAccessEndsWithItsGrant_findsNothing() {
    assertThat(violations(List.of(piece(0, 10)), stay(1, 11))).isEmpty();
  }

  @Test
  void check_whenAccessOutlivesGrantAndGrace_reportsIt() {
    assertThat(violations(List.of(piece(0, 10)), stay(1, 71))).containsExactly("I1");
  }

  @Test
  void check_whenTwoGrantsFollowEachOther_coversTheirAccess() {
    assertThat(violations(List.of(piece(0, 10), piece(30, 50)), stay(1, 52))).isEmpty();
  }

  @Test
  void check_whenAccessBeginsBeforeTheGrant_reportsIt() {
    assertThat(violations(List.of(piece(5, 10)), stay(1, 11))).containsExactly("I1");
  }

  @Test
  void check_whenNobodyGrantedAccess_reportsIt() {
    assertThat(violations(List.of(), stay(1, 11))).containsExactly("I2");
  }

  @Test
  void check_whenHeldAccessIsGoneTooEarly_reportsIt() {
    assertThat(violations(List.of(piece(0, 10)), stay(1, 5))).containsExactly("I3");
  }

  @Test
  void check_whenStandingAccessIsRemoved_reportsIt() {
    Stay standing = new Stay(ALPHA, START.minusSeconds(99), START.plusSeconds(11), true);

    assertThat(violations(List.of(piece(0, 10)), standing)).containsExactly("standing");
  }

  private static List<String> violations(List<Piece> pieces, Stay stay) {
    Outages outages = new Outages(Duration.ofSeconds(60));
    return new AccessChecks(pieces, List.of(stay), outages, Duration.ZERO)
        .violations().stream().map(Violation::invariant).toList();
  }

  private static Stay stay(int from, int to) {
    return new Stay(ALPHA, START.plusSeconds(from), START.plusSeconds(to), false);
  }

  private static Piece piece(int from, int to) {
    Instant end = START.plusSeconds(to);
    return new Piece(
        UUID.randomUUID(),
        UUID.randomUUID(),
        "REVOKED",
        ALPHA,
        "RELEASED",
        true,
        START.plusSeconds(from),
        end,
        end,
        START.plusSeconds(from + 1));
  }
}
