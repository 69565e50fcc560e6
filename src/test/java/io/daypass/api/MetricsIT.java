package io.daypass.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.daypass.identity.PersonId;
import io.daypass.metrics.AlertRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The metrics as a monitoring system reads them from the running program. */
class MetricsIT extends WholeDaypass {

  private static final String METRICS = "/actuator/prometheus";
  private static final Path PAGE = Path.of("docs", "metrics.md");
  private static final Pattern LISTED = Pattern.compile("(?m)^\\| `(jit_\\w+)`");
  private static final Pattern UUID =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

  private Caller watchdog;

  @BeforeEach
  void meetTheWatchdog() {
    watchdog = caller(new PersonId("watchdog"));
  }

  @Test
  void scrape_whenNobodyIsLoggedIn_isRefused() {
    nobody.get(METRICS).isProblem(401, "login-needed");
  }

  @ParameterizedTest
  @ValueSource(strings = {"alice", "bob", "carol", "sam", "mallory"})
  void scrape_byPeopleWithoutADutyForIt_isRefused(String person) {
    caller(new PersonId(person)).get(METRICS).isProblem(403, "forbidden");
  }

  @ParameterizedTest
  @ValueSource(strings = {"watchdog", "oscar", "audrey"})
  void scrape_byThoseWhoWatch_isAnswered(String person) {
    assertThat(caller(new PersonId(person)).get(METRICS).is(200).text())
        .contains("# TYPE jit_grants_overdue gauge");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/actuator",
        "/actuator/",
        "/actuator/prometheus/",
        "/actuator/prometheus;x=y",
        "/actuator//prometheus",
        "/%61ctuator/prometheus",
        "/actuator/./prometheus",
        "/actuator/metrics",
        "/actuator/env"
      })
  void scrape_byAnotherSpelling_isAnsweredToNobodyElse(String path) {
    assertThat(alice.get(path).status()).isIn(400, 403, 404);
    assertThat(nobody.get(path).status()).isIn(400, 401);
  }

  @Test
  void watchdog_seesMetricsAndNothingElse() {
    String request = alice.asks("payments-prepare").at("/id");

    assertThat(watchdog.get("/api/v1/requests").is(200).json().path("items")).isEmpty();
    watchdog.get("/api/v1/requests/" + request).isProblem(404, "no-such-request");
    watchdog.get("/api/v1/approvals").is(200);
    assertThat(inEngine(watchdog).get("/process-instance").is(200).json()).isEmpty();

    alice.post("/api/v1/requests/" + request + "/withdrawal").is(200);
  }

  @Test
  void scrape_afterAWholeLife_countsItAndNamesNobody() {
    double requests = scrape().sum("jit_requests_total", "outcome=\"auto-approved\"");
    String request = alice.asks("orders-read").at("/id");
    Answer grant = alice.awaitsGrant(request, "active");
    alice.post("/api/v1/grants/" + grant.at("/id") + "/revocation").is(202);
    alice.awaitsGrant(request, "revoked");
    mallory.get("/api/v1/requests/" + request).isProblem(404, "no-such-request");
    inEngine(oscar).get("/history/process-instance/" + request);

    Awaited.until(
        "the request is counted",
        () -> scrape().sum("jit_requests_total", "outcome=\"auto-approved\"") > requests);
    Scrape scrape = scrape();

    assertThat(scrape.ownLabels().keySet())
        .isSubsetOf(
            "anchor",
            "connector",
            "kind",
            "operation",
            "outcome",
            "rating",
            "route",
            "rule",
            "sample",
            "sink",
            "state",
            "status",
            "type",
            "le");
    assertThat(scrape.ownLabels().values().stream().flatMap(Set::stream))
        .allMatch(value -> value.matches("[a-z0-9][a-z0-9.-]*|\\+Inf"));
    assertThat(scrape.text())
        .doesNotContainPattern(UUID)
        .doesNotContain("alice", "mallory", "watchdog", "Case ");
  }

  @Test
  void alerts_nameOnlyMetricsThatThereAre() throws IOException {
    assertThat(scrape().series()).containsAll(AlertRules.metrics());
  }

  @Test
  void page_listsExactlyTheMetricsThatThereAre() throws IOException {
    Set<String> listed =
        LISTED
            .matcher(Files.readString(PAGE))
            .results()
            .map(row -> row.group(1))
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(listed).isEqualTo(scrape().ownMetrics());
  }

  @Test
  void health_whileTheGuardLooks_isUp() {
    Awaited.until("health is UP", () -> nobody.get("/actuator/health").status() == 200);
    assertThat(nobody.get("/actuator/health").text()).doesNotContain("lookedBefore", "late");
    nobody.get("/actuator/health/liveness").is(200);
    nobody.get("/actuator/health/readiness").is(200);
  }

  /** Once every gauge has been read. */
  private Scrape scrape() {
    Awaited.until("the gauges are read", () -> read().series().contains("jit_engine_incidents"));
    return read();
  }

  private Scrape read() {
    return new Scrape(watchdog.get(METRICS).is(200).text());
  }
}
