package io.daypass.connector.ssh;

import static io.daypass.connector.ssh.TestAuthority.KEY;
import static io.daypass.connector.ssh.TestAuthority.entitlement;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.daypass.Samples;
import io.daypass.connector.ConnectorContract;
import io.daypass.connector.Credential;
import io.daypass.connector.ExternalRef;
import io.daypass.connector.GrantOrder;
import io.daypass.connector.IssueOutcome;
import io.daypass.connector.Presence;
import io.daypass.connector.RevokeOutcome;
import io.daypass.connector.TargetUnavailable;
import io.daypass.entitlement.Entitlement;
import io.daypass.entitlement.GrantId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import org.apache.sshd.common.config.keys.OpenSshCertificate;
import org.apache.sshd.common.config.keys.PublicKeyEntry;
import org.apache.sshd.common.config.keys.PublicKeyEntryResolver;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SshConnectorTest extends ConnectorContract {

  private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

  @TempDir private Path folder;
  private TestAuthority authority;
  private SshConnector connector;

  @BeforeEach
  void open() {
    authority = new TestAuthority(folder.resolve("ca"));
    connector = authority.connector();
  }

  @Override
  protected SshConnector connector() {
    return connector;
  }

  @Override
  protected GrantOrder order(GrantId grant, Instant expiresAt) {
    return TestAuthority.order(grant, Instant.now(), expiresAt, KEY);
  }

  @Override
  protected GrantOrder impossibleOrder() {
    return TestAuthority.order(Instant.now(), Instant.now().plusSeconds(60), null);
  }

  @Override
  protected boolean targetHas(ExternalRef ref) {
    return Files.exists(authority.certificate(ref)) && !authority.isListed(ref);
  }

  @Override
  protected void breakTarget() {
    move(authority.directory(), folder.resolve("away"));
  }

  @Override
  protected void restoreTarget() {
    if (Files.exists(folder.resolve("away"))) {
      move(folder.resolve("away"), authority.directory());
    }
  }

  @Test
  void issue_signsExactlyWhatWasGranted() throws Exception {
    connector = connectorAt(NOON);
    GrantOrder order = TestAuthority.order(NOON, NOON.plusSeconds(3600), KEY);

    ExternalRef ref = issued(order);

    OpenSshCertificate certificate = parse(Files.readString(authority.certificate(ref)));
    assertThat(certificate.getType()).isEqualTo(OpenSshCertificate.Type.USER);
    assertThat(certificate.getId()).isEqualTo(order.grant().toString());
    assertThat(certificate.getPrincipals()).containsExactly("db-admin");
    assertThat(certificate.getValidAfter()).isEqualTo(NOON.getEpochSecond());
    assertThat(certificate.getValidBefore()).isEqualTo(NOON.getEpochSecond() + 3600);
    assertThat(certificate.getExtensionsMap()).isEqualTo(Map.of("permit-pty", ""));
    assertThat(certificate.getCriticalOptions()).isEmpty();
    assertThat(Long.toString(certificate.getSerial())).isEqualTo(ref.handle());
    assertThat(PublicKeyEntry.toString(certificate.getCertPubKey()) + " alice").isEqualTo(KEY);
  }

  @Test
  void issue_whenTimesHaveFractions_neverLastsLongerThanTheGrant() throws Exception {
    connector = connectorAt(NOON);

    ExternalRef ref =
        issued(TestAuthority.order(NOON.plusMillis(900), NOON.plusMillis(60_900), KEY));

    OpenSshCertificate certificate = parse(Files.readString(authority.certificate(ref)));
    assertThat(certificate.getValidAfter()).isEqualTo(NOON.getEpochSecond());
    assertThat(certificate.getValidBefore()).isEqualTo(NOON.getEpochSecond() + 60);
  }

  @Test
  void issue_twiceOnTwoNodes_keepsTheFirstCertificate() throws IOException {
    GrantOrder order = order();
    ExternalRef ref = issued(order);
    String first = Files.readString(authority.certificate(ref));

    IssueOutcome second = authority.connector().issue(order);

    assertThat(second).isEqualTo(new IssueOutcome.AlreadyHeld(ref));
    assertThat(authority.certificate(ref)).hasContent(first);
  }

  @Test
  void issue_forTwoPrincipalsOfOneGrant_givesTwoCertificates() {
    GrantOrder first = order();
    GrantOrder second =
        new GrantOrder(
            first.grant(),
            first.holder(),
            first.account(),
            entitlement("web-admin"),
            first.startsAt(),
            first.expiresAt(),
            KEY);
    ExternalRef ref = issued(first);
    ExternalRef other = issued(second);

    connector.revoke(ref);

    assertThat(other.handle()).isNotEqualTo(ref.handle());
    assertThat(targetHas(other)).isTrue();
    assertThat(connector.held(entitlement("web-admin"))).hasSize(1);
    assertThat(connector.held(entitlement("db-admin"))).isEmpty();
  }

  @Test
  void issue_afterRevocation_isRefused() {
    GrantOrder order = order();
    connector.revoke(issued(order));

    assertThat(connector.issue(order)).isInstanceOf(IssueOutcome.Refused.class);
    assertThat(connector.verify(order.ref())).isEqualTo(new Presence.Absent());
  }

  @Test
  void issue_whenItsTimeIsOver_isRefusedAndNothingIsSigned() {
    Instant now = Instant.now();

    assertRefused(TestAuthority.order(now.minusSeconds(60), now.minusSeconds(1), KEY));
    assertRefused(TestAuthority.order(now.plusSeconds(60), now.plusSeconds(60), KEY));
    assertRefused(TestAuthority.order(now, now.plus(Duration.ofHours(25)), KEY));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Root", "-oProxyCommand", "a,b", "a b", "../x", "a\nb", "*", "ä"})
  void objection_toAPrincipalThatIsNoPlainName_isASentence(String principal) {
    assertThat(connector.objectionTo(entitlement(principal))).isPresent();
  }

  @Test
  void objection_toAnotherKind_isASentence() {
    Entitlement group =
        new Entitlement(entitlement("x").resource(), TestAuthority.ID, "group", "x");

    assertThat(connector.objectionTo(group).orElseThrow()).contains("certificate");
  }

  @Test
  void issue_afterACrashBeforeSigning_signsWhatWasRecorded() throws IOException {
    GrantOrder order = order();
    ExternalRef ref = issued(order);
    Files.delete(authority.certificate(ref));
    assertThat(connector.verify(ref)).isEqualTo(new Presence.Absent());

    assertThat(connector.issue(order)).isEqualTo(new IssueOutcome.Issued(ref));
    assertThat(connector.verify(ref)).isInstanceOf(Presence.Present.class);
  }

  @Test
  void revoke_afterACrashBeforeSigning_listsTheSerialAllTheSame() throws IOException {
    GrantOrder order = order();
    ExternalRef ref = issued(order);
    Files.delete(authority.certificate(ref));

    assertThat(connector.revoke(ref)).isEqualTo(new RevokeOutcome.Revoked(0));
    assertThat(authority.isListed(ref)).isTrue();
    assertThat(connector.issue(order)).isInstanceOf(IssueOutcome.Refused.class);
  }

  @Test
  void verify_whenTheCertificateIsOver_isAbsent() {
    connector = connectorAt(NOON);
    ExternalRef ref = issued(TestAuthority.order(NOON, NOON.plusSeconds(60), KEY));

    assertThat(connectorAt(NOON.plusSeconds(59)).verify(ref))
        .isEqualTo(new Presence.Present(NOON.plusSeconds(60)));
    assertThat(connectorAt(NOON.plusSeconds(60)).verify(ref)).isEqualTo(new Presence.Absent());
    assertThat(connectorAt(NOON.plusSeconds(60)).held(ref.entitlement())).isEmpty();
  }

  @Test
  void revoke_whenTheCertificateIsOver_isRevokedOnce() {
    connector = connectorAt(NOON);
    ExternalRef ref = issued(TestAuthority.order(NOON, NOON.plusSeconds(60), KEY));
    SshConnector later = connectorAt(NOON.plusSeconds(61));

    assertThat(later.revoke(ref)).isEqualTo(new RevokeOutcome.Revoked(0));
    assertThat(later.revoke(ref)).isEqualTo(new RevokeOutcome.AlreadyGone());
  }

  @Test
  void revoke_whenNeverIssued_writesNothing() throws IOException {
    byte[] before = Files.readAllBytes(authority.revocationList());

    assertThat(connector.revoke(order().ref())).isEqualTo(new RevokeOutcome.AlreadyGone());

    assertThat(authority.revocationList()).hasBinaryContent(before);
    assertThat(authority.directory().resolve("closed")).isEmptyDirectory();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "nonsense"})
  void verify_whenTheCertificateIsDamaged_isUnavailable(String content) throws IOException {
    ExternalRef ref = issued(order());
    Files.writeString(authority.certificate(ref), content);

    assertThatThrownBy(() -> connector.verify(ref)).isInstanceOf(TargetUnavailable.class);
    assertThat(connector.revoke(ref)).isEqualTo(new RevokeOutcome.Revoked(0));
  }

  @Test
  void verify_whenAnyByteOfTheCertificateIsFlipped_isUnavailable() throws IOException {
    ExternalRef ref = issued(order());
    String[] words = Files.readString(authority.certificate(ref)).strip().split(" ");
    byte[] certificate = Base64.getDecoder().decode(words[1]);

    for (int at = 0; at < certificate.length; at++) {
      byte[] flipped = certificate.clone();
      flipped[at] ^= (byte) 0xff;
      Files.writeString(
          authority.certificate(ref), words[0] + " " + Base64.getEncoder().encodeToString(flipped));
      assertThatThrownBy(() -> connector.verify(ref)).isInstanceOf(TargetUnavailable.class);
    }
  }

  @Test
  void verify_whenAnotherAuthoritySigned_isUnavailable() throws IOException {
    TestAuthority other = new TestAuthority(folder.resolve("other"));
    GrantOrder order = order();
    IssueOutcome.Issued foreign = (IssueOutcome.Issued) other.connector().issue(order);
    ExternalRef ref = issued(order);
    Files.writeString(
        authority.certificate(ref), Files.readString(other.certificate(foreign.ref())));

    assertThatThrownBy(() -> connector.verify(ref)).isInstanceOf(TargetUnavailable.class);
  }

  @Test
  void revoke_whenTheEntryIsDamaged_stillRevokes() throws IOException {
    ExternalRef ref = issued(order());
    Files.writeString(authority.entry(ref), "{");

    assertThatThrownBy(() -> connector.held(ref.entitlement()))
        .isInstanceOf(TargetUnavailable.class);
    assertThat(connector.revoke(ref)).isEqualTo(new RevokeOutcome.Revoked(0));
    assertThat(authority.isListed(ref)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "SSHKRL\n\0", "nonsense"})
  void everyCall_whenTheRevocationListIsDamaged_isUnavailable(String content) throws IOException {
    GrantOrder order = order();
    ExternalRef ref = issued(order);
    Files.writeString(authority.revocationList(), content);

    assertThatThrownBy(() -> connector.issue(order)).isInstanceOf(TargetUnavailable.class);
    assertThatThrownBy(() -> connector.verify(ref)).isInstanceOf(TargetUnavailable.class);
    assertThatThrownBy(() -> connector.revoke(ref)).isInstanceOf(TargetUnavailable.class);
    assertThat(authority.revocationList()).hasContent(content);
  }

  @Test
  void reveal_handsOverTheCertificateAndNoSecret() throws IOException {
    GrantOrder order = order();
    ExternalRef ref = issued(order);

    Credential credential = connector.reveal(order.ref(), order.expiresAt());

    assertThat(credential.secrets()).isEmpty();
    assertThat(credential.facts())
        .containsOnlyKeys("certificate", "principal", "validUntil", "serial", "keyId")
        .containsEntry("certificate", Files.readString(authority.certificate(ref)).strip())
        .containsEntry("principal", "db-admin")
        .containsEntry("validUntil", order.expiresAt().toString())
        .containsEntry("serial", ref.handle())
        .containsEntry("keyId", order.grant().toString());
  }

  @Test
  void reveal_afterRevocation_isUnavailable() {
    GrantOrder order = order();
    connector.revoke(issued(order));

    assertThatThrownBy(() -> connector.reveal(order.ref(), order.expiresAt()))
        .isInstanceOf(TargetUnavailable.class);
  }

  @Test
  void account_isTheGrant() {
    GrantId grant = new GrantId(UUID.randomUUID());

    assertThat(connector.account(Samples.ALICE, grant)).isEqualTo(grant.toString());
  }

  private void assertRefused(GrantOrder order) {
    assertThat(connector.issue(order)).isInstanceOf(IssueOutcome.Refused.class);
    assertThat(authority.directory().resolve("open")).isEmptyDirectory();
  }

  private SshConnector connectorAt(Instant now) {
    return authority.connector(Clock.fixed(now, ZoneOffset.UTC));
  }

  private static OpenSshCertificate parse(String line) throws Exception {
    return (OpenSshCertificate)
        PublicKeyEntry.parsePublicKeyEntry(line)
            .resolvePublicKey(null, Map.of(), PublicKeyEntryResolver.FAILING);
  }

  private static void move(Path from, Path to) {
    try {
      Files.move(from, to);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
