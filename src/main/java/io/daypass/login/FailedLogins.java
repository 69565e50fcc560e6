package io.daypass.login;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Counts failed logins on this node, and says which of them become an entry. The first ones of a
 * guesser do, then the 20th, the 40th, the 80th and so on, with their number; what was left out is
 * summed up when half an hour is over. So all guessing is seen, and none of it can fill the disk.
 */
final class FailedLogins {

  /** So many of one guesser are an entry each; after as many, the guesser has to wait. */
  static final int EACH = 10;

  static final Duration WINDOW = Duration.ofMinutes(30);

  /** How many guessers are told apart. */
  static final int MOST_GUESSERS = 10_000;

  /** How many entries all guessers together get in one window. */
  static final int MOST_ENTRIES = 1_000;

  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);

  /** Those that began first are first. */
  private final Map<Guesser, Series> series = new LinkedHashMap<>();

  private Instant windowBegan = Instant.MIN;
  private int entries;
  private long beyond;

  /** How long this guesser has to wait until a password is looked at again. */
  synchronized Optional<Duration> pause(Guesser guesser, Instant now) {
    return Optional.ofNullable(series.get(guesser))
        .filter(one -> !one.isOverAt(now))
        .map(one -> one.pauseAt(now))
        .filter(left -> !left.isNegative() && !left.isZero());
  }

  /** One more failed; what the ledger shall be told. */
  synchronized List<LoginEvent> failed(
      Guesser guesser, TriedName whose, Attempt attempt, WhyFailed why, Instant now) {
    List<LoginEvent> events = new ArrayList<>();
    beginWindow(now, events);
    endOldSeries(now, events);
    Series one = series.computeIfAbsent(guesser, key -> new Series(whose, key.network(), now));
    one.count(why, now);
    if (isTold(one.attempts)) {
      tell(one, new LoginEvent.Failed(whose, attempt, why, one.attempts, one.began), 1, events);
    }
    return events;
  }

  /** Somebody got in after all. */
  synchronized List<LoginEvent> succeeded(Guesser guesser) {
    List<LoginEvent> events = new ArrayList<>();
    Series one = series.remove(guesser);
    if (one != null) {
      sumUp(one, events);
    }
    return events;
  }

  /** What was counted and not told yet. */
  synchronized List<LoginEvent> rest() {
    List<LoginEvent> events = new ArrayList<>();
    series.values().forEach(one -> sumUp(one, events));
    series.clear();
    sumUpWindow(events);
    return events;
  }

  private void beginWindow(Instant now, List<LoginEvent> events) {
    if (entries == 0 || !now.isBefore(windowBegan.plus(WINDOW))) {
      sumUpWindow(events);
      windowBegan = now;
    }
  }

  private void sumUpWindow(List<LoginEvent> events) {
    if (beyond > 0) {
      events.add(everybody());
    }
    entries = 0;
    beyond = 0;
  }

  private void endOldSeries(Instant now, List<LoginEvent> events) {
    var oldest = series.values().iterator();
    int left = series.size();
    while (oldest.hasNext()) {
      Series one = oldest.next();
      if (!one.isOverAt(now) && left < MOST_GUESSERS) {
        return;
      }
      oldest.remove();
      left--;
      sumUp(one, events);
    }
  }

  private void sumUp(Series one, List<LoginEvent> events) {
    if (one.attempts > one.told) {
      LoginEvent sum =
          new LoginEvent.FailuresCounted(one.whose, one.network, one.attempts, one.began);
      tell(one, sum, one.attempts - one.told, events);
    }
  }

  private void tell(Series one, LoginEvent event, long untold, List<LoginEvent> events) {
    if (entries < MOST_ENTRIES) {
      entries++;
      one.told = one.attempts;
      events.add(event);
      return;
    }
    long before = beyond;
    beyond += untold;
    one.told = one.attempts;
    if (Long.highestOneBit(before) != Long.highestOneBit(beyond)) {
      events.add(everybody());
    }
  }

  private LoginEvent everybody() {
    return new LoginEvent.FailuresCounted(new TriedName.Everybody(), null, beyond, windowBegan);
  }

  private static boolean isTold(long attempts) {
    return attempts <= EACH || (attempts % EACH == 0 && Long.bitCount(attempts / EACH) == 1);
  }

  /** The failures of one guesser in half an hour. */
  private static final class Series {

    private final TriedName whose;
    private final @Nullable String network;
    private final Instant began;
    private long attempts;
    private long told;
    private int lookedAt;
    private Instant lastLookedAt;

    private Series(TriedName whose, @Nullable String network, Instant now) {
      this.whose = whose;
      this.network = network;
      this.began = now;
      this.lastLookedAt = now;
    }

    private void count(WhyFailed why, Instant now) {
      attempts++;
      // Whoever is held back is not held longer for it: else nobody at that place would get in.
      if (why != WhyFailed.HELD_BACK) {
        lookedAt++;
        lastLookedAt = now;
      }
    }

    private boolean isOverAt(Instant now) {
      return !now.isBefore(began.plus(WINDOW));
    }

    /** A second after the tenth, then twice as long each time. */
    private Duration pauseAt(Instant now) {
      if (lookedAt < EACH) {
        return Duration.ZERO;
      }
      long seconds = 1L << Math.min(lookedAt - EACH, 20);
      long longest = LONGEST_PAUSE.toSeconds();
      return Duration.between(now, lastLookedAt.plusSeconds(Math.min(seconds, longest)));
    }
  }
}
