package io.daypass.faults;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One run from an empty database to the verdict. */
final class Campaign implements AutoCloseable {

  private static final Duration STARVED_AFTER = Duration.ofSeconds(8);

  private final String title;
  private final Settings settings;
  private final Diary diary = new Diary();
  private final Promises promises = new Promises();
  private final Outages outages;
  private final Stand stand;
  private final List<Violation> violations = new ArrayList<>();

  /**
   * @param home an empty folder
   */
  Campaign(Path home, String title, Settings settings) {
    this.title = title;
    this.settings = settings;
    this.outages = new Outages(settings.grace());
    this.stand = new Stand(home, title, settings);
    diary.say("seed " + settings.seed());
  }

  Stand stand() {
    return stand;
  }

  Diary diary() {
    return diary;
  }

  void startNodes(List<String> more) {
    stand.startNodes(more);
    diary.say("%d nodes are up".formatted(settings.nodes()));
  }

  /** People at work while the faults come; afterwards everything is whole, and settled. */
  void workUnderFaults() {
    try (Load load = new Load(settings, stand, promises)) {
      load.keep();
      try (Nemesis nemesis = new Nemesis(settings, stand, outages, diary)) {
        load.start();
        nemesis.start();
        Patience.pass(settings.length(), () -> false);
        diary.say("the last fault");
      }
      diary.say("all is whole again");
    }
    settle(false);
    checkKept();
  }

  /** People at work for that long, and no fault. */
  void work(Duration length) {
    try (Load load = new Load(settings, stand, promises)) {
      load.start();
      Patience.pass(length, () -> false);
    }
  }

  /** Many grants whose leases all end within one second, and no fault. */
  void storm(int grants, Duration ahead) {
    try (Load load = new Load(settings, stand, promises)) {
      load.storm(grants, Instant.now().plus(ahead));
    }
    settle(true);
  }

  /** Waits until everything is over, or until the last deadline has passed. */
  void settle(boolean keepersToo) {
    Instant patience =
        pieces().stream()
            .map(piece -> outages.deadline(piece.access().target(), piece.end()))
            .filter(deadline -> deadline.isBefore(Instant.now().plus(Duration.ofMinutes(30))))
            .max(Instant::compareTo)
            .orElse(Instant.now());
    Duration longest = Duration.between(Instant.now(), patience).plusSeconds(2);
    boolean settled =
        Patience.until(
            longest,
            () ->
                pieces().stream()
                    .allMatch(piece -> piece.isOver() || (!keepersToo && piece.isKept())));
    diary.say(settled ? "all is settled" : "not all has settled in time");
  }

  /** Ends what has been kept until now, from outside. */
  void endTheKept() {
    Api api = new Api(stand.nodes().stream().map(Node::url).toList(), () -> false);
    pieces().stream()
        .filter(piece -> !piece.isOver())
        .forEach(
            piece ->
                api.post(holder(piece), "/api/v1/grants/" + piece.grant() + "/revocation", ""));
    settle(true);
  }

  Verdict verdict() {
    DataSource database = stand.database().steady();
    JdbcClient client = JdbcClient.create(database);
    List<Piece> pieces = Piece.all(client);
    Lags lags = new Lags(pieces, stand.oracle().stays());
    violations.addAll(
        new AccessChecks(pieces, stand.oracle().stays(), outages, Settings.untilRepaired())
            .violations());
    violations.addAll(new CallChecks(stand.oracle().repeats(), outages).violations());
    violations.addAll(new RecordChecks(stand, database, promises).violations());
    checkStarved(lags);
    return new Verdict(
        title,
        settings,
        diary,
        promises,
        pieces,
        lags,
        outages,
        violations,
        new Story(client, stand.oracle()));
  }

  @Override
  public void close() {
    stand.close();
  }

  /** I3: with everything up, what shall be there for an hour has come. */
  private void checkKept() {
    pieces().stream()
        .filter(Piece::isKept)
        .filter(piece -> !piece.state().equals("HELD") || !piece.grantStatus().equals("ACTIVE"))
        .forEach(
            piece ->
                violations.add(
                    Violation.of("I3", "is not held, although nothing is in its way", piece)));
  }

  /** Nobody waits for the troubles of another target. */
  private void checkStarved(Lags lags) {
    Duration longest = settings.claimFor().plus(STARVED_AFTER);
    lags.all().stream()
        .filter(lag -> lag.stay().access().target().equals("calm"))
        .filter(lag -> lag.late().compareTo(longest) > 0)
        .filter(lag -> outages.allWell("calm", lag.piece().end(), lag.stay().to()))
        .forEach(
            lag ->
                violations.add(
                    Violation.of("starved", "a healthy target waited " + lag.late(), lag.piece())));
  }

  private List<Piece> pieces() {
    return Piece.all(stand.database().client());
  }

  private static String holder(Piece piece) {
    return Stream.of(piece.access().account())
        .filter(Cast.KEEPERS::contains)
        .findFirst()
        .orElse(Cast.MANAGER);
  }
}
