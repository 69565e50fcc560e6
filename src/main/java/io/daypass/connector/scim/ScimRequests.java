package io.daypass.connector.scim;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.unboundid.scim2.common.exceptions.ScimException;
import io.daypass.connector.TargetUnavailable;
import io.daypass.entitlement.ConnectorId;
import jakarta.ws.rs.ProcessingException;
import java.io.IOException;
import java.io.InterruptedIOException;
import org.jspecify.annotations.Nullable;

/**
 * Sends requests and sorts what can go wrong with them. Nothing of a response body gets into an
 * error: it is somebody else's text and may hold anything.
 */
final class ScimRequests {

  private final ConnectorId connector;

  ScimRequests(ConnectorId connector) {
    this.connector = connector;
  }

  /** A request as the SDK sends it. */
  @FunctionalInterface
  interface Request<T> {
    T send() throws ScimException;
  }

  /** Sends a request, where saying no is an answer. */
  <T> T send(String purpose, Request<T> request) throws Denial {
    try {
      return request.send();
    } catch (ProcessingException e) {
      IOException cause = cause(e);
      if (cause instanceof Denial denial) {
        throw denial;
      }
      throw unavailable(purpose, cause);
    } catch (ScimException e) {
      throw new IllegalStateException(connector + ": the SCIM library failed to " + purpose, e);
    }
  }

  /** Sends a request for something that must be there to be read. */
  <T> T read(String purpose, Request<T> request) {
    try {
      return send(purpose, request);
    } catch (Denial e) {
      throw unavailable(purpose, e);
    }
  }

  TargetUnavailable unavailable(String purpose, Denial denial) {
    return unavailable(purpose, denial.getMessage());
  }

  /** The directory is well, but a person must put in order what is in it. */
  TargetUnavailable disorder(String purpose, String why) {
    return TargetUnavailable.disorder(connector, "cannot " + purpose + ": " + why);
  }

  TargetUnavailable unavailable(String purpose, @Nullable String why) {
    return new TargetUnavailable(connector, "cannot " + purpose + ": " + why, null);
  }

  private TargetUnavailable unavailable(String purpose, @Nullable IOException cause) {
    if (cause instanceof NoAnswer answer) {
      return new TargetUnavailable(
          connector, "cannot " + purpose + ": " + answer.getMessage(), null, answer.retryAfter());
    }
    if (cause == null || cause instanceof JsonProcessingException) {
      return unavailable(purpose, "it sent something that is no SCIM answer");
    }
    String why =
        cause instanceof InterruptedIOException
            ? "it did not answer in time"
            : "it could not be reached";
    return new TargetUnavailable(connector, "cannot " + purpose + ": " + why, cause);
  }

  private static @Nullable IOException cause(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof IOException io) {
        return io;
      }
    }
    return null;
  }
}
