package io.daypass.faults;

import io.daypass.faults.Front.Mood;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.BooleanSupplier;

/** F5 and F6: one target after the other misbehaves or is away. One of them never does. */
final class TargetFaults {

  private static final List<String> TARGETS = List.of("team", "vault", "directory");
  private static final String DOWN = "F6 target down";

  private record Trouble(String fault, Mood mood) {}

  private static final List<Trouble> TROUBLES =
      List.of(
          new Trouble("F5 target answers 500", Mood.ANSWERS_500),
          new Trouble("F5 target answers 429", Mood.ANSWERS_429),
          new Trouble("F5 target answers 401", Mood.ANSWERS_401),
          new Trouble("F5 target answers after 30 s", Mood.ANSWERS_LATE),
          new Trouble("F5 target breaks off after it acted", Mood.BREAKS_OFF),
          new Trouble("F5 target pretends", Mood.PRETENDS),
          new Trouble("F9 connector has a defect", Mood.STUMBLES),
          new Trouble(DOWN, Mood.WELL));

  private final Settings settings;
  private final Stand stand;
  private final Outages outages;
  private final Diary diary;
  private final Random dice;
  private final List<Trouble> deck = new ArrayList<>();

  TargetFaults(Settings settings, Stand stand, Outages outages, Diary diary) {
    this.settings = settings;
    this.stand = stand;
    this.outages = outages;
    this.diary = diary;
    this.dice = settings.dice(50);
  }

  void injectNext(BooleanSupplier over) {
    if (deck.isEmpty()) {
      deck.addAll(TROUBLES);
      if (Settings.actsLate()) {
        deck.add(new Trouble("F5 target acts after 30 s", Mood.ACTS_LATE));
      }
      Collections.shuffle(deck, dice);
    }
    Trouble trouble = deck.remove(0);
    String target = TARGETS.get(dice.nextInt(TARGETS.size()));
    Front front = stand.front(target);
    Duration length = Duration.ofSeconds(4 + dice.nextInt(longest(trouble)));
    diary.say("%s: %s for %d s".formatted(trouble.fault(), target, length.toSeconds()));
    diary.count(trouble.fault());
    Instant from = Instant.now();
    begin(front, trouble);
    Patience.pass(length, over);
    end(front);
    outages.add(target, from, Instant.now().plus(echo(trouble)));
    Patience.pass(Duration.ofMillis(500 + dice.nextInt(2000)), over);
  }

  /** Two minutes in a long campaign, so that many leases end while the target is away. */
  private int longest(Trouble trouble) {
    boolean isLong = settings.length().toMinutes() >= 10 && trouble.fault().equals(DOWN);
    return isLong ? 120 : 12;
  }

  private static void begin(Front front, Trouble trouble) {
    if (trouble.fault().equals(DOWN)) {
      front.down();
    } else {
      front.be(trouble.mood());
    }
  }

  private static void end(Front front) {
    front.be(Mood.WELL);
    front.up();
  }

  /** A call that came in last may be acted on, or answered, half a minute later. */
  private static Duration echo(Trouble trouble) {
    boolean isSlow = trouble.mood() == Mood.ACTS_LATE || trouble.mood() == Mood.ANSWERS_LATE;
    return isSlow ? Duration.ofSeconds(30) : Duration.ZERO;
  }
}
