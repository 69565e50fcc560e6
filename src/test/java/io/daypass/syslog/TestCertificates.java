package io.daypass.syslog;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** A key with a certificate for a name, made by the JDK's keytool; it vouches for itself. */
public final class TestCertificates {

  private static final String PASSWORD = "changeit";

  private final Path directory;
  private final KeyStore store;

  private TestCertificates(Path directory, KeyStore store) {
    this.directory = directory;
    this.store = store;
  }

  /**
   * @param names as keytool wants them: {@code dns:localhost,ip:127.0.0.1}
   */
  public static TestCertificates make(Path directory, String names) throws Exception {
    Path file = Files.createDirectories(directory).resolve("store.p12");
    keytool(
        List.of(
            "-genkeypair",
            "-alias",
            "server",
            "-keyalg",
            // GnuTLS, which rsyslog uses, does not read the JDK's form of EC keys.
            "RSA",
            "-keysize",
            "2048",
            "-dname",
            "CN=test",
            "-ext",
            "san=" + names,
            "-validity",
            "2",
            "-keystore",
            file.toString(),
            "-storetype",
            "PKCS12",
            "-storepass",
            PASSWORD));
    KeyStore store = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(file)) {
      store.load(in, PASSWORD.toCharArray());
    }
    return new TestCertificates(directory, store);
  }

  /** The certificate, PEM. */
  public Path certificate() throws IOException, GeneralSecurityException {
    return pem("certificate.pem", "CERTIFICATE", store.getCertificate("server").getEncoded());
  }

  /** The private key, PEM. */
  public Path key() throws IOException, GeneralSecurityException {
    return pem(
        "key.pem", "PRIVATE KEY", store.getKey("server", PASSWORD.toCharArray()).getEncoded());
  }

  /** For a server. */
  public SSLContext context() throws GeneralSecurityException {
    KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    keys.init(store, PASSWORD.toCharArray());
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(keys.getKeyManagers(), null, null);
    return context;
  }

  private Path pem(String name, String kind, byte[] der) throws IOException {
    String body = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der);
    return Files.writeString(
        directory.resolve(name),
        "-----BEGIN %s-----%n%s%n-----END %s-----%n".formatted(kind, body, kind));
  }

  private static void keytool(List<String> arguments) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
    command.addAll(arguments);
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    if (process.waitFor() != 0) {
      throw new IllegalStateException("keytool failed: " + command);
    }
  }
}
