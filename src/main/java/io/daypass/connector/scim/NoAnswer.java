package io.daypass.connector.scim;

import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A directory or its token endpoint did not give an answer to go by; says so in our own words. */
final class NoAnswer extends IOException {

  private static final long serialVersionUID = 1L;

  private final @Nullable Duration retryAfter;

  NoAnswer(String message) {
    this(message, null);
  }

  NoAnswer(String message, @Nullable Duration retryAfter) {
    super(message);
    this.retryAfter = retryAfter;
  }

  @Nullable Duration retryAfter() {
    return retryAfter;
  }
}
