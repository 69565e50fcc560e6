package io.daypass.api;

import io.daypass.request.Refusal;
import java.net.URI;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;

/** Problem documents (RFC 9457) with a type that never changes and a sentence to act on. */
final class Problem {

  private static final String TYPE = "urn:daypass:problem:";

  private Problem() {}

  static ProblemDetail of(HttpStatusCode status, String code, String sentence) {
    ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, sentence);
    problem.setType(URI.create(TYPE + code));
    problem.setTitle(code.replace('-', ' '));
    return problem;
  }

  static ProblemDetail of(Refusal refusal) {
    return of(status(refusal), refusal.code(), refusal.message());
  }

  /** For what the server refuses by itself, such as {@code not-found}. */
  static String code(HttpStatusCode status) {
    HttpStatus known = HttpStatus.resolve(status.value());
    return known == null
        ? "http-" + status.value()
        : known.getReasonPhrase().toLowerCase(Locale.ROOT).replace(' ', '-');
  }

  private static HttpStatus status(Refusal refusal) {
    return switch (refusal.kind()) {
      case INVALID -> HttpStatus.UNPROCESSABLE_ENTITY;
      case FORBIDDEN -> HttpStatus.FORBIDDEN;
      case NOT_FOUND -> HttpStatus.NOT_FOUND;
      case CONFLICT -> HttpStatus.CONFLICT;
      case UNAVAILABLE -> HttpStatus.SERVICE_UNAVAILABLE;
    };
  }
}
