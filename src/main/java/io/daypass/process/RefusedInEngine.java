package io.daypass.process;

import io.daypass.request.Refused;
import java.util.Optional;
import java.util.stream.Stream;

/** The engine wraps what a listener throws; this takes a refusal out again. */
final class RefusedInEngine {

  private RefusedInEngine() {}

  static Optional<Refused> find(Throwable thrown) {
    return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
        .filter(Refused.class::isInstance)
        .map(Refused.class::cast)
        .findFirst();
  }
}
