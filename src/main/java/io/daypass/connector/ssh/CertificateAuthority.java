package io.daypass.connector.ssh;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PublicKey;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.apache.sshd.certificate.OpenSshCertificateBuilder;
import org.apache.sshd.common.NamedResource;
import org.apache.sshd.common.config.keys.FilePasswordProvider;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.config.keys.OpenSshCertificate;
import org.apache.sshd.common.config.keys.PublicKeyEntry;
import org.apache.sshd.common.config.keys.PublicKeyEntryResolver;
import org.apache.sshd.common.config.keys.writer.openssh.OpenSSHKeyPairResourceWriter;
import org.apache.sshd.common.keyprovider.KeyPairProvider;
import org.apache.sshd.common.signature.BuiltinSignatures;
import org.apache.sshd.common.signature.Signature;
import org.apache.sshd.common.util.buffer.BufferException;
import org.apache.sshd.common.util.security.SecurityUtils;

/** The key that signs certificates, and recognises those that it has signed. */
final class CertificateAuthority {

  /** The one permission beyond running a command: a terminal. No forwarding, no agent, no rc. */
  private static final List<OpenSshCertificate.CertificateOption> EXTENSIONS =
      List.of(new OpenSshCertificate.CertificateOption("permit-pty", ""));

  private final KeyPair key;

  private CertificateAuthority(KeyPair key) {
    this.key = key;
  }

  static CertificateAuthority load(Path file) throws IOException {
    try (InputStream content = Files.newInputStream(file)) {
      Iterable<KeyPair> keys =
          SecurityUtils.loadKeyPairIdentities(
              null, NamedResource.ofName(file.toString()), content, FilePasswordProvider.EMPTY);
      if (keys == null || !keys.iterator().hasNext()) {
        throw new IOException("no private key in OpenSSH form is in " + file);
      }
      return new CertificateAuthority(keys.iterator().next());
    } catch (GeneralSecurityException e) {
      throw new IOException("the private key in " + file + " cannot be read", e);
    }
  }

  /** Makes a new key and keeps it where only the owner can read it. */
  static CertificateAuthority create(Path file) throws IOException {
    try {
      KeyPair pair = KeyUtils.generateKeyPair(KeyPairProvider.SSH_ED25519, 256);
      ByteArrayOutputStream text = new ByteArrayOutputStream();
      OpenSSHKeyPairResourceWriter.INSTANCE.writePrivateKey(pair, "Daypass CA", null, text);
      DurableFile.write(file, text.toByteArray(), DurableFile.OWNER_ONLY);
      return new CertificateAuthority(pair);
    } catch (GeneralSecurityException e) {
      throw new IOException("a private key could not be made", e);
    }
  }

  PublicKey publicKey() {
    return key.getPublic();
  }

  /** One line for the file that sshd reads as TrustedUserCAKeys. */
  String publicLine() {
    return PublicKeyEntry.toString(key.getPublic());
  }

  /** The signed certificate as one line, as in a file that ends in {@code -cert.pub}. */
  String sign(CertificateEntry entry) throws IOException {
    OpenSshCertificateBuilder certificate =
        OpenSshCertificateBuilder.userCertificate()
            .serial(entry.serial())
            .id(entry.keyId())
            .principals(List.of(entry.principal()))
            .publicKey(HolderKey.of(entry.publicKey()).key())
            .validAfter(entry.validAfter())
            .validBefore(entry.validBefore())
            .extensions(EXTENSIONS);
    return PublicKeyEntry.toString(calling(() -> certificate.sign(key)));
  }

  /**
   * Reads a certificate of this authority.
   *
   * @throws IOException when it is damaged or somebody else's
   */
  ValidCertificate read(String line) throws IOException {
    try {
      PublicKeyEntry entry = PublicKeyEntry.parsePublicKeyEntry(line);
      if (entry == null) {
        throw new IOException("a certificate in the register is empty");
      }
      PublicKey parsed = entry.resolvePublicKey(null, Map.of(), PublicKeyEntryResolver.FAILING);
      if (parsed instanceof OpenSshCertificate certificate && isSignedHere(certificate)) {
        return facts(line, certificate);
      }
      throw new IOException("a certificate in the register is not signed by this authority");
    } catch (GeneralSecurityException | IllegalArgumentException | BufferException e) {
      throw new IOException("a certificate in the register is damaged", e);
    }
  }

  private static ValidCertificate facts(String line, OpenSshCertificate certificate) {
    return new ValidCertificate(
        line,
        certificate.getSerial(),
        certificate.getId(),
        String.join(",", certificate.getPrincipals()),
        Instant.ofEpochSecond(certificate.getValidBefore()));
  }

  private boolean isSignedHere(OpenSshCertificate certificate) throws IOException {
    return KeyUtils.compareKeys(certificate.getCaPubKey(), key.getPublic())
        && calling(() -> verifies(certificate));
  }

  private static boolean verifies(OpenSshCertificate certificate) throws Exception {
    Signature signature =
        BuiltinSignatures.fromFactoryName(certificate.getSignatureAlgorithm()).create();
    signature.initVerifier(null, certificate.getCaPubKey());
    signature.update(null, certificate.getMessage());
    return signature.verify(null, certificate.getSignature());
  }

  /**
   * The library declares plain {@code Exception}; a task tells failures apart from our own bugs.
   */
  private static <T> T calling(Callable<T> call) throws IOException {
    FutureTask<T> task = new FutureTask<>(call);
    task.run();
    try {
      return task.get();
    } catch (ExecutionException e) {
      throw new IOException("a signature could not be made or checked", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }
}
