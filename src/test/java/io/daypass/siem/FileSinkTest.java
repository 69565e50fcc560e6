package io.daypass.siem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.daypass.ledger.LedgerStand;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileSinkTest {

  @TempDir private Path folder;

  @Test
  void deliver_thenEachEntryIsALine() throws Exception {
    Path file = folder.resolve("events.ndjson");
    Sink sink = SinkStand.open(Map.of("type", "file", "path", file.toString(), "format", "entry"));

    sink.deliver(LedgerStand.entries(2));
    sink.deliver(LedgerStand.entries(1));

    assertThat(Files.readAllLines(file))
        .hasSize(3)
        .element(0)
        .isEqualTo(new String(LedgerStand.entries(1).get(0).entry().body(), "UTF-8"));
  }

  @Test
  void deliver_afterHalfALine_thenTheNextIsWhole() throws Exception {
    Path file = Files.writeString(folder.resolve("events.ndjson"), "{\"half");
    Sink sink = SinkStand.open(Map.of("type", "file", "path", file.toString()));

    sink.deliver(LedgerStand.entries(1));

    assertThat(Files.readAllLines(file)).hasSize(2).element(1).asString().startsWith("{\"time\":");
  }

  @Test
  void start_whenTheFolderIsNotThere_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SinkStand.open(Map.of("type", "file", "path", folder + "/no/file")))
        .withMessageContaining("path must be a file in a folder that is there");
  }
}
