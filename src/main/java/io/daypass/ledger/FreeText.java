package io.daypass.ledger;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Points to what a person wrote and proves it, without repeating a word of it. */
public record FreeText(UUID id, String sha256) {

  /** What an event carries in its data in place of the words. */
  public Map<String, @Nullable Object> data() {
    return Map.of("text", id, "sha256", sha256);
  }
}
