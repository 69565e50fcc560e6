package io.daypass.connector;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the target's authority says when read back. */
public sealed interface Presence {

  /** The access is there; {@code end} is the target's own deadline where it has one. */
  record Present(@Nullable Instant end) implements Presence {

    public Optional<Instant> until() {
      return Optional.ofNullable(end);
    }
  }

  /** The access is not there. */
  record Absent() implements Presence {}
}
