package io.daypass.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What lies in the database, seen from outside. */
record Tables(JdbcClient jdbc) {

  /** Everything that a call could change; the ledger is compared by itself. */
  private static final List<String> THINGS =
      List.of(
          "person",
          "person_group",
          "access_request",
          "approval",
          "access_grant",
          "hold",
          "idempotency_key",
          "free_text",
          "act_ru_execution",
          "act_ru_task",
          "act_ru_variable",
          "act_ru_identitylink",
          "act_ru_event_subscr",
          "act_ru_authorization",
          "act_ru_filter",
          "act_re_deployment",
          "act_re_procdef",
          "act_id_user",
          "act_id_group",
          "act_id_membership",
          "act_hi_procinst",
          "act_hi_taskinst",
          "act_hi_varinst",
          "act_hi_decinst",
          "act_hi_comment",
          "act_hi_attachment",
          "act_re_decision_def",
          "act_ru_jobdef",
          "act_ru_batch",
          "act_hi_batch");

  /** A fingerprint of every row, so that a changed row counts like a new one. */
  Map<String, String> things() {
    Map<String, String> prints = new LinkedHashMap<>();
    for (String table : THINGS) {
      prints.put(
          table,
          jdbc.sql(
                  "select count(*) || ' rows ' || coalesce(md5(string_agg(t::text, '|' order by"
                      + " t::text)), '') from "
                      + table
                      + " t")
              .query(String.class)
              .single());
    }
    return prints;
  }

  int ledgerSize() {
    return jdbc.sql("select count(*) from audit_entry").query(Integer.class).single();
  }

  /** The bodies of all ledger entries after the first so many, in the order they were written. */
  List<String> ledgerAfter(int size) {
    return jdbc.sql(
            "select convert_from(body, 'UTF8') from audit_entry order by entry_id offset " + size)
        .query(String.class)
        .list();
  }

  int rows(String table) {
    return jdbc.sql("select count(*) from " + table).query(Integer.class).single();
  }

  /** Until guard and job executor have nothing left to do that earlier tests began. */
  void awaitQuiet() {
    Awaited.until("guard and job executor are idle", () -> openWork() == 0);
  }

  private int openWork() {
    return jdbc.sql(
            """
            select (select count(*) from hold where state in ('WANTED', 'RELEASING'))
              + (select count(*) from access_grant where waiting is not null
                   and ((waiting_for = 'ISSUED' and status <> 'ISSUING')
                     or (waiting_for = 'REVOKED' and status = 'REVOKED')))
              + (select count(*) from act_ru_job where duedate_ < now() and retries_ > 0)""")
        .query(Integer.class)
        .single();
  }
}
