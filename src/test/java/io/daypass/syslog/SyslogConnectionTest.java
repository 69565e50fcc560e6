package io.daypass.syslog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SyslogConnectionTest {

  @TempDir static Path directory;
  private static TestCertificates localhost;
  private static TestCertificates elsewhere;

  @BeforeAll
  static void makeCertificates() throws Exception {
    localhost = TestCertificates.make(directory.resolve("here"), "dns:localhost");
    elsewhere = TestCertificates.make(directory.resolve("elsewhere"), "dns:logs.example.org");
  }

  @Test
  void send_overTls_bringsEveryMessageWhole() throws Exception {
    try (SyslogReceiver receiver = new SyslogReceiver(localhost);
        SyslogConnection connection =
            SyslogConnection.open(tls(receiver.port(), localhost.certificate()))) {
      connection.send(List.of(message("one\nline break"), message("zwei ü")));
      connection.send(List.of(message("three")));
      connection.finish();

      assertThat(receiver.messages())
          .extracting(message -> message.substring(message.indexOf('\uFEFF') + 1))
          .containsExactly("one\nline break", "zwei ü", "three");
    }
  }

  @Test
  void send_withoutTlsToThisMachine_bringsTheMessage() throws Exception {
    try (SyslogReceiver receiver = new SyslogReceiver(null);
        SyslogConnection connection = SyslogConnection.open(plain(receiver.port()))) {
      connection.send(List.of(message("hello")));
      connection.finish();

      assertThat(receiver.messages()).hasSize(1);
    }
  }

  @Test
  void open_whenTheCertificateIsForAnotherName_fails() throws Exception {
    try (SyslogReceiver receiver = new SyslogReceiver(elsewhere)) {
      assertThatThrownBy(() -> SyslogConnection.open(tls(receiver.port(), elsewhere.certificate())))
          .isInstanceOf(IOException.class)
          .hasMessageStartingWith("localhost:" + receiver.port())
          .hasMessageContaining("localhost");
      assertThat(receiver.messages()).isEmpty();
    }
  }

  @Test
  void open_whenNobodyKnownVouchesForTheReceiver_fails() throws Exception {
    try (SyslogReceiver receiver = new SyslogReceiver(localhost)) {
      assertThatThrownBy(() -> SyslogConnection.open(tls(receiver.port(), elsewhere.certificate())))
          .isInstanceOf(IOException.class);
      assertThatThrownBy(() -> SyslogConnection.open(tls(receiver.port(), null)))
          .isInstanceOf(IOException.class);
    }
  }

  @Test
  void open_whenTheCaFileIsNoCertificate_saysWhichFile() throws Exception {
    Path file = Files.writeString(directory.resolve("empty.pem"), "nothing");
    try (SyslogReceiver receiver = new SyslogReceiver(localhost)) {
      assertThatThrownBy(() -> SyslogConnection.open(tls(receiver.port(), file)))
          .isInstanceOf(IOException.class)
          .hasMessageContaining("TLS files");
    }
  }

  @Test
  void send_whenTheReceiverHasClosed_fails() throws Exception {
    try (SyslogReceiver receiver = new SyslogReceiver(null)) {
      receiver.closeAtOnce();
      SyslogConnection connection = SyslogConnection.open(plain(receiver.port()));

      assertThatThrownBy(
              () -> {
                connection.send(List.of(message("lost?")));
                connection.finish();
                // The close had not been seen yet when the first was sent.
                connection.send(List.of(message("lost?")));
              })
          .isInstanceOf(IOException.class);
    }
  }

  @Test
  void send_whenTheReceiverDoesNotRead_givesUpInTime() throws Exception {
    try (ServerSocket deaf = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        SyslogConnection connection = SyslogConnection.open(plain(deaf.getLocalPort()))) {
      List<SyslogMessage> many = Collections.nCopies(500, message("x".repeat(100_000)));

      assertThatThrownBy(() -> connection.send(many)).hasMessageContaining("no answer in time");
    }
  }

  @Test
  void finish_whenTheReceiverKeepsSilent_givesUpInTime() throws Exception {
    try (ServerSocket deaf = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        SyslogConnection connection = SyslogConnection.open(plain(deaf.getLocalPort()))) {
      connection.send(List.of(message("read?")));

      assertThatThrownBy(connection::finish).isInstanceOf(IOException.class);
    }
  }

  @Test
  void server_whenTlsIsOffForAnotherMachine_isRefused() {
    assertThatThrownBy(
            () -> new SyslogServer("logs.example.org", 514, false, null, null, null, seconds(1)))
        .hasMessageContaining("leave it on");
  }

  private static SyslogServer tls(int port, @Nullable Path ca) {
    return new SyslogServer("localhost", port, true, ca, null, null, seconds(10));
  }

  private static SyslogServer plain(int port) {
    return new SyslogServer("localhost", port, false, null, null, null, seconds(1));
  }

  private static Duration seconds(int seconds) {
    return Duration.ofSeconds(seconds);
  }

  private static SyslogMessage message(String text) {
    return new SyslogMessage(
        SyslogSeverity.NOTICE, Instant.EPOCH, "node-1", "daypass", "test", List.of(), text);
  }
}
