package io.daypass.connector;

import io.daypass.entitlement.ConnectorId;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A target could not answer; what it did is unknown until it is read back. The message is stored
 * and shown, so it must name no secret: connectors write their own words and never pass on a
 * response body.
 */
public final class TargetUnavailable extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final @Nullable Duration retryAfter;
  private final Kind kind;

  private enum Kind {
    NO_ANSWER,
    DISORDER,
    CONTRADICTION
  }

  public TargetUnavailable(ConnectorId connector, String message, @Nullable Throwable cause) {
    this(connector, message, cause, null);
  }

  public TargetUnavailable(
      ConnectorId connector,
      String message,
      @Nullable Throwable cause,
      @Nullable Duration retryAfter) {
    this(connector, message, cause, retryAfter, Kind.NO_ANSWER);
  }

  private TargetUnavailable(
      ConnectorId connector,
      String message,
      @Nullable Throwable cause,
      @Nullable Duration retryAfter,
      Kind kind) {
    super(connector + ": " + message, cause);
    this.retryAfter = retryAfter;
    this.kind = kind;
  }

  /**
   * The target is well and has answered, but what it holds is in disorder, and a person must look:
   * two people of one name, an account that belongs to somebody else.
   */
  public static TargetUnavailable disorder(ConnectorId connector, String message) {
    return new TargetUnavailable(connector, message, null, null, Kind.DISORDER);
  }

  /** The target said one thing, and when read back shows another. */
  public static TargetUnavailable contradiction(ConnectorId connector, String message) {
    return new TargetUnavailable(connector, message, null, null, Kind.CONTRADICTION);
  }

  /** Whether the target did answer, so that others need not be spared from calling it. */
  public boolean isAnswer() {
    return kind == Kind.DISORDER;
  }

  /** Whether it was read back and does not show what it said. */
  public boolean isContradiction() {
    return kind == Kind.CONTRADICTION;
  }

  /** How long the target asked to be left alone (RFC 9110 Retry-After). */
  public Optional<Duration> retryAfter() {
    return Optional.ofNullable(retryAfter);
  }
}
