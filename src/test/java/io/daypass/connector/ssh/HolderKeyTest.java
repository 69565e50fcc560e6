package io.daypass.connector.ssh;

import static io.daypass.connector.ssh.TestAuthority.KEY;
import static org.assertj.core.api.Assertions.assertThat;

import io.daypass.connector.GrantOrder;
import io.daypass.connector.IssueOutcome;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.spec.RSAKeyGenParameterSpec;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.sshd.common.config.keys.PublicKeyEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class HolderKeyTest {

  private static final String BODY = KEY.split(" ")[1];

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "ssh-ed25519,256",
    "ecdsa-sha2-nistp256,256",
    "ecdsa-sha2-nistp384,384",
    "ecdsa-sha2-nistp521,521",
    "ssh-rsa,3072"
  })
  void issue_withAGoodKey_isIssued(String type, int size) {
    SshConnector connector = new TestAuthority(folder.resolve("ca")).connector();
    String key = TestAuthority.newKey(type, size);

    IssueOutcome outcome = connector.issue(order(key));

    assertThat(connector.objectionToKey(Optional.of(key))).isEmpty();
    assertThat(outcome).isInstanceOf(IssueOutcome.Issued.class);
  }

  @Test
  void objection_toAKeyAsItStandsInItsFile_isNone() {
    assertThat(HolderKey.objectionTo(Optional.of(KEY + "'s laptop, 2026 ✓\n"))).isEmpty();
    assertThat(HolderKey.objectionTo(Optional.of("ssh-ed25519 " + BODY))).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("badKeys")
  void issue_withABadKey_isRefusedAndNothingIsSigned(String what, String key, String words) {
    TestAuthority authority = new TestAuthority(folder.resolve("ca"));
    SshConnector connector = authority.connector();

    String sentence = connector.objectionToKey(Optional.ofNullable(key)).orElseThrow();

    assertThat(sentence).contains(words).contains("ssh-keygen").doesNotContain("S3CRET", BODY);
    assertThat(connector.issue(order(key))).isEqualTo(new IssueOutcome.Refused(sentence));
    assertThat(authority.directory().resolve("open")).isEmptyDirectory();
  }

  @Test
  void objection_toEveryCutAndEveryFlippedByte_isASentenceOrNone() {
    byte[] key = Base64.getDecoder().decode(BODY);

    for (int at = 0; at < key.length; at++) {
      byte[] flipped = key.clone();
      flipped[at] ^= (byte) 0xff;
      assertThat(HolderKey.objectionTo(ed25519(flipped))).isNotNull();
      assertThat(HolderKey.objectionTo(ed25519(Arrays.copyOf(key, at)))).isPresent();
    }
  }

  private static Optional<String> ed25519(byte[] key) {
    return Optional.of("ssh-ed25519 " + Base64.getEncoder().encodeToString(key));
  }

  static Stream<Arguments> badKeys() {
    return Stream.of(
        Arguments.of("missing", null, "needs your public key"),
        Arguments.of("blank", " \n ", "needs your public key"),
        Arguments.of("prose", "please let me in", "not an OpenSSH public key"),
        Arguments.of("type alone", "ssh-ed25519", "the key itself is missing"),
        Arguments.of("no base64", "ssh-ed25519 S3CRET!!", "damaged"),
        Arguments.of("cut off", "ssh-ed25519 " + BODY.substring(0, 40), "damaged"),
        Arguments.of("empty", "ssh-ed25519 AAAA", "damaged"),
        Arguments.of("wrong type in front", "ssh-rsa " + BODY, "damaged"),
        Arguments.of("bytes behind", "ssh-ed25519 " + withTail(), "damaged"),
        Arguments.of("oversized", KEY + "x".repeat(16 * 1024), "longer than 16 KB"),
        Arguments.of("options", "no-pty " + KEY, "something before its type"),
        Arguments.of("command", "command=\"rm -rf /\" " + KEY, "something before its type"),
        Arguments.of("two keys", KEY + "\n" + KEY, "more than one line"),
        Arguments.of("carriage return", KEY + "\r" + KEY, "more than one line"),
        Arguments.of("nul", KEY + "\0x", "control characters"),
        Arguments.of(
            "private key",
            "-----BEGIN OPENSSH PRIVATE KEY-----\nS3CRET\n-----END OPENSSH PRIVATE KEY-----\n",
            "PRIVATE key"),
        Arguments.of(
            "private key on one line", "-----BEGIN RSA PRIVATE KEY----- S3CRET", "PRIVATE key"),
        Arguments.of("PuTTY", "PuTTY-User-Key-File-3: ssh-ed25519\nS3CRET", "PRIVATE key"),
        Arguments.of("RFC 4716", "---- BEGIN SSH2 PUBLIC KEY ----\n" + BODY, "more than one line"),
        Arguments.of("DSA", "ssh-dss " + BODY, "DSA"),
        Arguments.of("short RSA", TestAuthority.newKey("ssh-rsa", 2048), "2048 bits"),
        Arguments.of("token", "sk-ssh-ed25519@openssh.com " + BODY, "security token"),
        Arguments.of("certificate", "ssh-ed25519-cert-v01@openssh.com " + BODY, "certificate"),
        Arguments.of("small RSA exponent", rsaWithSmallExponent(), "exponent"));
  }

  private static String withTail() {
    byte[] key = Base64.getDecoder().decode(BODY);
    byte[] longer = Arrays.copyOf(key, key.length + 3);
    return Base64.getEncoder().encodeToString(longer);
  }

  private static String rsaWithSmallExponent() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(new RSAKeyGenParameterSpec(3072, RSAKeyGenParameterSpec.F0));
      return PublicKeyEntry.toString(generator.generateKeyPair().getPublic());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static GrantOrder order(String key) {
    return TestAuthority.order(Instant.now(), Instant.now().plusSeconds(3600), key);
  }
}
