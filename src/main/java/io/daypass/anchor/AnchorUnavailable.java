package io.daypass.anchor;

import org.jspecify.annotations.Nullable;

/**
 * A place outside did not do it, or nobody knows whether it did. The message is stored and shown:
 * it names no secret.
 */
public final class AnchorUnavailable extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public AnchorUnavailable(String message) {
    this(message, null);
  }

  public AnchorUnavailable(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
