package io.daypass.connector.database;

import io.daypass.connector.ExternalRef;
import io.daypass.connector.Guarantees;
import io.daypass.connector.IssueOutcome;
import io.daypass.connector.Presence;
import io.daypass.connector.RevokeOutcome;
import io.daypass.connector.Secret;
import io.daypass.connector.TargetUnavailable;
import io.daypass.entitlement.ConnectorId;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.h2.security.SHA256;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Accounts on H2, for the demo. H2 writes every name in capitals, knows no end of an account and
 * commits each statement by itself.
 */
final class H2Dialect implements Dialect {

  private static final int LOOKS = 100;

  private final ConnectorId id;
  private final JdbcClient jdbc;
  private final Passwords passwords;
  private final SecureRandom random = new SecureRandom();

  H2Dialect(ConnectorId id, DataSource source, Passwords passwords) {
    this.id = id;
    this.jdbc = JdbcClient.create(source);
    this.passwords = passwords;
  }

  @Override
  public Guarantees.ExpiryBy expiryBy() {
    return Guarantees.ExpiryBy.DAYPASS;
  }

  @Override
  public String sentence() {
    return "An H2 account for this grant alone. When the time is over Daypass ends its sessions and"
        + " drops it; H2 by itself knows no deadline.";
  }

  @Override
  public IssueOutcome issue(ExternalRef ref, Instant expiresAt) {
    Optional<String> objection = objectionTo(ref);
    if (objection.isPresent()) {
      return new IssueOutcome.Refused(objection.get());
    }
    if (exists(ref) && isMember(ref)) {
      return new IssueOutcome.AlreadyHeld(ref);
    }

    // H2 has no account without a password, so it gets one that nobody knows.
    run(
        "create user if not exists %s %s"
            .formatted(quoted(ref.account()), verifier(ref, passwords.next())));
    run("grant %s to %s".formatted(quoted(ref.entitlement().name()), quoted(ref.account())));
    return new IssueOutcome.Issued(ref);
  }

  @Override
  public Presence verify(ExternalRef ref) {
    if (!exists(ref)) {
      return absentUnlessInSession(ref);
    }
    if (isMember(ref)) {
      return new Presence.Present(null);
    }
    if (!AccountName.isOurs(ref.account())) {
      return new Presence.Absent();
    }
    throw unavailable(ref, "exists, but does not have the role " + ref.entitlement().name());
  }

  @Override
  public void setPassword(ExternalRef ref, Secret password, Instant expiresAt) {
    if (!exists(ref)) {
      throw unavailable(ref, "does not exist");
    }
    if (!isMember(ref)) {
      throw unavailable(ref, "exists, but does not have the role " + ref.entitlement().name());
    }
    run("alter user %s set %s".formatted(quoted(ref.account()), verifier(ref, password)));
  }

  @Override
  public RevokeOutcome revoke(ExternalRef ref) {
    try {
      return revokeOnce(ref);
    } catch (DataAccessException e) {
      if (!SqlStates.isOvertaken(e)) {
        throw e;
      }
      return revokeOnce(ref);
    }
  }

  private RevokeOutcome revokeOnce(ExternalRef ref) {
    if (!exists(ref)) {
      int orphans = abortSessions(ref);
      return orphans == 0 ? new RevokeOutcome.AlreadyGone() : new RevokeOutcome.Revoked(orphans);
    }

    // H2 cannot forbid an account to log in; a password that nobody knows does the same.
    run("alter user %s set %s".formatted(quoted(ref.account()), verifier(ref, passwords.next())));
    int ended = abortSessions(ref);
    requireNoSchemas(ref);
    run("drop user if exists %s".formatted(quoted(ref.account())));
    return new RevokeOutcome.Revoked(ended + abortSessions(ref));
  }

  @Override
  public Stream<Holder> holders(String role) {
    return jdbc
        .sql(
            """
            select grantee from information_schema.rights
             where granteetype = 'USER' and grantedrole = :role order by grantee
            """)
        .param("role", stored(role))
        .query(String.class)
        .list()
        .stream()
        .map(account -> new Holder(account.toLowerCase(Locale.ROOT), ""));
  }

  private Optional<String> objectionTo(ExternalRef ref) {
    String role = ref.entitlement().name();
    if (!is("select exists (select 1 from information_schema.roles where role_name = ?)", role)) {
      return Optional.of("The database has no role " + role + ".");
    }
    if (is(
        """
        select exists (select 1 from information_schema.rights
                        where grantee = ? and rights like '%ALTER ANY SCHEMA%')
        """,
        role)) {
      return Optional.of("Daypass never grants the role " + role + ": it may alter any schema.");
    }
    if (is(
        "select exists (select 1 from information_schema.users where user_name = ? and is_admin)",
        ref.account())) {
      return Optional.of("The account " + ref.account() + " exists, but as an administrator.");
    }
    return Optional.empty();
  }

  private boolean exists(ExternalRef ref) {
    return is(
        "select exists (select 1 from information_schema.users where user_name = ?)",
        ref.account());
  }

  private boolean isMember(ExternalRef ref) {
    return is(
        """
        select exists (select 1 from information_schema.rights
                        where grantee = ? and granteetype = 'USER' and grantedrole = ?)
        """,
        ref.account(),
        ref.entitlement().name());
  }

  private Presence absentUnlessInSession(ExternalRef ref) {
    if (!sessions(ref).isEmpty()) {
      throw unavailable(ref, "is gone, but a session of it is open");
    }
    return new Presence.Absent();
  }

  private int abortSessions(ExternalRef ref) {
    int ended = 0;
    for (int look = 0; look < LOOKS; look++) {
      List<Integer> alive = sessions(ref);
      if (alive.isEmpty()) {
        return ended;
      }
      ended += (int) alive.stream().filter(this::abort).count();
    }
    throw unavailable(ref, "has sessions that do not end");
  }

  private boolean abort(int session) {
    return jdbc.sql("select abort_session(?)").param(session).query(Boolean.class).single();
  }

  /** A session whose account was dropped under it has no name left, and has no right to be. */
  private List<Integer> sessions(ExternalRef ref) {
    return jdbc.sql(
            """
            select session_id from information_schema.sessions
             where user_name = ? or user_name is null
            """)
        .param(stored(ref.account()))
        .query(Integer.class)
        .list();
  }

  /** Only a schema has an owner in H2, and it cannot be handed to another. */
  private void requireNoSchemas(ExternalRef ref) {
    if (is(
        "select exists (select 1 from information_schema.schemata where schema_owner = ?)",
        ref.account())) {
      throw unavailable(
          ref, "can no longer log in, but owns a schema, which must be dropped first");
    }
  }

  /**
   * What H2 keeps of a password. Sent in its place, so that the password stands in no statement and
   * therefore in no log and no exception.
   */
  private String verifier(ExternalRef ref, Secret password) {
    byte[] salt = new byte[16];
    random.nextBytes(salt);
    byte[] key = SHA256.getKeyPasswordHash(stored(ref.account()), password.reveal().toCharArray());
    HexFormat hex = HexFormat.of();
    return "salt x'%s' hash x'%s'"
        .formatted(hex.formatHex(salt), hex.formatHex(SHA256.getHashWithSalt(key, salt)));
  }

  private boolean is(String question, String... names) {
    return jdbc.sql(question)
        .params(Stream.of(names).map(H2Dialect::stored).toList())
        .query(Boolean.class)
        .single();
  }

  private void run(String statement) {
    jdbc.sql(statement).update();
  }

  private TargetUnavailable unavailable(ExternalRef ref, String what) {
    return TargetUnavailable.disorder(id, "the account " + ref.account() + " " + what);
  }

  private static String stored(String name) {
    return name.toUpperCase(Locale.ROOT);
  }

  private static String quoted(String name) {
    return '"' + stored(name).replace("\"", "\"\"") + '"';
  }
}
