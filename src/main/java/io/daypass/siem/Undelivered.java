package io.daypass.siem;

import java.time.Duration;
import java.util.Optional;

/**
 * A receiver has not taken some entries. The message is ours: it says what came back, never what a
 * receiver wrote, and holds no secret.
 */
abstract sealed class Undelivered extends Exception {

  private Undelivered(String message) {
    super(message);
  }

  /** It did not answer, or not well; the same entries may be taken later. */
  static final class NotNow extends Undelivered {

    /** When the receiver wants to be asked again, where it says so. */
    private final transient Optional<Duration> retryAfter;

    NotNow(String message) {
      this(message, Optional.empty());
    }

    NotNow(String message, Optional<Duration> retryAfter) {
      super(message);
      this.retryAfter = retryAfter;
    }

    Optional<Duration> retryAfter() {
      return retryAfter;
    }
  }

  /** It will not have one of these entries, as they are, however often it is asked. */
  static final class Refused extends Undelivered {
    Refused(String message) {
      super(message);
    }
  }
}
