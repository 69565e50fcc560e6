package io.daypass.process;

import java.time.Duration;
import java.util.Optional;

/** The start of another node did not come to an end in time. */
class StillStarting extends IllegalStateException {

  private static final long serialVersionUID = 1L;

  StillStarting(Optional<String> other, Duration waited) {
    super(
        "Another node (%s) has been starting for more than %d s, and only one can at a time."
            .formatted(other.orElse("it has just ended"), waited.toSeconds()));
  }
}
