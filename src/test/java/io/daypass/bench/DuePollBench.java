package io.daypass.bench;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.daypass.bench.side.Daypass;
import io.daypass.bench.target.Accounts;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What the guard's looks for due holds cost while more and more are held: the statements of the
 * running program, as PostgreSQL carried them out.
 */
class DuePollBench {

  private static final List<Integer> HELD =
      Arrays.stream(System.getProperty("bench.held", "1000,10000,100000,1000000").split(","))
          .map(Integer::valueOf)
          .toList();

  private static final double TARGET = 2;
  private static final int DUE = 100;
  private static final Duration LISTEN = Duration.ofSeconds(6);

  /** The guard looks twice a second; what is asked less often is asked by others, for metrics. */
  static final int OFTEN = 4;

  private static final Pattern OF_HOLDS = Pattern.compile("(?i)\\b(from|update|join) hold\\b");

  /** One statement while so many were held, and so many of them due. */
  private record Look(int held, int due, Plans.Plan plan) {

    List<Object> row() {
      return List.of(held, due, plan.millis(), plan.buffers(), plan.how(), plan.statement());
    }
  }

  @Test
  void measureLooks() {
    Results results = new Results("7-due-poll", "What a look for due holds costs");
    List<Look> looks = new ArrayList<>();
    try (BenchDatabase database = new BenchDatabase(settings())) {
      JdbcClient admin = database.asSuperuser();
      Plans plans = new Plans(admin);
      try (Daypass daypass = new Daypass(database.url(), admin, new Accounts())) {
        daypass.begin(0, Duration.ofHours(1));
        Starters.live(daypass, 20);
        int before = 0;
        for (int held : HELD) {
          daypass.copyGrants("held" + held, held - before);
          before = held;
          looks.addAll(listen(held, daypass, admin, plans));
        }
      }
    }
    publish(results, looks);
  }

  private static Map<String, String> settings() {
    Map<String, String> settings = new HashMap<>(Plans.SETTINGS);
    settings.put("track_commit_timestamp", "on");
    return settings;
  }

  /** First while nothing is due, which tells the looks from the rest; then while some are. */
  private static List<Look> listen(int held, Daypass daypass, JdbcClient admin, Plans plans) {
    admin.sql("vacuum analyze").update();
    daypass.copyGrants("due" + held, DUE);
    plans.forget();
    LockSupport.parkNanos(LISTEN.toNanos());
    List<Look> looks =
        new ArrayList<>(
            plans.sinceThen().stream()
                .filter(plan -> OF_HOLDS.matcher(plan.statement()).find())
                .map(plan -> new Look(held, 0, plan))
                .toList());
    Set<String> known = new HashSet<>(looks.stream().map(l -> l.plan().statement()).toList());
    plans.forget();
    daypass.endAt("due" + held, Instant.now(), Duration.ZERO);
    Patience.until(
        Duration.ofMinutes(1),
        Duration.ofMillis(100),
        () -> Lag.count("due" + held, daypass, admin) == DUE);
    plans.sinceThen().stream()
        .filter(plan -> known.contains(plan.statement()) || isClaim(plan))
        .forEach(plan -> looks.add(new Look(held, DUE, plan)));
    return looks;
  }

  /** Asked only when the looks have found something. */
  private static boolean isClaim(Plans.Plan plan) {
    return OF_HOLDS.matcher(plan.statement()).find() && plan.statement().contains("skip locked");
  }

  private static void publish(Results results, List<Look> looks) {
    results
        .note(
            "Each statement that the running program asks of the table `hold` while nothing is due, as `auto_explain` saw it: median ms / longest ms (median of buffers). *Some due*: the same statements, and the one that claims, while the guard works off %d that became due together."
                .formatted(DUE))
        .table(header(), rows(looks))
        .note(judgement(looks))
        .note("![Time of a look by the number of holds](pictures/performance-due-poll.svg)")
        .csv(
            "due-poll",
            List.of("held", "due", "ms", "buffers", "how", "statement"),
            looks.stream().map(Look::row).toList())
        .publish();
  }

  private static List<String> header() {
    List<String> header = new ArrayList<>(List.of("statement", "when"));
    HELD.forEach(held -> header.add("%,d held".formatted(held)));
    header.add("read by, at the end");
    return header;
  }

  private static List<List<String>> rows(List<Look> looks) {
    Map<String, List<Look>> byStatement =
        looks.stream()
            .collect(
                groupingBy(
                    look ->
                        look.plan().statement()
                            + "|"
                            + (look.due() == 0 ? "nothing due" : "some due"),
                    LinkedHashMap::new,
                    toList()));
    return byStatement.entrySet().stream()
        .map(entry -> row(entry.getKey().split("\\|"), entry.getValue()))
        .toList();
  }

  private static List<String> row(String[] key, List<Look> looks) {
    List<String> row = new ArrayList<>(List.of("`" + shortened(key[0]) + "`", key[1]));
    HELD.forEach(held -> row.add(cell(looks.stream().filter(l -> l.held() == held).toList())));
    row.add(looks.get(looks.size() - 1).plan().how());
    return row;
  }

  private static String cell(List<Look> looks) {
    if (looks.isEmpty()) {
      return "";
    }
    Spread millis = Spread.of(looks.stream().map(look -> look.plan().millis()).toList());
    Spread buffers = Spread.of(looks.stream().map(look -> (double) look.plan().buffers()).toList());
    return "%.2f / %.2f (%.0f)".formatted(millis.median(), millis.max(), buffers.median());
  }

  private static String judgement(List<Look> looks) {
    int most = HELD.get(HELD.size() - 1);
    double slowest =
        looks.stream()
            .filter(look -> look.held() == most && look.due() == 0)
            .collect(groupingBy(look -> look.plan().statement()))
            .values()
            .stream()
            .filter(same -> same.size() >= OFTEN)
            .mapToDouble(
                same -> Spread.of(same.stream().map(l -> l.plan().millis()).toList()).median())
            .max()
            .orElse(Double.NaN);
    return "Target with the most held, for what is asked at every look: 2 ms or less. The slowest took %.2f ms (median): %s."
        .formatted(slowest, slowest <= TARGET ? "met" : "**missed**");
  }

  private static String shortened(String statement) {
    return statement.length() <= 110 ? statement : statement.substring(0, 109) + "…";
  }
}
