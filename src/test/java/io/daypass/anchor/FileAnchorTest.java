package io.daypass.anchor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.daypass.ledger.SignedCheckpoint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileAnchorTest {

  @TempDir private Path folder;
  private Path path;
  private FileAnchor anchor;

  @BeforeEach
  void open() {
    path = folder.resolve("checkpoints");
    anchor = new FileAnchor("archive", path);
  }

  @Test
  void write_addsALineThatOnlyTheOwnerMayRead() throws IOException {
    SignedCheckpoint first = Checkpoints.of(3);
    SignedCheckpoint second = Checkpoints.of(7);

    anchor.write(first, Checkpoints.NOW);
    anchor.write(second, Checkpoints.NOW);

    assertThat(Files.readAllLines(path)).hasSize(2);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
        .isEqualTo("rw-------");
    assertThat(newest()).hasValue(second.note());
  }

  @Test
  void write_whenTheLastLineWasCutOff_losesOnlyThatLine() throws IOException {
    SignedCheckpoint first = Checkpoints.of(3);
    SignedCheckpoint second = Checkpoints.of(7);
    anchor.write(first, Checkpoints.NOW);
    Files.writeString(path, "{\"at\":\"2026-", StandardOpenOption.APPEND);

    assertThat(newest()).hasValue(first.note());
    anchor.write(second, Checkpoints.NOW);

    assertThat(Files.readAllLines(path)).hasSize(3);
    assertThat(newest()).hasValue(second.note());
  }

  @Test
  void readBack_beforeAnythingWasWritten_isEmptyAndNoFailure() {
    assertThat(newest()).isEmpty();
  }

  @Test
  void anything_whenTheDirectoryIsGone_isAnOutage() {
    FileAnchor elsewhere = new FileAnchor("archive", folder.resolve("gone/checkpoints"));

    assertThatThrownBy(() -> elsewhere.write(Checkpoints.of(3), Checkpoints.NOW))
        .isInstanceOf(AnchorUnavailable.class)
        .hasMessageContaining("cannot be written");
    assertThatThrownBy(() -> elsewhere.readBack().orElseThrow().newestNote(0))
        .isInstanceOf(AnchorUnavailable.class);
  }

  private java.util.Optional<String> newest() {
    return anchor.readBack().orElseThrow().newestNote(0);
  }
}
