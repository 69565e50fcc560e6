package io.daypass.anchor;

import io.daypass.ledger.SignedCheckpoint;
import io.daypass.ledger.TreeHash;
import java.time.Instant;

/** Checkpoints for sinks, which neither read nor verify them. */
final class Checkpoints {

  static final Instant NOW = Instant.parse("2026-11-25T12:00:00Z");

  private Checkpoints() {}

  static SignedCheckpoint of(long size) {
    String note =
        "daypass.example.org\n%d\nAAAA\n\n\u2014 daypass.example.org c2ln\n".formatted(size);
    return new SignedCheckpoint(size, new TreeHash("0".repeat(64)), note, NOW);
  }
}
