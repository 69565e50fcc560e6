package io.daypass.request;

import java.io.Serializable;

/**
 * Why something was not done.
 *
 * @param code stable, kebab-case; the last part of the problem's {@code type} (RFC 9457)
 * @param kind how the API answers
 * @param message a sentence that says what to do
 */
public record Refusal(String code, Kind kind, String message) implements Serializable {

  /** What sort of no it is. */
  public enum Kind {
    /** The words of the request cannot be used as they are. */
    INVALID,
    /** The person may not do this. */
    FORBIDDEN,
    /** There is no such thing, or the person may not see it. */
    NOT_FOUND,
    /** It is too late, or something else happened first. */
    CONFLICT,
    /** Daypass cannot do it now; the same words may succeed later. */
    UNAVAILABLE
  }

  public static Refusal invalid(String code, String message) {
    return new Refusal(code, Kind.INVALID, message);
  }

  public static Refusal forbidden(String code, String message) {
    return new Refusal(code, Kind.FORBIDDEN, message);
  }

  public static Refusal notFound(String code, String message) {
    return new Refusal(code, Kind.NOT_FOUND, message);
  }

  public static Refusal conflict(String code, String message) {
    return new Refusal(code, Kind.CONFLICT, message);
  }

  public static Refusal unavailable(String code, String message) {
    return new Refusal(code, Kind.UNAVAILABLE, message);
  }
}
