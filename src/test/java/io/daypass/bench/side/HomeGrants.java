package io.daypass.bench.side;

import io.daypass.bench.target.Accounts;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The table of grants that people make for themselves, with a line of audit for each change. */
final class HomeGrants {

  private static final String SCHEMA =
      """
      create table if not exists bench_grant (
        grant_id   uuid primary key,
        account    varchar(200) not null,
        state      varchar(20) not null,
        starts_at  timestamp with time zone not null,
        expires_at timestamp with time zone not null,
        revoked_at timestamp with time zone
      );
      create index if not exists bench_grant_by_expiry on bench_grant (state, expires_at);
      create table if not exists bench_audit (
        entry_id bigint generated always as identity primary key,
        grant_id uuid not null,
        event    varchar(20) not null,
        at       timestamp with time zone not null,
        details  varchar(1000) not null
      );
      """;

  /** About as long as an entry of Daypass's ledger. */
  private static final String DETAILS = "x".repeat(500);

  static final String ENDINGS =
      """
      select account, expires_at, revoked_at, pg_xact_commit_timestamp(xmin)
      from bench_grant where state = 'REVOKED'""";

  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;
  private final Accounts accounts;

  HomeGrants(JdbcClient jdbc, TransactionTemplate transaction, Accounts accounts) {
    this.jdbc = jdbc;
    this.transaction = transaction;
    this.accounts = accounts;
    jdbc.sql(SCHEMA).update();
  }

  record Held(UUID grant, String account) {}

  /** Joins a transaction, or has one of its own. */
  void issue(UUID grant, Instant end) {
    String account = "memory-" + grant;
    accounts.add(account);
    if (!accounts.has(account)) {
      throw new IllegalStateException(account + " was not made");
    }
    transaction.executeWithoutResult(
        tx -> {
          jdbc.sql(
                  """
                  insert into bench_grant (grant_id, account, state, starts_at, expires_at)
                  values (?, ?, 'HELD', ?, ?)""")
              .params(
                  grant,
                  account,
                  Instant.now().atOffset(ZoneOffset.UTC),
                  end.atOffset(ZoneOffset.UTC))
              .update();
          audit(grant, "ISSUED");
        });
  }

  /** Joins a transaction, or has one of its own. */
  void revoke(Held held) {
    accounts.remove(held.account());
    if (accounts.has(held.account())) {
      throw new IllegalStateException(held.account() + " is still there");
    }
    transaction.executeWithoutResult(
        tx -> {
          jdbc.sql("update bench_grant set state = 'REVOKED', revoked_at = ? where grant_id = ?")
              .params(Instant.now().atOffset(ZoneOffset.UTC), held.grant())
              .update();
          audit(held.grant(), "REVOKED");
        });
  }

  Held find(UUID grant) {
    return jdbc.sql("select grant_id, account from bench_grant where grant_id = ?")
        .param(grant)
        .query((row, n) -> new Held(row.getObject(1, UUID.class), row.getString(2)))
        .single();
  }

  List<Held> over() {
    return jdbc.sql(
            """
            select grant_id, account from bench_grant
            where state = 'HELD' and expires_at <= ? order by expires_at""")
        .param(Instant.now().atOffset(ZoneOffset.UTC))
        .query((row, n) -> new Held(row.getObject(1, UUID.class), row.getString(2)))
        .list();
  }

  /** What the target must have when a side starts on a database that is in use. */
  void fillTarget() {
    jdbc.sql("select account from bench_grant where state = 'HELD'")
        .query(String.class)
        .list()
        .forEach(accounts::add);
  }

  long revoked() {
    return jdbc.sql("select count(*) from bench_grant where state = 'REVOKED'")
        .query(Long.class)
        .single();
  }

  /** Copies the first grant that is held; its id is returned. */
  static UUID copy(JdbcClient admin, Copies copies) {
    UUID first =
        admin
            .sql(
                """
                select grant_id from bench_grant where state = 'HELD' and account like 'memory-%'
                order by starts_at fetch first 1 rows only""")
            .query(UUID.class)
            .single();
    copies.of(
        "bench_grant",
        "s.grant_id = '%s'".formatted(first),
        Map.of(
            "grant_id", copies.uuid("grant_id"),
            "account", copies.account(),
            "expires_at", "s.expires_at + interval '1 day'"));
    return first;
  }

  static void endAt(JdbcClient admin, String kind, Instant first, Duration step) {
    admin
        .sql(
            """
            update bench_grant set expires_at = ?
              + (split_part(account, '-', 2)::int - 1) * ? * interval '1 microsecond'
            where account like ?""")
        .params(first.atOffset(ZoneOffset.UTC), step.toNanos() / 1000, kind + "-%")
        .update();
  }

  private void audit(UUID grant, String event) {
    jdbc.sql("insert into bench_audit (grant_id, event, at, details) values (?, ?, ?, ?)")
        .params(grant, event, Instant.now().atOffset(ZoneOffset.UTC), DETAILS)
        .update();
  }
}
