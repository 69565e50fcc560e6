package io.daypass.syslog;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A receiver of messages, and how it is reached.
 *
 * @param tls without it only a receiver on this machine may be named
 * @param caFile certificates (PEM) of whoever may vouch for the receiver; without it, whoever the
 *     Java installation trusts
 * @param certificateFile what this side shows to a receiver that wants to know its senders (PEM)
 * @param keyFile the private key of it (PEM, PKCS #8)
 * @param timeout for connecting, for each write, and for the receiver to finish
 */
public record SyslogServer(
    String host,
    int port,
    boolean tls,
    @Nullable Path caFile,
    @Nullable Path certificateFile,
    @Nullable Path keyFile,
    Duration timeout) {

  private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "::1");

  public SyslogServer {
    if (host.isBlank()) {
      throw new IllegalArgumentException("host is empty: name the receiver");
    }
    if (port < 1 || port > 65_535) {
      throw new IllegalArgumentException("port is %d: give 1 to 65535".formatted(port));
    }
    if (!tls && !THIS_MACHINE.contains(host)) {
      throw new IllegalArgumentException(
          "tls is off, but %s is another machine: leave it on, or send to a relay on this one"
              .formatted(host));
    }
    if ((certificateFile == null) != (keyFile == null)) {
      throw new IllegalArgumentException(
          "certificate-file and key-file belong together: give both or neither");
    }
    if (timeout.compareTo(Duration.ofMillis(100)) < 0
        || timeout.compareTo(Duration.ofMinutes(1)) > 0) {
      throw new IllegalArgumentException("timeout is %s: give 100ms to 1m".formatted(timeout));
    }
  }

  Optional<Path> ca() {
    return Optional.ofNullable(caFile);
  }

  @Override
  public String toString() {
    return host + ":" + port;
  }
}
