package io.daypass.syslog;

import java.io.IOException;
import java.net.Socket;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ssl.SslBundle;
import org.springframework.boot.ssl.pem.PemSslStoreBundle;
import org.springframework.boot.ssl.pem.PemSslStoreDetails;

/** TLS over a connected socket, with the receiver's certificate and name checked. */
final class SyslogTls {

  private SyslogTls() {}

  static SSLSocket over(Socket plain, SyslogServer server) throws IOException {
    SSLSocket socket =
        (SSLSocket)
            context(server)
                .getSocketFactory()
                .createSocket(plain, server.host(), server.port(), false);
    SSLParameters parameters = socket.getSSLParameters();
    // The name is checked as for HTTPS; without this any certificate of the same CA would do.
    parameters.setEndpointIdentificationAlgorithm("HTTPS");
    parameters.setProtocols(new String[] {"TLSv1.3", "TLSv1.2"});
    socket.setSSLParameters(parameters);
    socket.startHandshake();
    return socket;
  }

  /** Reads the files each time: a certificate that was renewed is used with the next connection. */
  private static SSLContext context(SyslogServer server) throws IOException {
    try {
      if (server.caFile() == null && server.certificateFile() == null) {
        return SSLContext.getDefault();
      }
      return SslBundle.of(
              new PemSslStoreBundle(
                  pem(server.certificateFile(), server.keyFile()), pem(server.caFile(), null)))
          .createSslContext();
    } catch (GeneralSecurityException | RuntimeException e) {
      // Boot's message names the file and what is wrong with it, and nothing that is in it.
      throw new IOException("the TLS files cannot be used: " + e.getMessage(), e);
    }
  }

  private static @Nullable PemSslStoreDetails pem(@Nullable Path certificate, @Nullable Path key) {
    return certificate == null
        ? null
        : PemSslStoreDetails.forCertificate(certificate.toUri().toString())
            .withPrivateKey(key == null ? null : key.toUri().toString());
  }
}
