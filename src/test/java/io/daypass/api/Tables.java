package io.daypass.api;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
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

  /** How many entries there are. Logins do not count: whether one is told depends on the time. */
  int ledgerSize() {
    return ledgerAfter(0).size();
  }

  /** The bodies of all ledger entries after the first so many, in the order they were written. */
  List<String> ledgerAfter(int size) {
    return bodies().stream()
        .filter(body -> !body.contains("\"type\":\"login."))
        .skip(size)
        .toList();
  }

  /** The bodies of the entries of one type, in the order they were written. */
  List<String> entries(String type) {
    return bodies().stream().filter(body -> body.contains("\"type\":\"" + type + "\"")).toList();
  }

  private List<String> bodies() {
    return jdbc.sql("select convert_from(body, 'UTF8') from audit_entry order by entry_id")
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

  /** Every column of text, JSON or bytes that holds the word as it is, in Base64 or in hex. */
  List<String> columnsWith(String word) {
    byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
    List<String> spellings =
        List.of(
            word,
            Base64.getEncoder().withoutPadding().encodeToString(bytes),
            HexFormat.of().formatHex(bytes));
    return textColumns().stream()
        .filter(column -> spellings.stream().anyMatch(spelling -> holds(column, spelling)))
        .map(column -> column.get("table_name") + "." + column.get("column_name"))
        .toList();
  }

  private boolean holds(Map<String, Object> column, String word) {
    boolean bytes = "bytea".equals(column.get("data_type"));
    String name = "\"" + column.get("column_name") + "\"";
    return jdbc.sql(
                "select count(*) from \"%s\" where position(%s in %s) > 0"
                    .formatted(
                        column.get("table_name"),
                        bytes ? "convert_to(:word, 'UTF8')" : ":word",
                        bytes ? name : name + "::text"))
            .param("word", word)
            .query(Integer.class)
            .single()
        > 0;
  }

  private List<Map<String, Object>> textColumns() {
    return jdbc.sql(
            """
            select c.table_name, c.column_name, c.data_type from information_schema.columns c
            join information_schema.tables t using (table_schema, table_name)
            where table_schema = 'public' and t.table_type = 'BASE TABLE'
              and c.data_type in ('character varying', 'text', 'character', 'bytea', 'json',
                'jsonb', 'uuid')""")
        .query()
        .listOfRows();
  }
}
