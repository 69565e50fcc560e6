package io.daypass.connector.ssh;

import static io.daypass.connector.ssh.TestAuthority.KEY;
import static io.daypass.connector.ssh.TestAuthority.entitlement;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.daypass.connector.ExternalGrant;
import io.daypass.connector.ExternalRef;
import io.daypass.connector.GrantOrder;
import io.daypass.connector.IssueOutcome;
import io.daypass.connector.RevokeOutcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RevocationListTest {

  private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

  @TempDir private Path folder;
  private TestAuthority authority;

  @BeforeEach
  void authority() {
    authority = new TestAuthority(folder.resolve("ca"));
  }

  @Test
  void revoke_byManyThreadsOnTwoNodes_losesNoSerial() throws Exception {
    SshConnector here = authority.connector();
    SshConnector there = authority.connector();
    List<ExternalRef> refs = issue(here, 40);

    List<Callable<RevokeOutcome>> calls = new ArrayList<>();
    for (int i = 0; i < refs.size(); i++) {
      SshConnector node = i % 2 == 0 ? here : there;
      ExternalRef ref = refs.get(i);
      calls.add(() -> node.revoke(ref));
    }
    ExecutorService threads = Executors.newFixedThreadPool(8);
    List<Future<RevokeOutcome>> outcomes = threads.invokeAll(calls);
    threads.shutdown();

    for (Future<RevokeOutcome> outcome : outcomes) {
      assertThat(outcome.get()).isEqualTo(new RevokeOutcome.Revoked(0));
    }
    assertThat(refs).allMatch(authority::isListed);
  }

  @Test
  void revoke_byTwoProcesses_losesNoSerial() throws Exception {
    SshConnector here = authority.connector();
    List<ExternalRef> mine = issue(here, 25);
    List<ExternalRef> theirs = issue(here, 25);

    Process other = RevokingProcess.start(authority.directory(), theirs);
    other.getOutputStream().close();
    mine.forEach(here::revoke);

    assertThat(other.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(other.exitValue()).isZero();
    assertThat(mine).allMatch(authority::isListed);
    assertThat(theirs).allMatch(authority::isListed);
  }

  @Test
  void issue_byManyThreads_signsOnce() throws Exception {
    GrantOrder order = TestAuthority.order(Instant.now(), Instant.now().plusSeconds(600), KEY);
    List<SshConnector> nodes = List.of(authority.connector(), authority.connector());

    ExecutorService threads = Executors.newFixedThreadPool(8);
    List<Future<IssueOutcome>> outcomes = new ArrayList<>();
    for (int i = 0; i < 16; i++) {
      SshConnector node = nodes.get(i % 2);
      outcomes.add(threads.submit(() -> node.issue(order)));
    }
    threads.shutdown();

    int issued = 0;
    for (Future<IssueOutcome> outcome : outcomes) {
      issued += outcome.get() instanceof IssueOutcome.Issued ? 1 : 0;
    }
    assertThat(issued).isOne();
    assertThat(nodes.get(0).held(order.entitlement())).hasSize(1);
  }

  @Test
  void list_fromTheFirstStartOn_isEmptyButValid() throws Exception {
    Programs.require("ssh-keygen");
    authority.connector();
    Path key = Files.writeString(folder.resolve("alice.pub"), KEY);

    assertThat(query(key).status()).isZero();
  }

  @Test
  void list_askedWithSshKeygen_knowsTheRevokedFromTheOthers() throws Exception {
    Programs.require("ssh-keygen");
    SshConnector connector = authority.connector();
    List<ExternalRef> refs = issue(connector, 3);
    Path revoked = Files.copy(authority.certificate(refs.get(1)), folder.resolve("1-cert.pub"));

    connector.revoke(refs.get(1));

    assertThat(query(authority.certificate(refs.get(0))).status()).isZero();
    assertThat(query(revoked).status()).isNotZero();
    assertThat(query(revoked).output()).contains("REVOKED");
    assertThat(query(authority.certificate(refs.get(2))).status()).isZero();
  }

  @Test
  void certificate_readWithSshKeygen_saysWhatWasGranted() throws Exception {
    Programs.require("ssh-keygen");
    SshConnector connector = authority.connector();
    ExternalRef ref = issue(connector, 1).get(0);

    String text =
        Programs.run("ssh-keygen", "-L", "-f", authority.certificate(ref).toString()).output();

    assertThat(text)
        .contains("user certificate")
        .contains("Key ID: \"" + ref.account() + "\"")
        .contains("Serial: " + ref.handle())
        .containsPattern("Principals:\\s+db-admin\\s+Critical Options: \\(none\\)")
        .containsPattern("Extensions:\\s+permit-pty\\s*$");
  }

  @Test
  void list_anHourAfterTheEnd_forgetsTheCertificate() {
    SshConnector connector = connectorAt(NOON);
    ExternalRef early = issue(connector, NOON.plusSeconds(60));
    ExternalRef late = issue(connector, NOON.plus(Duration.ofHours(5)));
    ExternalRef last = issue(connector, NOON.plus(Duration.ofHours(5)));
    connector.revoke(early);

    connectorAt(NOON.plus(Duration.ofMinutes(60))).revoke(late);
    assertThat(authority.isListed(early)).isTrue();
    connectorAt(NOON.plus(Duration.ofMinutes(121))).revoke(last);

    assertThat(authority.isListed(early)).isFalse();
    assertThat(authority.isListed(late)).isTrue();
    assertThat(authority.isListed(last)).isTrue();
  }

  @Test
  void start_whenTheListIsLost_rebuildsItFromTheRegister() throws IOException {
    SshConnector connector = authority.connector();
    ExternalRef ref = issue(connector, 1).get(0);
    connector.revoke(ref);
    Files.delete(authority.revocationList());

    authority.connector();

    assertThat(authority.isListed(ref)).isTrue();
  }

  @Test
  void start_whenTheListIsDamaged_isRefusedWithASentence() throws IOException {
    authority.connector();
    Files.write(authority.revocationList(), new byte[0]);

    assertThatThrownBy(authority::connector)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("bastion")
        .hasMessageContaining("the revocation list is damaged");
  }

  @Test
  void start_withAnotherKeyInTheSameDirectory_isRefused() throws IOException {
    authority.connector();
    Files.delete(authority.directory().resolve("ca"));

    assertThatThrownBy(authority::connector)
        .hasMessageContaining("the revocation list belongs to another authority");
  }

  @Test
  void start_makesAKeyThatOnlyItsOwnerCanRead() throws IOException {
    authority.connector();
    Path key = authority.directory().resolve("ca");
    byte[] first = Files.readAllBytes(key);

    authority.connector();

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key)))
        .isEqualTo("rw-------");
    assertThat(key).hasBinaryContent(first);
    assertThat(Files.readString(key, UTF_8)).contains("OPENSSH PRIVATE KEY");
    assertThat(authority.directory().resolve("ca.pub")).content().startsWith("ssh-ed25519 ");
  }

  private List<ExternalRef> issue(SshConnector connector, int count) {
    return Stream.generate(() -> issue(connector, Instant.now().plusSeconds(600)))
        .limit(count)
        .toList();
  }

  private static ExternalRef issue(SshConnector connector, Instant end) {
    GrantOrder order = TestAuthority.order(end.minusSeconds(600), end, KEY);
    connector.issue(order);
    return connector
        .held(entitlement("db-admin"))
        .map(ExternalGrant::ref)
        .filter(ref -> ref.account().equals(order.account()))
        .findFirst()
        .orElseThrow();
  }

  private SshConnector connectorAt(Instant now) {
    return authority.connector(Clock.fixed(now, ZoneOffset.UTC));
  }

  private Programs.Result query(Path key) throws Exception {
    return Programs.run(
        "ssh-keygen", "-Q", "-f", authority.revocationList().toString(), key.toString());
  }
}
