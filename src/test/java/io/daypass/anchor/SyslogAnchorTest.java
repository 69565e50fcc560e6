package io.daypass.anchor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.daypass.syslog.SyslogReceiver;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SyslogAnchorTest {

  @Test
  void write_sendsTheNoteAndWaitsUntilItWasRead() throws Exception {
    try (SyslogReceiver receiver = new SyslogReceiver(null)) {
      Receipt receipt = anchor(receiver.port()).write(Checkpoints.of(7), Checkpoints.NOW);

      assertThat(receipt.text()).isNotBlank();
      assertThat(receiver.messages())
          .singleElement()
          .asString()
          // Facility 13 is "log audit".
          .matches("(?s)<10[4-9]>1 2026-11-25T12:00:00.*")
          .contains("daypass.example.org\\n7\\n");
    }
  }

  @Test
  void write_whenNobodyListens_isAnOutage() throws Exception {
    int port;
    try (SyslogReceiver receiver = new SyslogReceiver(null)) {
      port = receiver.port();
    }

    assertThatThrownBy(() -> anchor(port).write(Checkpoints.of(7), Checkpoints.NOW))
        .isInstanceOf(AnchorUnavailable.class);
  }

  private static AnchorSink anchor(int port) {
    return new SyslogAnchorProperties(
            Map.of(
                "collector",
                new SyslogAnchorProperties.Place(
                    "127.0.0.1", port, false, null, null, null, Duration.ofSeconds(5), 32473)))
        .sinks()
        .get(0);
  }
}
