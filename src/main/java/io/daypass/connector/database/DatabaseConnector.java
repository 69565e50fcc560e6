package io.daypass.connector.database;

import io.daypass.connector.Connector;
import io.daypass.connector.Credential;
import io.daypass.connector.CredentialBroker;
import io.daypass.connector.ExternalGrant;
import io.daypass.connector.ExternalRef;
import io.daypass.connector.GrantOrder;
import io.daypass.connector.Guarantees;
import io.daypass.connector.IssueOutcome;
import io.daypass.connector.Presence;
import io.daypass.connector.RevokeOutcome;
import io.daypass.connector.Secret;
import io.daypass.connector.TargetUnavailable;
import io.daypass.entitlement.ConnectorId;
import io.daypass.entitlement.Entitlement;
import io.daypass.entitlement.GrantId;
import io.daypass.identity.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** Makes one account for each grant in a database, member of the role that was asked for. */
final class DatabaseConnector implements Connector, CredentialBroker {

  private static final Duration SHORTEST = Duration.ofMinutes(1);

  private final ConnectorId id;
  private final DatabaseProperties.Target target;
  private final Dialect dialect;
  private final Passwords passwords;

  DatabaseConnector(
      ConnectorId id, DatabaseProperties.Target target, Dialect dialect, Passwords passwords) {
    this.id = id;
    this.target = target;
    this.dialect = dialect;
    this.passwords = passwords;
  }

  @Override
  public ConnectorId id() {
    return id;
  }

  @Override
  public Guarantees guarantees() {
    return new Guarantees(
        dialect.expiryBy(),
        Guarantees.Accounts.PER_GRANT,
        SHORTEST,
        target.maxDuration(),
        true,
        Duration.ZERO,
        dialect.sentence());
  }

  @Override
  public Optional<String> objectionTo(Entitlement entitlement) {
    return RoleName.objectionTo(entitlement);
  }

  @Override
  public String account(PersonId holder, GrantId grant) {
    return AccountName.of(holder, grant);
  }

  @Override
  public IssueOutcome issue(GrantOrder order) {
    Optional<String> objection = objectionTo(order.entitlement());
    if (objection.isPresent()) {
      return new IssueOutcome.Refused(objection.get());
    }
    if (!AccountName.isOurs(order.account())) {
      return new IssueOutcome.Refused("The account name is not one that Daypass gives.");
    }

    return asking("issue", () -> dialect.issue(order.ref(), order.expiresAt()));
  }

  @Override
  public Presence verify(ExternalRef ref) {
    return asking("verify", () -> dialect.verify(ref));
  }

  @Override
  public RevokeOutcome revoke(ExternalRef ref) {
    requireOurs(ref);
    return asking("revoke", () -> dialect.revoke(ref));
  }

  @Override
  public Stream<ExternalGrant> held(Entitlement entitlement) {
    return asking("list the holders", () -> dialect.holders(entitlement.name()))
        .map(holder -> new ExternalRef(holder.account(), entitlement, holder.handle()))
        .map(ExternalGrant::new);
  }

  @Override
  public Credential reveal(ExternalRef ref, Instant expiresAt) {
    requireOurs(ref);
    Secret password = passwords.next();
    asking(
        "set the password",
        () -> {
          dialect.setPassword(ref, password, expiresAt);
          return password;
        });

    Map<String, String> facts = new LinkedHashMap<>();
    facts.put("username", ref.account());
    facts.put("url", target.shownUrl());
    facts.put("validUntil", expiresAt.toString());
    return new Credential(facts, Map.of("password", password));
  }

  private void requireOurs(ExternalRef ref) {
    if (!AccountName.isOurs(ref.account())) {
      throw new TargetUnavailable(
          id, "the account " + ref.account() + " was not made by Daypass; change it by hand", null);
    }
  }

  private <T> T asking(String question, Supplier<T> answer) {
    try {
      return answer.get();
    } catch (DataAccessException | TransactionException e) {
      throw unanswered(question, SqlStates.of(e));
    }
  }

  /** The driver's own words stay out, as cause too: they may quote the statement. */
  private TargetUnavailable unanswered(String question, Optional<String> sqlState) {
    String why = sqlState.map(state -> "SQLSTATE " + state).orElse("no answer");
    return new TargetUnavailable(id, "the database could not " + question + " (" + why + ")", null);
  }
}
