package io.daypass.connector.ssh;

import static org.assertj.core.api.Assertions.assertThat;

import io.daypass.Samples;
import io.daypass.connector.Credential;
import io.daypass.connector.ExternalRef;
import io.daypass.connector.GrantOrder;
import io.daypass.connector.IssueOutcome;
import io.daypass.connector.Presence;
import io.daypass.connector.RevokeOutcome;
import io.daypass.entitlement.Entitlement;
import io.daypass.entitlement.GrantId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Certificates of the connector before a real sshd, used with the real client. */
@Timeout(120)
class SshdIT {

  /** The very script of the manual page. */
  private static final Path SCRIPT = Path.of("docs/examples/end-ssh-sessions").toAbsolutePath();

  private static final int REFUSED = 255;

  @TempDir private static Path folder;
  private static RealSshd sshd;
  private static SshConnector connector;

  private final List<Process> clients = new ArrayList<>();
  private final List<Session> sessions = new ArrayList<>();

  @BeforeAll
  static void start() throws Exception {
    Programs.require("sshd", "ssh", "ssh-keygen", "ss", "ps");
    Path authority = folder.resolve("ca");
    Path log = folder.resolve("sshd.log");
    SshProperties.Authority settings =
        new SshProperties.Authority(
            authority,
            null,
            List.of(SCRIPT.toString(), "--log", log.toString()),
            Duration.ofSeconds(30),
            Duration.ofHours(1));
    connector = SshConnectors.connector(TestAuthority.ID, settings, Clock.systemUTC());
    sshd = RealSshd.start(folder, authority, "db-admin");
  }

  @AfterEach
  void endClients() {
    clients.forEach(Process::destroyForcibly);
    sessions.forEach(Session::clear);
  }

  @AfterAll
  static void stop() throws Exception {
    if (sshd != null) {
      sshd.close();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ed25519", "ecdsa", "rsa"})
  void login_withTheCertificate_runsACommandAndIsLogged(String type) throws Exception {
    Login login = login("db-admin", type, Duration.ofMinutes(5));

    Programs.Result result = login.runs("echo hello");

    assertThat(result.output()).isEqualTo("hello\n");
    assertThat(result.status()).isZero();
    assertThat(sshd.log())
        .content()
        .contains("ID " + login.ref.account() + " (serial " + login.ref.handle() + ") CA ED25519");
  }

  @Test
  void login_whenThePrincipalIsAnother_isRefused() throws Exception {
    Login login = login("web-admin", "ed25519", Duration.ofMinutes(5));

    assertThat(login.runs("echo hello").status()).isEqualTo(REFUSED);
    assertThat(sshd.log()).content().contains("does not contain an authorized principal");
  }

  @Test
  void login_afterRevocation_isRefused() throws Exception {
    Login login = login("db-admin", "ed25519", Duration.ofMinutes(5));
    Login other = login("db-admin", "ed25519", Duration.ofMinutes(5));
    assertThat(login.runs("true").status()).isZero();

    assertThat(connector.revoke(login.ref)).isEqualTo(new RevokeOutcome.Revoked(0));

    assertThat(login.runs("true").status()).isEqualTo(REFUSED);
    assertThat(connector.verify(login.ref)).isEqualTo(new Presence.Absent());
    assertThat(other.runs("true").status()).isZero();
  }

  @Test
  void revoke_endsTheSessionsOfThisCertificateAndNoOther() throws Exception {
    Login login = login("db-admin", "ed25519", Duration.ofMinutes(5));
    Login other = login("db-admin", "ed25519", Duration.ofMinutes(5));
    Session plain = login.stays("-T");
    Session terminal = login.stays(sshd.terminal());
    Session others = other.stays("-T");

    assertThat(connector.revoke(login.ref)).isEqualTo(new RevokeOutcome.Revoked(2));

    assertThat(plain.endsWith()).isEqualTo(REFUSED);
    assertThat(terminal.endsWith()).isEqualTo(REFUSED);
    RealSshd.eventually(Duration.ofSeconds(10), () -> !plain.commandRuns());
    RealSshd.eventually(Duration.ofSeconds(10), () -> !terminal.commandRuns());
    assertThat(others.client.isAlive()).isTrue();
    assertThat(others.commandRuns()).isTrue();
  }

  @Test
  void login_afterTheEnd_isRefused_andRevokeEndsWhatStillRuns() throws Exception {
    Login login = login("db-admin", "ed25519", Duration.ofSeconds(8));
    Session session = login.stays("-T");
    Instant end = ((Presence.Present) connector.verify(login.ref)).until().orElseThrow();

    RealSshd.eventually(Duration.ofSeconds(30), () -> !Instant.now().isBefore(end));

    assertThat(login.runs("true").status()).isEqualTo(REFUSED);
    assertThat(sshd.log()).content().contains("Certificate invalid: expired");
    assertThat(connector.verify(login.ref)).isEqualTo(new Presence.Absent());
    assertThat(session.commandRuns()).isTrue();
    assertThat(connector.revoke(login.ref)).isEqualTo(new RevokeOutcome.Revoked(1));
    assertThat(session.endsWith()).isEqualTo(REFUSED);
    RealSshd.eventually(Duration.ofSeconds(10), () -> !session.commandRuns());
  }

  private Login login(String principal, String keyType, Duration duration) throws Exception {
    GrantId grant = new GrantId(UUID.randomUUID());
    Path key = folder.resolve("id-" + grant);
    String publicKey = RealSshd.newKey(key, keyType);
    Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    Entitlement entitlement = TestAuthority.entitlement(principal);
    GrantOrder order =
        new GrantOrder(
            grant,
            Samples.ALICE,
            grant.toString(),
            entitlement,
            now,
            now.plus(duration),
            publicKey);
    ExternalRef ref = ((IssueOutcome.Issued) connector.issue(order)).ref();
    Credential credential = connector.reveal(ref, order.expiresAt());
    Files.writeString(Path.of(key + "-cert.pub"), credential.facts().get("certificate") + "\n");
    return new Login(key, ref);
  }

  /** A holder's key with its certificate beside it. */
  private final class Login {

    private final Path key;
    private final ExternalRef ref;

    Login(Path key, ExternalRef ref) {
      this.key = key;
      this.ref = ref;
    }

    Programs.Result runs(String command) throws Exception {
      Process client = new ProcessBuilder(sshd.client(key, "-T", command)).start();
      clients.add(client);
      client.getOutputStream().close();
      String output = new String(client.getInputStream().readAllBytes());
      assertThat(client.waitFor(60, TimeUnit.SECONDS)).isTrue();
      return new Programs.Result(client.exitValue(), output);
    }

    /** Begins a session that goes on until somebody ends it. */
    Session stays(String terminal) throws IOException {
      List<String> command = sshd.client(key, terminal, "echo $$; exec sleep 300");
      Process client = new ProcessBuilder(command).start();
      clients.add(client);
      String pid = client.inputReader().readLine().strip();
      Session session = new Session(client, pid);
      sessions.add(session);
      return session;
    }
  }

  /** A running session; the client and the command that it started run on one machine here. */
  private record Session(Process client, String commandPid) {

    int endsWith() throws InterruptedException {
      assertThat(client.waitFor(20, TimeUnit.SECONDS)).isTrue();
      return client.exitValue();
    }

    /** Killed but not yet buried does not count as running. */
    boolean commandRuns() {
      try {
        String state = Programs.run("ps", "-o", "stat=", "-p", commandPid).output().strip();
        return !state.isEmpty() && !state.startsWith("Z");
      } catch (IOException | InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }

    /** A command without a terminal goes on when its client is gone. */
    void clear() {
      if (commandRuns()) {
        ProcessHandle.of(Long.parseLong(commandPid)).ifPresent(ProcessHandle::destroyForcibly);
      }
    }
  }
}
