package io.daypass.cockpit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.daypass.cockpit.Search.Place;
import io.daypass.entitlement.RoleId;
import io.daypass.identity.PersonId;
import io.daypass.request.RequestId;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How much PostgreSQL reads for one page out of forty thousand requests. Rows are counted, not
 * seconds: a second is another thing on each machine.
 */
class HistoryPlanTest {

  private static final int REQUESTS = 40_000;
  private static final int PAGE = 51;

  private static EmbeddedPostgres server;
  private static JdbcClient jdbc;

  @BeforeAll
  static void fill() throws IOException {
    server = EmbeddedPostgres.builder().start();
    jdbc = JdbcClient.create(server.getPostgresDatabase());
    Flyway.configure().dataSource(server.getPostgresDatabase()).load().migrate();
    run(
        """
        insert into access_request (request_id, requester, beneficiary, role_id, justification_id,
          duration_seconds, request_hash, submitted_at, status, rating, version, last_leaf)
        select gen_random_uuid(), 'person-' || n %% 2000, 'person-' || n %% 2000, 'role-' || n %% 20,
          gen_random_uuid(), 3600, repeat('0', 64), timestamptz '2026-01-01' + n * interval '7 min',
          case when n %% 100 = 0 then 'DENIED' else 'APPROVED' end, 'LOW', 0,
          decode(repeat('00', 32), 'hex')
        from generate_series(1, %d) n"""
            .formatted(REQUESTS));
    run(
        """
        insert into access_grant (grant_id, request_id, holder, role_id, starts_at, expires_at,
          status, ended_reason, ended_at)
        select gen_random_uuid(), request_id, beneficiary, role_id, submitted_at,
          submitted_at + interval '1 hour', 'REVOKED', 'LEASE_OVER', submitted_at + interval '1 hour'
        from access_request where status = 'APPROVED'""");
    run(
        """
        insert into hold (hold_id, grant_id, ordinal, connector, account, resource_id,
          entitlement_kind, entitlement_name, shared, state, attempts)
        select gen_random_uuid(), grant_id, 0, 'directory', holder, 'resource-' || role_id, 'group',
          'x', true, 'RELEASED', 0 from access_grant""");
    run(
        """
        insert into approval (approval_id, request_id, lane, approver, decision, request_hash,
          decided_at)
        select gen_random_uuid(), request_id, 'MANAGER_OR_OWNER',
          'approver-' || abs(hashtext(request_id::text)) % 800, 'APPROVE', request_hash, submitted_at
        from access_request""");
    run("analyze");
  }

  @AfterAll
  static void stop() throws IOException {
    server.close();
  }

  @Test
  void firstPage_readsAPage() {
    assertThat(requestsReadFor(new Question())).isLessThanOrEqualTo(PAGE);
  }

  @Test
  void firstPageOfTheFinished_readsAPage() {
    Question finished = new Question();
    finished.outcomes = Set.of(Outcome.ENDED_ON_TIME, Outcome.ENDED_EARLY, Outcome.DENIED);

    assertThat(requestsReadFor(finished)).isLessThanOrEqualTo(PAGE);
  }

  @Test
  void pageInTheMiddle_readsAPageAndWhereItBegins() {
    Question middle = new Question();
    middle.after =
        new RequestId(
            jdbc.sql(
                    "select request_id from access_request order by submitted_at offset 20000 limit 1")
                .query(UUID.class)
                .single());

    assertThat(requestsReadFor(middle)).isLessThanOrEqualTo(PAGE + 1);
  }

  @Test
  void someDays_areReadAlongTheIndex() {
    Question days = new Question();
    days.from = Instant.parse("2026-03-01T00:00:00Z");
    days.until = Instant.parse("2026-03-01T05:00:00Z");

    assertThat(requestsReadFor(days)).isLessThanOrEqualTo(PAGE);
  }

  @Test
  void whatOnePersonAskedHeldOrDecided_isReadAndNothingElse() {
    Question person = new Question();
    person.people = List.of(new PersonId("person-7"));
    Question approver = new Question();
    approver.people = List.of(new PersonId("approver-7"));

    // Twenty requests, found twice (asked, held) and then read; about fifty decisions.
    assertThat(requestsReadFor(person)).isLessThanOrEqualTo(100);
    assertThat(requestsReadFor(approver)).isLessThanOrEqualTo(100);
  }

  @Test
  void whatIsRare_costsNoMoreThanOneLookAtEverything() {
    Question denied = new Question();
    denied.outcomes = Set.of(Outcome.DENIED);
    Question role = new Question();
    role.role = new RoleId("role-7");
    Question place = new Question();
    place.place = new Place("resource-role-7", List.of());

    assertThat(requestsReadFor(denied)).isLessThanOrEqualTo(REQUESTS);
    assertThat(requestsReadFor(role)).isLessThanOrEqualTo(REQUESTS);
    assertThat(requestsReadFor(place)).isLessThanOrEqualTo(REQUESTS);
  }

  /** A search of which a test says only what matters to it. */
  private static final class Question {

    private List<PersonId> people;
    private RoleId role;
    private Place place;
    private Instant from;
    private Instant until;
    private Set<Outcome> outcomes = Set.of();
    private RequestId after;

    Search search() {
      return new Search(people, role, place, from, until, outcomes, after, PAGE);
    }
  }

  private static long requestsReadFor(Question question) {
    HistoryStore.Statement asked = HistoryStore.statement(question.search());
    String plan =
        jdbc.sql("explain (analyze, buffers, timing off, format json) " + asked.sql())
            .params(asked.values())
            .query(String.class)
            .single();
    try {
      JsonNode root = new ObjectMapper().readTree(plan).path(0).path("Plan");
      assertThat(root.path("Actual Rows").asInt()).as(plan).isPositive();
      return rowsRead(root);
    } catch (IOException e) {
      throw new AssertionError(plan, e);
    }
  }

  /** Rows of the table of requests that a scan gave or threw away. */
  private static long rowsRead(JsonNode step) {
    long own =
        step.path("Relation Name").asText().equals("access_request")
            ? (step.path("Actual Rows").asLong() + step.path("Rows Removed by Filter").asLong())
                * step.path("Actual Loops").asLong()
            : 0;
    for (JsonNode below : step.path("Plans")) {
      own += rowsRead(below);
    }
    return own;
  }

  private static void run(String sql) {
    jdbc.sql(sql).update();
  }
}
