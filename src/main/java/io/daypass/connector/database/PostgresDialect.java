package io.daypass.connector.database;

import io.daypass.connector.ExternalRef;
import io.daypass.connector.Guarantees;
import io.daypass.connector.IssueOutcome;
import io.daypass.connector.Presence;
import io.daypass.connector.RevokeOutcome;
import io.daypass.connector.Secret;
import io.daypass.connector.TargetUnavailable;
import io.daypass.entitlement.ConnectorId;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Accounts on PostgreSQL 16 or later. Before 16 CREATEROLE could hand out almost every role, so an
 * older server is refused rather than served with too much power.
 */
final class PostgresDialect implements Dialect {

  private static final int OLDEST_VERSION = 16_00_00;
  private static final int ATTEMPTS = 3;

  private final ConnectorId id;
  private final String heir;
  private final JdbcTemplate template;
  private final JdbcClient jdbc;
  private final PostgresCatalogue catalogue;
  private final TransactionTemplate transaction;
  private final Function<String, DataSource> databases;

  PostgresDialect(
      ConnectorId id, String heir, DataSource source, Function<String, DataSource> databases) {
    this.id = id;
    this.heir = heir;
    this.template = new JdbcTemplate(source);
    this.jdbc = JdbcClient.create(template);
    this.catalogue = new PostgresCatalogue(jdbc);
    this.transaction = new TransactionTemplate(new DataSourceTransactionManager(source));
    this.databases = databases;
  }

  @Override
  public Guarantees.ExpiryBy expiryBy() {
    return Guarantees.ExpiryBy.DAYPASS_AND_TARGET;
  }

  @Override
  public String sentence() {
    return "A PostgreSQL account for this grant alone. When the time is over Daypass ends its"
        + " sessions and drops it; even without Daypass its password stops working for new logins.";
  }

  @Override
  public IssueOutcome issue(ExternalRef ref, Instant expiresAt) {
    Optional<String> objection = objectionTo(ref.entitlement().name());
    if (objection.isPresent()) {
      return new IssueOutcome.Refused(objection.get());
    }
    return unlessOvertaken(() -> inTransaction(() -> converge(ref, expiresAt)));
  }

  @Override
  public Presence verify(ExternalRef ref) {
    Optional<PostgresAccount> found = find(ref);
    if (found.isEmpty()) {
      return absentUnlessInSession(ref);
    }

    PostgresAccount account = found.get();
    if (account.mayLogIn() && account.member()) {
      return new Presence.Present(account.validUntil());
    }
    if (!AccountName.isOurs(ref.account()) && !account.member()) {
      return new Presence.Absent();
    }
    throw damaged(ref, account);
  }

  @Override
  public void setPassword(ExternalRef ref, Secret password, Instant expiresAt) {
    unlessOvertaken(
        () ->
            inTransaction(
                () -> {
                  requireLogin(ref);
                  setEnd(ref.account(), expiresAt);
                  sendVerifier(ref.account(), password);
                  return ref;
                }));
  }

  @Override
  public RevokeOutcome revoke(ExternalRef ref) {
    return new PostgresRevocation(id, ref, heir, jdbc, databases).run();
  }

  @Override
  public Stream<Holder> holders(String role) {
    return catalogue.holders(role);
  }

  private Optional<String> objectionTo(String role) {
    if (catalogue.serverVersion() < OLDEST_VERSION) {
      return Optional.of("Daypass serves PostgreSQL 16 or later, and this server is older.");
    }
    Optional<PostgresRole> granted = catalogue.role(role);
    if (granted.isEmpty()) {
      return Optional.of("The database has no role " + role + ".");
    }
    Optional<PostgresRole> inheriting = catalogue.role(heir);
    if (inheriting.isEmpty()) {
      return Optional.of(
          "The database has no role " + heir + " to inherit what an account leaves behind.");
    }
    return granted
        .get()
        .objectionToGranting(role)
        .or(() -> inheriting.get().objectionToInheriting(heir));
  }

  private IssueOutcome converge(ExternalRef ref, Instant expiresAt) {
    Optional<PostgresAccount> existing = find(ref);
    if (existing.isEmpty()) {
      create(ref, expiresAt);
      return new IssueOutcome.Issued(ref.withHandle(find(ref).orElseThrow().handle()));
    }

    PostgresAccount account = existing.get();
    if (account.powerful() || !account.mayLogIn()) {
      return new IssueOutcome.Refused(
          "The account " + ref.account() + " exists, but its rights are not those of a grant.");
    }
    if (!endOf(expiresAt).equals(account.validUntil())) {
      setEnd(ref.account(), expiresAt);
    }
    ExternalRef held = ref.withHandle(account.handle());
    if (account.member()) {
      return new IssueOutcome.AlreadyHeld(held);
    }
    jdbc.sql("grant %s to %s".formatted(quoted(ref.entitlement().name()), quoted(ref.account())))
        .update();
    return new IssueOutcome.Issued(held);
  }

  /** PASSWORD NULL: no password login succeeds until the holder presses Reveal. */
  private void create(ExternalRef ref, Instant expiresAt) {
    jdbc.sql(
            "create role %s login password null valid until '%s' in role %s"
                .formatted(
                    quoted(ref.account()), endOf(expiresAt), quoted(ref.entitlement().name())))
        .update();
  }

  private void setEnd(String account, Instant expiresAt) {
    jdbc.sql("alter role %s valid until '%s'".formatted(quoted(account), endOf(expiresAt)))
        .update();
  }

  /** The driver computes the SCRAM verifier, so the server never sees, or logs, the password. */
  private void sendVerifier(String account, Secret password) {
    template.execute(
        (ConnectionCallback<Boolean>)
            connection -> {
              connection
                  .unwrap(PGConnection.class)
                  .alterUserPassword(account, password.reveal().toCharArray(), "scram-sha-256");
              return true;
            });
  }

  private void requireLogin(ExternalRef ref) {
    Optional<PostgresAccount> account = find(ref);
    if (account.isEmpty()) {
      throw new TargetUnavailable(id, "the account " + ref.account() + " does not exist", null);
    }
    if (!account.get().mayLogIn() || !account.get().member()) {
      throw damaged(ref, account.get());
    }
  }

  /** Without a handle nobody can tell whose a session without account is: then any one counts. */
  private Presence absentUnlessInSession(ExternalRef ref) {
    boolean inSession =
        ref.handle().isEmpty()
            ? catalogue.orphanedSessions().findAny().isPresent()
            : catalogue.hasOrphanedSessions(ref.handle());
    if (inSession) {
      throw new TargetUnavailable(
          id,
          "the account " + ref.account() + " is gone, but a session without account is still open",
          null);
    }
    return new Presence.Absent();
  }

  /** Neither there nor gone: saying either would be a lie that somebody builds on. */
  private TargetUnavailable damaged(ExternalRef ref, PostgresAccount account) {
    String damage =
        account.mayLogIn()
            ? " exists, but is not a member of " + ref.entitlement().name()
            : " may not log in, but is not dropped yet";
    return TargetUnavailable.disorder(id, "the account " + ref.account() + damage);
  }

  private Optional<PostgresAccount> find(ExternalRef ref) {
    return catalogue.account(ref.account(), ref.entitlement().name());
  }

  private <T> T inTransaction(Supplier<T> work) {
    T result = transaction.execute(status -> work.get());
    if (result == null) {
      throw new IllegalStateException("a transaction gave no result");
    }
    return result;
  }

  /** The same order on two nodes at once meets in the catalogue; the loser looks again. */
  private <T> T unlessOvertaken(Supplier<T> work) {
    for (int attempt = 1; ; attempt++) {
      try {
        return work.get();
      } catch (DataAccessException e) {
        if (attempt == ATTEMPTS || !SqlStates.isOvertaken(e)) {
          throw e;
        }
      }
    }
  }

  /** Whole seconds, never before the grant's own end. */
  private static Instant endOf(Instant expiresAt) {
    Instant second = expiresAt.truncatedTo(ChronoUnit.SECONDS);
    return second.equals(expiresAt) ? second : second.plusSeconds(1);
  }

  static String quoted(String name) {
    return '"' + name.replace("\"", "\"\"") + '"';
  }
}
