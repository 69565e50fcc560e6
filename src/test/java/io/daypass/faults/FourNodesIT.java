package io.daypass.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Four whole programs on one database, with nothing wrong. */
class FourNodesIT {

  private static final int GRANTS = 240;

  private static final Settings FOUR =
      new Settings(4, Duration.ZERO, 4, Duration.ofSeconds(10), Duration.ofSeconds(60), List.of());

  private static Campaign campaign;

  /** All at once, on an empty database. */
  @BeforeAll
  static void start(@TempDir Path home) {
    campaign = new Campaign(home, "four", FOUR);
    campaign.startNodes(List.of());
  }

  @AfterAll
  static void stop() {
    if (campaign != null) {
      campaign.close();
    }
  }

  @Test
  void firstStart_ofAllAtOnce_makesEverythingOnce() {
    assertThat(
            texts(
                """
                select key_ from act_re_procdef where version_ > 1
                union all select key_ from act_re_decision_def where version_ > 1
                union all select name_ from act_ru_filter group by name_ having count(*) > 1"""))
        .isEmpty();
    assertThat(texts("select id_ from act_re_deployment where name_ is distinct from 'poison'"))
        .hasSize(1);
    assertThat(texts("select person_id from person")).hasSameSizeAs(Cast.everybody());
    assertThat(texts("select pid::text from pg_locks where locktype = 'advisory'")).isEmpty();
  }

  @Test
  void grants_endingTogether_areEachTakenAwayOnce() {
    campaign.storm(GRANTS, Duration.ofSeconds(15));

    Verdict verdict = campaign.verdict();

    verdict.publish("four.md");
    assertThat(verdict.violations()).isEmpty();
    assertThat(campaign.stand().oracle().repeats()).isEmpty();
    assertThat(texts("select grant_id::text from access_grant where status = 'REVOKED'"))
        .hasSize(GRANTS);
    assertThat(requestsWithOtherThanTheUsualEntries()).isEmpty();
  }

  /** Two nodes that both believed to have ended a grant would both have written it down. */
  private static List<String> requestsWithOtherThanTheUsualEntries() {
    return texts(
        """
        with entries as (
          select r.request_id, r.role_id, count(*) as n
          from access_request r join audit_entry e on e.stream_id = 'req:' || r.request_id
          where r.role_id = 'vault-login' group by 1, 2)
        select request_id::text from entries
        where n <> (select mode() within group (order by n) from entries)""");
  }

  private static List<String> texts(String sql) {
    JdbcClient database = campaign.stand().database().client();
    return database.sql(sql).query(String.class).list();
  }
}
