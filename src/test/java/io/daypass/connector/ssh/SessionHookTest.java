package io.daypass.connector.ssh;

import static io.daypass.connector.ssh.TestAuthority.KEY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.daypass.connector.ExternalRef;
import io.daypass.connector.GrantOrder;
import io.daypass.connector.Guarantees;
import io.daypass.connector.IssueOutcome;
import io.daypass.connector.Presence;
import io.daypass.connector.RevokeOutcome;
import io.daypass.connector.TargetUnavailable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SessionHookTest {

  @TempDir private Path folder;
  private Path script;
  private TestAuthority authority;

  @BeforeEach
  void hook() {
    script = folder.resolve("hook");
    authority = new TestAuthority(folder.resolve("ca"), List.of(script.toString(), "--quiet"));
  }

  @Test
  void revoke_countsTheSessionsThatTheCommandEnded() throws IOException {
    hookDoes("echo \"$@\" > " + folder.resolve("arguments") + "; echo 3");
    SshConnector connector = authority.connector();
    ExternalRef ref = issued(connector);

    assertThat(connector.revoke(ref)).isEqualTo(new RevokeOutcome.Revoked(3));

    assertThat(folder.resolve("arguments"))
        .hasContent("--quiet " + ref.account() + " " + ref.handle() + " db-admin");
  }

  @Test
  void revoke_runsTheCommandAfterTheListWasWritten() throws IOException {
    Path seen = folder.resolve("seen");
    hookDoes("cp " + authority.revocationList() + " " + seen + "; echo 0");
    SshConnector connector = authority.connector();
    ExternalRef ref = issued(connector);

    connector.revoke(ref);

    assertThat(seen).hasSameBinaryContentAs(authority.revocationList());
    assertThat(authority.isListed(ref)).isTrue();
  }

  @Test
  void revoke_givesTheCommandNothingOfOurEnvironment() throws IOException {
    hookDoes("env | cut -d= -f1 | sort > " + folder.resolve("environment") + "; echo 0");
    SshConnector connector = authority.connector();

    connector.revoke(issued(connector));

    assertThat(Files.readAllLines(folder.resolve("environment")))
        .contains("LC_ALL", "PATH")
        .isSubsetOf("LC_ALL", "PATH", "PWD", "OLDPWD", "SHLVL", "_");
  }

  @ParameterizedTest
  @CsvSource({
    "exit 3,status 3",
    "echo 1; exit 1,status 1",
    "echo many,how many",
    "echo -1,how many",
    "true,how many",
    "exec sleep 60,longer than PT2S"
  })
  void revoke_whenTheCommandFails_isUnavailableAndThenTriedAgain(String does, String words)
      throws IOException {
    hookDoes(does);
    SshConnector connector = authority.connector();
    ExternalRef ref = issued(connector);

    assertThatThrownBy(() -> connector.revoke(ref))
        .isInstanceOf(TargetUnavailable.class)
        .hasMessageContaining(words);
    assertThat(authority.isListed(ref)).isTrue();
    assertThat(connector.verify(ref)).isEqualTo(new Presence.Absent());

    hookDoes("echo 2");
    assertThat(connector.revoke(ref)).isEqualTo(new RevokeOutcome.Revoked(2));
    assertThat(connector.revoke(ref)).isEqualTo(new RevokeOutcome.AlreadyGone());
  }

  @Test
  void revoke_whenTheCommandIsMissing_isUnavailable() {
    SshConnector connector = authority.connector();
    ExternalRef ref = issued(connector);

    assertThatThrownBy(() -> connector.revoke(ref))
        .isInstanceOf(TargetUnavailable.class)
        .hasMessageContaining("could not be run");
    assertThat(authority.isListed(ref)).isTrue();
  }

  @Test
  void issue_betweenRevocationAndAFailedCommand_isRefused() throws IOException {
    hookDoes("exit 1");
    SshConnector connector = authority.connector();
    GrantOrder order = order();
    ExternalRef ref = ((IssueOutcome.Issued) connector.issue(order)).ref();
    assertThatThrownBy(() -> connector.revoke(ref)).isInstanceOf(TargetUnavailable.class);

    assertThat(connector.issue(order)).isInstanceOf(IssueOutcome.Refused.class);
  }

  @Test
  void guarantees_tellWhetherSessionsEnd() {
    Guarantees with = authority.connector().guarantees();
    Guarantees without = new TestAuthority(folder.resolve("plain")).connector().guarantees();

    assertThat(with.endsSessions()).isTrue();
    assertThat(with.residualWindow()).isZero();
    assertThat(without.endsSessions()).isFalse();
    assertThat(without.residualWindow()).isGreaterThan(without.maxDuration());
    assertThat(without.sentence()).contains("goes on");
    assertThat(with.minDuration()).isEqualTo(Duration.ofMinutes(1));
    assertThat(with.expiryBy()).isEqualTo(Guarantees.ExpiryBy.CREDENTIAL);
    assertThat(with.accounts()).isEqualTo(Guarantees.Accounts.PER_GRANT);
  }

  private void hookDoes(String commands) throws IOException {
    Path draft = Files.writeString(folder.resolve("draft"), "#!/bin/sh\n" + commands + "\n");
    Files.setPosixFilePermissions(draft, PosixFilePermissions.fromString("rwx------"));
    Files.move(draft, script, StandardCopyOption.REPLACE_EXISTING);
  }

  private static ExternalRef issued(SshConnector connector) {
    return ((IssueOutcome.Issued) connector.issue(order())).ref();
  }

  private static GrantOrder order() {
    return TestAuthority.order(Instant.now(), Instant.now().plusSeconds(600), KEY);
  }
}
