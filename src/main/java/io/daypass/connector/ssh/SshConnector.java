package io.daypass.connector.ssh;

import io.daypass.connector.Connector;
import io.daypass.connector.Credential;
import io.daypass.connector.CredentialBroker;
import io.daypass.connector.ExternalGrant;
import io.daypass.connector.ExternalRef;
import io.daypass.connector.GrantOrder;
import io.daypass.connector.Guarantees;
import io.daypass.connector.IssueOutcome;
import io.daypass.connector.IssueOutcome.AlreadyHeld;
import io.daypass.connector.IssueOutcome.Issued;
import io.daypass.connector.IssueOutcome.Refused;
import io.daypass.connector.Presence;
import io.daypass.connector.RevokeOutcome;
import io.daypass.connector.TargetUnavailable;
import io.daypass.entitlement.ConnectorId;
import io.daypass.entitlement.Entitlement;
import io.daypass.entitlement.GrantId;
import io.daypass.identity.PersonId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Lets people into SSH servers with certificates that say for which principal and until when. See
 * docs/connectors/ssh.md.
 */
final class SshConnector implements Connector, CredentialBroker {

  private static final String KIND = "certificate";

  /** Nothing that could be read as an option, a list, a path or shell syntax on its way. */
  private static final Pattern PRINCIPAL = Pattern.compile("[a-z0-9][a-z0-9._-]{0,63}");

  private final ConnectorId id;
  private final CaDirectory directory;
  private final Optional<SessionHook> hook;
  private final Duration maxDuration;
  private final Clock clock;

  SshConnector(
      ConnectorId id,
      CaDirectory directory,
      Optional<SessionHook> hook,
      Duration maxDuration,
      Clock clock) {
    this.id = id;
    this.directory = directory;
    this.hook = hook;
    this.maxDuration = maxDuration;
    this.clock = clock;
  }

  @Override
  public ConnectorId id() {
    return id;
  }

  @Override
  public Guarantees guarantees() {
    return SshGuarantees.of(maxDuration, hook.isPresent());
  }

  @Override
  public Optional<String> objectionTo(Entitlement entitlement) {
    if (!entitlement.kind().equals(KIND)) {
      return Optional.of(
          "The kind \"%s\" is not known to %s; write kind: %s."
              .formatted(entitlement.kind(), id, KIND));
    }
    if (!PRINCIPAL.matcher(entitlement.name()).matches()) {
      return Optional.of(
          "The principal \"%s\" must be 1 to 64 lower-case letters, digits, dots, dashes and"
                  .formatted(entitlement.name())
              + " underscores, and begin with a letter or a digit.");
    }
    return Optional.empty();
  }

  @Override
  public Optional<String> objectionToKey(Optional<String> publicKey) {
    return HolderKey.objectionTo(publicKey);
  }

  @Override
  public String account(PersonId holder, GrantId grant) {
    return grant.toString();
  }

  @Override
  public IssueOutcome issue(GrantOrder order) {
    Optional<String> objection =
        objectionTo(order.entitlement())
            .or(() -> objectionToKey(order.publicKey()))
            .or(() -> objectionToTime(order));
    if (objection.isPresent()) {
      return new Refused(objection.get());
    }
    HolderKey key = HolderKey.of(order.publicKey().orElseThrow());
    ExternalRef ref = withSerial(order.ref());
    return switch (reaching(() -> directory.sign(CertificateEntry.of(order, key)))) {
      case SIGNED -> new Issued(ref);
      case SIGNED_BEFORE -> new AlreadyHeld(ref);
      case REVOKED_BEFORE -> new Refused("The certificate of this grant has been revoked.");
    };
  }

  @Override
  public Presence verify(ExternalRef ref) {
    return find(ref)
        .<Presence>map(certificate -> new Presence.Present(certificate.until()))
        .orElseGet(Presence.Absent::new);
  }

  /**
   * The list of revoked certificates is written before the sessions are ended: in the other order a
   * new one could begin in between. When the hook fails, the certificate stays open in the
   * register, and the next call runs the hook again.
   */
  @Override
  public RevokeOutcome revoke(ExternalRef ref) {
    long serial = CertificateEntry.serialOf(ref);
    if (!reaching(() -> directory.revoke(serial))) {
      return new RevokeOutcome.AlreadyGone();
    }
    int sessionsEnded = endSessions(ref, serial);
    reaching(
        () -> {
          directory.close(serial);
          return serial;
        });
    return new RevokeOutcome.Revoked(sessionsEnded);
  }

  @Override
  public Stream<ExternalGrant> held(Entitlement entitlement) {
    return reaching(() -> directory.allValid(entitlement.name())).stream()
        .map(entry -> new ExternalRef(entry.keyId(), entitlement, Long.toString(entry.serial())))
        .map(ExternalGrant::new);
  }

  @Override
  public Credential reveal(ExternalRef ref, Instant expiresAt) {
    ValidCertificate certificate =
        find(ref)
            .orElseThrow(
                () ->
                    new TargetUnavailable(id, "there is no valid certificate of this grant", null));
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put("certificate", certificate.line());
    facts.put("principal", certificate.principal());
    facts.put("validUntil", certificate.until().toString());
    facts.put("serial", Long.toString(certificate.serial()));
    facts.put("keyId", certificate.keyId());
    return new Credential(facts, Map.of());
  }

  private Optional<String> objectionToTime(GrantOrder order) {
    if (!clock.instant().isBefore(order.expiresAt())) {
      return Optional.of("The end of this grant has passed.");
    }
    Duration duration = Duration.between(order.startsAt(), order.expiresAt());
    if (duration.compareTo(Duration.ofSeconds(1)) < 0) {
      return Optional.of("The grant ends before it begins.");
    }
    if (duration.compareTo(maxDuration) > 0) {
      return Optional.of("%s signs for %s at most.".formatted(id, maxDuration));
    }
    return Optional.empty();
  }

  private Optional<ValidCertificate> find(ExternalRef ref) {
    return reaching(() -> directory.findValid(CertificateEntry.serialOf(ref)));
  }

  private static ExternalRef withSerial(ExternalRef ref) {
    return ref.withHandle(Long.toString(CertificateEntry.serialOf(ref)));
  }

  private int endSessions(ExternalRef ref, long serial) {
    if (hook.isEmpty()) {
      return 0;
    }
    try {
      return hook.get().end(ref.account(), serial, ref.entitlement().name());
    } catch (HookFailed e) {
      throw new TargetUnavailable(id, e.sentence(), e);
    }
  }

  private <T> T reaching(DirectoryLock.Work<T> work) {
    try {
      return work.run();
    } catch (IOException | UncheckedIOException e) {
      throw new TargetUnavailable(
          id, "the directory of the certificate authority cannot be read or written", e);
    }
  }
}
