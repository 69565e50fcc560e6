package io.daypass.siem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.daypass.MissingProgram;
import io.daypass.ledger.LedgerStand;
import io.daypass.ledger.LoggedEntry;
import io.daypass.syslog.TestCertificates;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a real collector makes of what is sent to it over TLS. */
class RsyslogIT {

  private static final Path PROGRAM = Path.of("/usr/sbin/rsyslogd");
  private static final Path TLS = Path.of("/usr/lib/x86_64-linux-gnu/rsyslog/lmnsd_gtls.so");

  @TempDir private static Path folder;
  private static TestCertificates certificates;
  private static Process rsyslog;
  private static int port;

  @BeforeAll
  static void start() throws Exception {
    if (!Files.isExecutable(PROGRAM) || !hasTls()) {
      MissingProgram.skip("rsyslogd with rsyslog-gnutls is not installed: no real collector reads");
    }
    certificates = TestCertificates.make(folder.resolve("tls"), "dns:localhost,ip:127.0.0.1");
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = free.getLocalPort();
    }
    Path settings = folder.resolve("rsyslog.conf");
    Files.writeString(
        settings,
        """
        global(workDirectory="%1$s"
          defaultNetstreamDriverCAFile="%2$s"
          defaultNetstreamDriverCertFile="%2$s"
          defaultNetstreamDriverKeyFile="%3$s"
          maxMessageSize="256k")
        module(load="imtcp" streamDriver.name="gtls" streamDriver.mode="1" streamDriver.authMode="anon")
        template(name="all" type="list") {
          property(name="pri-text") constant(value=" ") property(name="app-name") constant(value=" ")
          property(name="msgid") constant(value=" ") property(name="structured-data")
          constant(value=" ") property(name="msg") constant(value="\\n") }
        ruleset(name="daypass") { action(type="omfile" file="%1$s/received" template="all") }
        input(type="imtcp" port="%4$d" address="127.0.0.1" ruleset="daypass")
        """
            .formatted(folder, certificates.certificate(), certificates.key(), port));
    rsyslog =
        new ProcessBuilder(
                PROGRAM.toString(), "-n", "-f", settings.toString(), "-i", folder + "/pid")
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("rsyslog.log").toFile())
            .start();
    awaitListening();
  }

  @AfterAll
  static void stop() throws InterruptedException {
    if (rsyslog != null) {
      rsyslog.destroy();
      rsyslog.waitFor(10, TimeUnit.SECONDS);
    }
  }

  @Test
  void deliver_overTls_arrivesWholeAndInOrder() throws Exception {
    List<LoggedEntry> entries = LedgerStand.entries(50);

    sink("localhost", certificates.certificate()).deliver(entries);

    List<String> received = received(50);
    for (int i = 0; i < entries.size(); i++) {
      assertThat(received.get(i))
          .contains(" daypass ")
          .contains("idx=\"" + entries.get(i).index() + "\"")
          .contains("leaf=\"" + entries.get(i).entry().leafHash().hex() + "\"")
          .contains("\"class_uid\":");
    }
  }

  @Test
  void deliver_whenTheCertificateIsOfAnotherAuthority_sendsNothing() throws Exception {
    Path other = TestCertificates.make(folder.resolve("other"), "dns:localhost").certificate();
    int before = lines().size();

    assertThatThrownBy(() -> sink("localhost", other).deliver(LedgerStand.entries(1)))
        .isInstanceOf(Undelivered.NotNow.class);

    assertThat(lines()).hasSize(before);
  }

  private static Sink sink(String host, Path authority) {
    return SinkStand.open(
        Map.of(
            "type",
            "syslog",
            "host",
            host,
            "port",
            String.valueOf(port),
            "ca-file",
            authority.toString()));
  }

  private static List<String> received(int atLeast) throws IOException {
    for (int i = 0; i < 100 && lines().size() < atLeast; i++) {
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
    }
    assertThat(lines()).hasSizeGreaterThanOrEqualTo(atLeast);
    return lines();
  }

  private static List<String> lines() throws IOException {
    Path received = folder.resolve("received");
    return Files.exists(received) ? Files.readAllLines(received) : List.of();
  }

  private static void awaitListening() throws IOException {
    for (int i = 0; i < 100; i++) {
      try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
        return;
      } catch (IOException notYet) {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
      }
    }
    throw new AssertionError(
        "rsyslogd does not listen: " + Files.readString(folder.resolve("rsyslog.log")));
  }

  private static boolean hasTls() throws IOException {
    try (var files = Files.walk(Path.of("/usr/lib"), 4)) {
      return Files.exists(TLS) || files.anyMatch(file -> file.endsWith("lmnsd_gtls.so"));
    }
  }
}
