package io.daypass.login;

import static org.assertj.core.api.Assertions.assertThat;

import io.daypass.identity.PersonId;
import io.daypass.login.LoginEvent.Failed;
import io.daypass.login.LoginEvent.FailuresCounted;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FailedLoginsTest {

  private static final Instant NOON = Instant.parse("2026-11-25T12:00:00Z");
  private static final Attempt ATTEMPT = new Attempt("", "192.0.2.7", Entrance.API);
  private static final TriedName ALICE = new TriedName.Known(new PersonId("alice"));
  private static final Guesser GUESSER = new Guesser("a1", "192.0.2.7");

  private final FailedLogins failures = new FailedLogins();

  @Test
  void failed_whenItHappensManyTimes_isToldLessAndLessOften() {
    List<LoginEvent> told = fail(GUESSER, 1_000, NOON);

    assertThat(told)
        .extracting(event -> ((Failed) event).attempts())
        .containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L, 10L, 20L, 40L, 80L, 160L, 320L, 640L);
  }

  @Test
  void failed_whenHalfAnHourIsOver_isSummedUpAndCountedFromOneAgain() {
    fail(GUESSER, 15, NOON);

    List<LoginEvent> later = fail(GUESSER, 1, NOON.plus(FailedLogins.WINDOW));

    assertThat(later)
        .containsExactly(
            new FailuresCounted(ALICE, "192.0.2.7", 15, NOON),
            new Failed(
                ALICE, ATTEMPT, WhyFailed.WRONG_PASSWORD, 1, NOON.plus(FailedLogins.WINDOW)));
  }

  @Test
  void rest_whenEverythingWasTold_saysNothingMore() {
    fail(GUESSER, 10, NOON);

    assertThat(failures.rest()).isEmpty();
  }

  @Test
  void rest_whenSomeWereLeftOut_sumsThemUp() {
    fail(GUESSER, 12, NOON);

    assertThat(failures.rest()).containsExactly(new FailuresCounted(ALICE, "192.0.2.7", 12, NOON));
    assertThat(failures.rest()).isEmpty();
  }

  @Test
  void succeeded_afterFailures_endsTheCountAndThePause() {
    fail(GUESSER, 12, NOON);

    assertThat(failures.succeeded(GUESSER))
        .containsExactly(new FailuresCounted(ALICE, "192.0.2.7", 12, NOON));
    assertThat(failures.pause(GUESSER, NOON)).isEmpty();
  }

  @Test
  void failed_whenAnybodyMakesUpNames_fillsNoDisk() {
    List<LoginEvent> told = new ArrayList<>();
    IntStream.range(0, 100_000)
        .forEach(
            i ->
                told.addAll(
                    failures.failed(
                        new Guesser("n" + i, "2001:db8::"),
                        new TriedName.Unknown("n" + i),
                        ATTEMPT,
                        WhyFailed.UNKNOWN_NAME,
                        NOON)));
    told.addAll(failures.rest());

    assertThat(told.size()).isBetween(1_000, 1_020);
    assertThat(told.get(told.size() - 1))
        .isEqualTo(new FailuresCounted(new TriedName.Everybody(), null, 99_000, NOON));
  }

  @Test
  void pause_untilTheTenth_isNone() {
    fail(GUESSER, 9, NOON);

    assertThat(failures.pause(GUESSER, NOON)).isEmpty();
  }

  @Test
  void pause_fromTheTenthOn_doublesUpToFiveMinutes() {
    fail(GUESSER, 10, NOON);
    assertThat(failures.pause(GUESSER, NOON)).contains(Duration.ofSeconds(1));
    assertThat(failures.pause(GUESSER, NOON.plusSeconds(1))).isEmpty();

    fail(GUESSER, 3, NOON);
    assertThat(failures.pause(GUESSER, NOON)).contains(Duration.ofSeconds(8));

    fail(GUESSER, 50, NOON);
    assertThat(failures.pause(GUESSER, NOON)).contains(Duration.ofMinutes(5));
  }

  @Test
  void pause_ofOneGuesser_holdsUpNobodyElse() {
    fail(GUESSER, 50, NOON);

    assertThat(failures.pause(new Guesser("a1", "192.0.2.8"), NOON)).isEmpty();
    assertThat(failures.pause(new Guesser("b2", "192.0.2.7"), NOON)).isEmpty();
  }

  @Test
  void heldBack_howeverOften_makesThePauseNoLonger() {
    fail(GUESSER, 10, NOON);

    IntStream.range(0, 100)
        .forEach(
            i -> failures.failed(GUESSER, ALICE, ATTEMPT, WhyFailed.HELD_BACK, NOON.plusMillis(5)));

    assertThat(failures.pause(GUESSER, NOON.plusSeconds(1))).isEmpty();
  }

  @Test
  void network_ofAnAddress_isTheHalfThatOneMachineCannotChoose() {
    assertThat(Logins.network("192.0.2.7")).isEqualTo("192.0.2.7");
    assertThat(Logins.network("2001:db8:1:2:3:4:5:6")).isEqualTo(Logins.network("2001:db8:1:2::9"));
    assertThat(Logins.network("2001:db8:1:2::9")).isNotEqualTo(Logins.network("2001:db8:1:3::9"));
    assertThat(Logins.network("not an address")).isEqualTo("not an address");
  }

  private List<LoginEvent> fail(Guesser guesser, int times, Instant when) {
    return IntStream.range(0, times)
        .mapToObj(i -> failures.failed(guesser, ALICE, ATTEMPT, WhyFailed.WRONG_PASSWORD, when))
        .flatMap(List::stream)
        .toList();
  }
}
