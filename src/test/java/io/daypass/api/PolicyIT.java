package io.daypass.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PolicyIT extends WholeDaypass {

  private static final String POLICY = "/api/v1/evidence/policy";

  @Test
  void policy_whenAnAuditorAsks_isAPageThatLoadsNothing() {
    Answer page = audrey.get(POLICY + ".html").is(200);

    assertThat(page.text()).contains("Provisioning policy", "orders-read", "AC.L2-3.1.1");
    assertThat(page.header("Content-Security-Policy")).startsWith("default-src 'none'");
  }

  @Test
  void policy_whenAnOperatorAsksForAPdf_isOne() {
    assertThat(oscar.get(POLICY + ".pdf").is(200).text()).startsWith("%PDF-");
  }

  @Test
  void policy_whenSomebodyElseAsks_isRefusedAndRecorded() {
    int before = tables.ledgerSize();

    alice.get(POLICY + ".html").isProblem(403, "may-not-see-policy");
    alice.get(POLICY + ".pdf").isProblem(403, "may-not-see-policy");

    assertThat(tables.ledgerAfter(before))
        .filteredOn(entry -> entry.contains("\"code\":\"may-not-see-policy\""))
        .hasSize(2);
  }
}
