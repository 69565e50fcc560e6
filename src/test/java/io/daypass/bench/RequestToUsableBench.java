package io.daypass.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How long it takes from asking for an auto-approved role until its access can be used. */
class RequestToUsableBench {

  private static final Duration LEASE = Duration.ofMinutes(30);

  /** What the server wrote down about one request. */
  private record Stamps(String account, double millis) {}

  /**
   * One request; all times in milliseconds.
   *
   * @param answered until the POST was answered, from its fixed time
   * @param usable until the client saw the grant active, from its fixed time
   * @param server from {@code submitted_at} to {@code verified_present_at}
   * @param target the part of {@code server} that the target took
   */
  private record Asked(
      int number, String request, double answered, double usable, double server, double target) {

    double own() {
      return server - target;
    }

    List<Object> row() {
      return List.of(number, request, answered, usable, server, target, own());
    }
  }

  @TempDir private Path home;

  @Test
  void measureRequests() {
    Results results = new Results("2-request-to-usable", "Request to usable, auto-approved");
    try (BenchDatabase database = new BenchDatabase(Map.of());
        BenchProgram daypass = new BenchProgram(home, database)) {
      int anchor = database.commitsPerSecond();
      // One after the other, so that a cold program is not buried under looks.
      warmUp(daypass, "bench-memory", 400);
      warmUp(daypass, "bench-database", 100);
      List<Asked> real = round(daypass, database, "bench-database", 150, 5);
      List<Asked> slow = round(daypass, database, "bench-memory", 150, 5);
      List<Asked> fast = round(daypass, database, "bench-memory", 600, 30);

      publish(results, anchor, real, slow, fast);
    }
  }

  private static void warmUp(BenchProgram daypass, String role, int asks) {
    for (int n = 0; n < asks; n++) {
      Caller caller = daypass.caller(n);
      caller.isUsable(caller.ask(role, LEASE));
    }
  }

  private static List<Asked> round(
      BenchProgram daypass, BenchDatabase database, String role, int asks, int perSecond) {
    List<OpenLoop.Seen> seen = new OpenLoop(daypass, role, LEASE).run(asks, perSecond);
    Map<String, Stamps> stamps = stamps(database.asSuperuser());
    Map<String, Map<String, Double>> target = daypass.targetTimes();
    List<Asked> asked = new ArrayList<>();
    for (OpenLoop.Seen one : seen) {
      Stamps stamp = stamps.get(one.request());
      Map<String, Double> calls = target.get(stamp.account());
      asked.add(
          new Asked(
              one.number(),
              one.request(),
              one.answered(),
              one.usable(),
              stamp.millis(),
              calls.get("issue") + calls.get("verify")));
    }
    return asked;
  }

  private static Map<String, Stamps> stamps(JdbcClient jdbc) {
    Map<String, Stamps> stamps = new HashMap<>();
    jdbc.sql(
            """
            select r.request_id::text, h.account,
              extract(epoch from h.verified_present_at - r.submitted_at) * 1000
            from access_request r join access_grant g using (request_id) join hold h using (grant_id)
            """)
        .query(
            row -> {
              stamps.put(row.getString(1), new Stamps(row.getString(2), row.getDouble(3)));
            });
    return stamps;
  }

  private static void publish(
      Results results, int anchor, List<Asked> real, List<Asked> slow, List<Asked> fast) {
    List<String> header =
        List.of(
            "number", "request", "answered_ms", "usable_ms", "server_ms", "target_ms", "own_ms");
    results
        .note(
            "Times in ms, each p50 / p99 / max. *Client*: from the time fixed for the POST until a"
                + " GET, sent every 10 ms, showed the grant `active`. *Server*: `submitted_at` to"
                + " `verified_present_at`. *Target*: the calls that issue and read back. *Own*:"
                + " server less target. PostgreSQL committed "
                + anchor
                + " single rows a second for 8 clients just before.")
        .table(
            List.of("target", "requests", "POST answered", "client", "server", "target", "own"),
            List.of(
                summary("demo database", real.size() + " of 150 at 5/s", real),
                summary("in memory", slow.size() + " of 150 at 5/s", slow),
                summary("in memory", fast.size() + " of 600 at 30/s", fast)))
        .csv("request-to-usable-database-5", header, real.stream().map(Asked::row).toList())
        .csv("request-to-usable-memory-5", header, slow.stream().map(Asked::row).toList())
        .csv("request-to-usable-memory-30", header, fast.stream().map(Asked::row).toList())
        .publish();
  }

  private static List<String> summary(String target, String requests, List<Asked> asked) {
    return List.of(
        target,
        requests,
        spread(asked, Asked::answered),
        spread(asked, Asked::usable),
        spread(asked, Asked::server),
        spread(asked, Asked::target),
        spread(asked, Asked::own));
  }

  private static String spread(List<Asked> asked, ToDoubleFunction<Asked> figure) {
    Spread spread = Spread.of(asked.stream().map(figure::applyAsDouble).toList());
    return "%s / %s / %s"
        .formatted(
            Spread.shown(spread.median()), Spread.shown(spread.p99()), Spread.shown(spread.max()));
  }
}
