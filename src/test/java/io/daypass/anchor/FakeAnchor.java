package io.daypass.anchor;

import io.daypass.ledger.SignedCheckpoint;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A place that keeps notes in memory and can be made to fail. */
final class FakeAnchor implements AnchorSink {

  private final String name;
  final List<String> notes = new ArrayList<>();
  @Nullable String writeFails;
  @Nullable String readFails;
  Runnable beforeWrite = () -> {};

  FakeAnchor(String name) {
    this.name = name;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public String kind() {
    return "fake";
  }

  @Override
  public String place() {
    return "memory";
  }

  @Override
  public Receipt write(SignedCheckpoint checkpoint, Instant now) {
    beforeWrite.run();
    failIf(writeFails);
    notes.add(checkpoint.note());
    return new Receipt("note " + notes.size());
  }

  @Override
  public Optional<ReadBack> readBack() {
    return Optional.of(
        known -> {
          failIf(readFails);
          return notes.isEmpty() ? Optional.empty() : Optional.of(notes.get(notes.size() - 1));
        });
  }

  private static void failIf(@Nullable String why) {
    if (why != null) {
      throw new AnchorUnavailable(why);
    }
  }
}
