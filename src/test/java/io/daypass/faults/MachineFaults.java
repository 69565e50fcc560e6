package io.daypass.faults;

import io.daypass.faults.Front.Mood;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BooleanSupplier;

/** What happens to the nodes of Daypass and to their database, one thing after the other. */
final class MachineFaults {

  private static final Duration UNTIL_THE_OCCASION = Duration.ofSeconds(8);

  /** So long it may take others to come to what a claim has let go. */
  private static final Duration TAKEN_OVER = Duration.ofSeconds(5);

  private static final String CRASH = "F3 PostgreSQL crashes";
  private static final String CUT = "F4 connections cut";
  private static final String TWICE = "F8 claims and locks lost";
  private static final List<String> WITHOUT_NODES = List.of(CRASH, CUT, TWICE);
  private static final List<String> PLACES_TO_DIE =
      List.of(
          "before-ask",
          "after-ask",
          "after-claim",
          "before-result",
          "after-result",
          "before-telling",
          "after-telling");

  private final Settings settings;
  private final Stand stand;
  private final Outages outages;
  private final Diary diary;
  private final Random dice;
  private final Map<String, BooleanSupplier> faults = new LinkedHashMap<>();
  private final List<String> deck = new ArrayList<>();
  private BooleanSupplier over = () -> false;

  MachineFaults(Settings settings, Stand stand, Outages outages, Diary diary) {
    this.settings = settings;
    this.stand = stand;
    this.outages = outages;
    this.diary = diary;
    this.dice = settings.dice(51);
    faults.put("F1 kill -9 of a node", always(this::killOne));
    faults.put("F1 kill -9 of all nodes", always(this::killAll));
    PLACES_TO_DIE.forEach(place -> faults.put("F2 node dies " + place, () -> die(place)));
    faults.put("F2 node dies before the target acts", () -> dieInCall(Mood.KILLS_BEFORE));
    faults.put("F2 node dies after the target acted", () -> dieInCall(Mood.KILLS_AFTER));
    faults.put(CRASH, always(this::crashDatabase));
    faults.put(CUT, always(this::cutConnections));
    if (Settings.shiftsClocks()) {
      faults.put("F7 clock of a node an hour off", always(this::shiftClock));
    }
    faults.put(TWICE, always(this::deliverTwice));
    faults.put("F9 acquisition thread dies", always(this::loseAcquisition));
    faults.put("F10 node paused", always(this::pauseOne));
  }

  void injectNext(BooleanSupplier isOver) {
    over = isOver;
    if (deck.isEmpty()) {
      deck.addAll(faults.keySet());
      Collections.shuffle(deck, dice);
    }
    bringBack();
    String fault = next();
    if (!WITHOUT_NODES.contains(fault)) {
      awaitAll();
    }
    if (over.getAsBoolean()) {
      return;
    }
    diary.say(fault);
    Instant from = Instant.now();
    if (faults.get(fault).getAsBoolean()) {
      diary.count(fault);
    } else {
      diary.say("there was no occasion for it");
    }
    outages.add(Outages.CLAIMS, from, Instant.now().plus(settings.claimFor()).plus(TAKEN_OVER));
    Patience.pass(Duration.ofMillis(500 + dice.nextInt(1500)), over);
  }

  /** Everything as it should be. */
  void heal() {
    for (Node node : stand.nodes()) {
      node.goOn();
      node.withdrawOrders();
      node.shiftClock(Duration.ZERO);
    }
    if (!Patience.until(Node.LONGEST_START, this::allWork)) {
      throw new IllegalStateException("not all nodes came back");
    }
  }

  /** While a node is still on its way up, something that needs none. */
  private String next() {
    String fault =
        stand.nodes().stream().allMatch(Node::works)
            ? deck.get(0)
            : deck.stream().filter(WITHOUT_NODES::contains).findFirst().orElse(deck.get(0));
    deck.remove(fault);
    return fault;
  }

  private void killOne() {
    any().kill();
    restart();
  }

  private void killAll() {
    Instant from = Instant.now();
    stand.nodes().forEach(Node::kill);
    restart();
    awaitAny();
    outages.add(Outages.EVERYTHING, from, Instant.now());
  }

  private static BooleanSupplier always(Runnable fault) {
    return () -> {
      fault.run();
      return true;
    };
  }

  /** Whether it did: the place may not be reached in time. */
  private boolean die(String place) {
    Node node = any();
    node.order(place);
    Patience.until(UNTIL_THE_OCCASION, () -> !node.isAlive() || over.getAsBoolean());
    boolean died = !node.isAlive();
    node.withdrawOrders();
    restart();
    return died;
  }

  private boolean dieInCall(Mood mood) {
    List<String> own = List.of("team", "vault");
    Front front = stand.front(own.get(dice.nextInt(own.size())));
    front.be(mood);
    Patience.until(UNTIL_THE_OCCASION, () -> anyIsDead() || over.getAsBoolean());
    boolean died = anyIsDead();
    front.be(Mood.WELL);
    restart();
    return died;
  }

  private void crashDatabase() {
    Instant from = Instant.now();
    stand.database().crash();
    awaitAny();
    outages.add(Outages.EVERYTHING, from, Instant.now());
  }

  private void cutConnections() {
    Instant from = Instant.now();
    int times = 3 + dice.nextInt(4);
    for (int n = 0; n < times && !over.getAsBoolean(); n++) {
      stand.database().cutConnections();
      Patience.pass(Duration.ofSeconds(2), over);
    }
    awaitAny();
    outages.add(Outages.EVERYTHING, from, Instant.now());
  }

  private void shiftClock() {
    Node node = any();
    node.shiftClock(Duration.ofHours(dice.nextBoolean() ? 1 : -1));
    Patience.pass(Duration.ofSeconds(6 + dice.nextInt(10)), over);
    node.shiftClock(Duration.ZERO);
  }

  /**
   * As if they had run out: somebody else takes the same work over while it is being done. Only
   * where an account is for one grant alone; on a shared one a claim must hold (see F10).
   */
  private void deliverTwice() {
    for (int n = 0; n < 20 && !over.getAsBoolean(); n++) {
      stand
          .database()
          .client()
          .sql("update hold set claimed_until = null where not shared")
          .update();
      stand
          .database()
          .client()
          .sql("update act_ru_job set lock_exp_time_ = null, lock_owner_ = null")
          .update();
      Patience.pass(Duration.ofMillis(300), over);
    }
  }

  private void loseAcquisition() {
    any().order("lose-acquisition");
    Patience.pass(Duration.ofSeconds(10), over);
  }

  private void pauseOne() {
    Node node = any();
    int longest = settings.length().toMinutes() >= 10 ? 70 : 6;
    Duration length = settings.claimFor().plusSeconds(3 + dice.nextInt(longest));
    node.pause();
    Patience.pass(length, over);
    node.goOn();
  }

  private Node any() {
    return stand.nodes().get(dice.nextInt(stand.nodes().size()));
  }

  private boolean anyIsDead() {
    return stand.nodes().stream().anyMatch(node -> !node.isAlive());
  }

  private void restart() {
    Patience.pass(Duration.ofMillis(500 + dice.nextInt(3000)), over);
    bringBack();
  }

  /** Starts what is dead; a start may fail when the database goes just then. */
  private void bringBack() {
    stand.nodes().stream().filter(node -> !node.isAlive()).forEach(node -> node.start(List.of()));
  }

  private boolean allWork() {
    bringBack();
    return stand.nodes().stream().allMatch(Node::works);
  }

  private void awaitAny() {
    Patience.until(
        Node.LONGEST_START,
        () -> {
          bringBack();
          return stand.nodes().stream().anyMatch(Node::works);
        });
  }

  private void awaitAll() {
    Patience.until(Node.LONGEST_START, () -> allWork() || over.getAsBoolean());
  }
}
