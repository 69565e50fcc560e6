package io.daypass.siem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.daypass.ledger.LedgerStand;
import io.daypass.syslog.SyslogReceiver;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Syslog, and the formats over it. */
class SyslogSinkTest {

  @Test
  void deliver_thenTheReceiverHasReadAllOfThemInOrder() throws Exception {
    try (SyslogReceiver receiver = new SyslogReceiver(null)) {
      sink(receiver, "ocsf").deliver(LedgerStand.entries(3));

      assertThat(receiver.messages()).hasSize(3);
      assertThat(receiver.messages().get(2))
          .startsWith(
              "<110>1 2026-11-25T08:30:00.123Z broker daypass - drift.resumed [daypass@32473 ")
          .contains(" idx=\"2\"", " leaf=\"", "\"class_uid\":2004");
    }
  }

  @Test
  void deliver_inCef_thenHeaderAndExtensionAreEscaped() throws Exception {
    try (SyslogReceiver receiver = new SyslogReceiver(null)) {
      sink(receiver, "cef")
          .deliver(
              java.util.List.of(
                  io.daypass.ledger.LoggedEntries.saying(
                      "drift.refused",
                      "a|b",
                      Map.of("connector", "d", "sentence", "a=b\\c\nd|e"),
                      0)));

      assertThat(receiver.messages().get(0))
          .contains("CEF:0|Daypass|Daypass|1|drift.refused|The drift sweep does not act")
          .contains("|6|rt=1795595400123 externalId=")
          .contains("reason=a\\=b\\\\c\\nd|e ")
          .contains("cn1=0 cn1Label=logIndex");
    }
  }

  @Test
  void deliver_whenNobodyListens_thenTheyMayGoAgain() throws Exception {
    SyslogReceiver receiver = new SyslogReceiver(null);
    receiver.close();

    assertThatThrownBy(() -> sink(receiver, "entry").deliver(LedgerStand.entries(1)))
        .isInstanceOf(Undelivered.NotNow.class);
  }

  private static Sink sink(SyslogReceiver receiver, String format) {
    return SinkStand.open(
        Map.of(
            "type", "syslog",
            "host", "127.0.0.1",
            "port", String.valueOf(receiver.port()),
            "tls", "false",
            "as-host", "broker",
            "format", format));
  }
}
