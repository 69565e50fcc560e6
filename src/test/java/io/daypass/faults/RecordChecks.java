package io.daypass.faults;

import io.daypass.ledger.LedgerInvariant;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What must be true of the tables, the ledger and the logs: I4, I6, I7, I9, and kept promises. */
final class RecordChecks {

  private static final String LEFT_BEHIND =
      """
      select r.request_id from access_request r
      join act_ru_execution e on e.business_key_ = r.request_id::text
        and e.parent_id_ is null and e.super_exec_ is null
      left join access_grant g using (request_id)
      where r.status in ('DENIED', 'WITHDRAWN', 'LAPSED', 'REFUSED')
        or g.status = 'REVOKED'""";

  private final Stand stand;
  private final JdbcClient database;
  private final LedgerInvariant ledger;
  private final Promises promises;
  private final List<Violation> violations = new ArrayList<>();

  RecordChecks(Stand stand, DataSource database, Promises promises) {
    this.stand = stand;
    this.database = JdbcClient.create(database);
    this.ledger = new LedgerInvariant(this.database, new JdbcTemplate(database));
    this.promises = promises;
  }

  List<Violation> violations() {
    ledger.faults().forEach(fault -> add("I4", fault));
    checkApprovals();
    checkPeople();
    checkPromises();
    checkProcesses();
    checkCanaries();
    return violations;
  }

  /** I6: nothing is wanted before the last approval, or before the routing that needs none. */
  private void checkApprovals() {
    ids("""
            select r.request_id from access_request r join access_grant g using (request_id)
            where r.status <> 'APPROVED' or (r.route <> 'AUTO' and (
              select count(*) from approval a where a.request_id = r.request_id
                and a.decision = 'APPROVE' and a.decided_at <= g.starts_at)
              < cardinality(string_to_array(r.lanes, ',')))""")
        .forEach(id -> add("I6", "granted without the approvals that it needs", id));
    ids("""
            select r.request_id from access_request r join access_grant g using (request_id)
            where exists (select 1 from approval a
              where a.request_id = r.request_id and a.decision = 'DENY')""")
        .forEach(id -> add("I6", "granted although it was denied", id));
  }

  private void checkPeople() {
    ids("""
            select r.request_id from access_request r join approval a using (request_id)
            where a.approver in (r.requester, r.beneficiary)""")
        .forEach(id -> add("I7", "decided by somebody whom it concerns", id));
    ids("select request_id from approval group by request_id, approver having count(*) > 1")
        .forEach(id -> add("I7", "decided twice by one person", id));
  }

  /** What was answered with yes survives every crash. */
  private void checkPromises() {
    promised(
        promises.requests,
        "select request_id from access_request",
        "was accepted, and is not there");
    promised(
        promises.withdrawals,
        "select request_id from access_request where status = 'WITHDRAWN'",
        "was withdrawn, and is not");
    promised(promises.decisions, "select request_id from approval", "was decided, and is not");
    promised(
        promises.revocations,
        "select grant_id from access_grant where ended_at is not null",
        "is a grant that was revoked, and is not");
  }

  private void promised(List<UUID> promised, String kept, String broken) {
    List<UUID> there = ids(kept);
    promised.stream()
        .filter(id -> !there.contains(id))
        .forEach(id -> add("promise", id + " " + broken, id));
  }

  /**
   * The engine follows: no process is left of what is over. A timer that a node had locked when it
   * died fires when the lock has run out, after a minute.
   */
  private void checkProcesses() {
    Patience.until(Duration.ofSeconds(75), () -> ids(LEFT_BEHIND).isEmpty());
    ids(LEFT_BEHIND).forEach(id -> add("engine", "over, but its process instance is not", id));
  }

  /** I9: no secret in any column of any table, as text or bytes, nor in any log. */
  private void checkCanaries() {
    String word = stand.canaries().word();
    String hex = HexFormat.of().formatHex(word.getBytes(StandardCharsets.UTF_8));
    for (String table : tables()) {
      long found =
          database
              .sql(
                  "select count(*) from \"%s\" t where t::text like ? or t::text like ?"
                      .formatted(table))
              .params("%" + word + "%", "%" + hex + "%")
              .query(Long.class)
              .single();
      if (found > 0) {
        add("I9", "a secret is in the table " + table);
      }
    }
    stand.nodes().stream()
        .filter(node -> log(node).contains(word))
        .forEach(node -> add("I9", "a secret is in the log of " + node.name()));
  }

  private List<String> tables() {
    return database
        .sql("select table_name from information_schema.tables where table_schema = 'public'")
        .query(String.class)
        .list();
  }

  private static String log(Node node) {
    try {
      return Files.readString(node.log(), StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<UUID> ids(String sql) {
    return database.sql(sql).query(UUID.class).list();
  }

  private void add(String invariant, String sentence) {
    violations.add(Violation.of(invariant, sentence));
  }

  private void add(String invariant, String sentence, UUID request) {
    violations.add(new Violation(invariant, sentence, request, null));
  }
}
