package io.daypass.anchor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.daypass.ledger.SignedCheckpoint;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Against a fake store: no real one with object lock runs on a plain machine. */
class S3AnchorTest {

  private FakeObjectStore store;
  private S3Anchor anchor;

  @BeforeEach
  void open() throws IOException {
    store = new FakeObjectStore();
    System.setProperty("aws.accessKeyId", "test");
    System.setProperty("aws.secretAccessKey", "test");
    anchor =
        new S3Anchor(
            "vault",
            new S3AnchorProperties.Place(
                "checkpoints",
                "daypass/",
                "eu-central-1",
                URI.create("http://127.0.0.1:" + store.port()),
                true,
                Duration.ofDays(30),
                Duration.ofSeconds(10)));
  }

  @AfterEach
  void close() {
    store.close();
    System.clearProperty("aws.accessKeyId");
    System.clearProperty("aws.secretAccessKey");
  }

  @Test
  void write_putsALockedObjectThatReplacesNone() {
    SignedCheckpoint checkpoint = Checkpoints.of(7);

    Receipt receipt = anchor.write(checkpoint, Checkpoints.NOW);

    assertThat(store.keys()).containsExactly("daypass/00000000000000000007-20261125T120000Z.note");
    assertThat(store.lastPut())
        .containsEntry("If-none-match", "*")
        .containsEntry("X-amz-object-lock-mode", "COMPLIANCE")
        .containsEntry("X-amz-object-lock-retain-until-date", "2026-12-25T12:00:00Z");
    assertThat(receipt.text()).contains("locked until 2026-12-25T12:00:00Z");
    assertThat(newest(0)).hasValue(checkpoint.note());
  }

  @Test
  void readBack_findsTheLargestSize() {
    SignedCheckpoint last = Checkpoints.of(100);
    anchor.write(Checkpoints.of(99), Checkpoints.NOW);
    anchor.write(last, Checkpoints.NOW);

    assertThat(newest(99)).hasValue(last.note());
  }

  @Test
  void write_whenTheStoreTakesItWithoutLocking_isAnOutageThatSaysSo() {
    store.forgetLocks();

    assertThatThrownBy(() -> anchor.write(Checkpoints.of(7), Checkpoints.NOW))
        .isInstanceOf(AnchorUnavailable.class)
        .hasMessageContaining("did not lock it");
  }

  @Test
  void anything_whenTheStoreFails_isAnOutageWithoutItsWords() {
    store.failWith(503);

    assertThatThrownBy(() -> anchor.write(Checkpoints.of(7), Checkpoints.NOW))
        .isInstanceOf(AnchorUnavailable.class)
        .hasMessageContaining("answered 503")
        .hasMessageNotContaining("canary");
    assertThatThrownBy(() -> newest(0)).isInstanceOf(AnchorUnavailable.class);
  }

  private Optional<String> newest(long known) {
    return anchor.readBack().orElseThrow().newestNote(known);
  }
}
