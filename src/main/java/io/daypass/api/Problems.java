package io.daypass.api;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.daypass.connector.TargetUnavailable;
import io.daypass.identity.CurrentActor;
import io.daypass.request.Refusals;
import io.daypass.request.Refused;
import io.daypass.request.TypedText;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/**
 * The one place where errors become answers. Refusals are written to the ledger here, after the
 * transaction that was refused has been rolled back.
 */
@RestControllerAdvice(basePackageClasses = Problems.class)
class Problems extends ResponseEntityExceptionHandler {

  /** Set on a call that only previews, whose refusals change nothing and are not written down. */
  static final String PREVIEW = Problems.class.getName() + ".preview";

  private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

  private final Refusals refusals;
  private final CurrentActor currentActor;

  Problems(Refusals refusals, CurrentActor currentActor) {
    this.refusals = refusals;
    this.currentActor = currentActor;
  }

  @ExceptionHandler
  ProblemDetail refused(Refused refused, WebRequest request) {
    if (request.getAttribute(PREVIEW, RequestAttributes.SCOPE_REQUEST) == null) {
      currentActor
          .find()
          .ifPresent(actor -> refusals.record(actor, refused.refusal(), what(request)));
    }
    return Problem.of(refused.refusal());
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> unavailable(TargetUnavailable failure) {
    LOG.warn("a target did not answer: {}", failure.getMessage());
    return retryLater(
        "target-unavailable", "The target does not answer just now; try again in a moment.");
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> busy(OptimisticLockingException collision) {
    return conflict();
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> busy(PessimisticLockingFailureException collision) {
    return conflict();
  }

  /** Something that our rules should have refused before the database did. */
  @ExceptionHandler
  ProblemDetail bug(DataIntegrityViolationException bug) {
    return bug((Exception) bug);
  }

  @ExceptionHandler({DataAccessException.class, TransactionException.class})
  ResponseEntity<ProblemDetail> databaseAway(RuntimeException failure) {
    LOG.error("the database could not do it", failure);
    return retryLater(
        "database-unavailable",
        "Daypass cannot reach its database; nothing was changed. Try again in a moment.");
  }

  @ExceptionHandler
  ProblemDetail unreadable(MethodArgumentTypeMismatchException mismatch) {
    return Problem.of(
        HttpStatus.BAD_REQUEST,
        "parameter-unreadable",
        "\"%s\" cannot be read; see /api/openapi.json for what it may be."
            .formatted(mismatch.getName()));
  }

  /** A bug. The person gets no detail; the log has it. */
  @ExceptionHandler
  ProblemDetail bug(Exception bug) {
    LOG.error("unexpected", bug);
    return Problem.of(
        HttpStatus.INTERNAL_SERVER_ERROR,
        "unexpected",
        "Something went wrong that should not; nothing was changed. Tell whoever runs Daypass.");
  }

  @Override
  protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
      HttpMessageNotReadableException unreadable,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    ProblemDetail problem = problem(unreadable.getCause(), status);
    return handleExceptionInternal(unreadable, problem, headers, status, request);
  }

  private static ProblemDetail problem(@Nullable Throwable cause, HttpStatusCode status) {
    if (cause instanceof UnrecognizedPropertyException unknown) {
      return Problem.of(
          status,
          "unknown-field",
          "There is no field \"%s\"; leave it out.".formatted(path(unknown)));
    }
    if (!(cause instanceof JsonMappingException mapping)
        || mapping.getCause() instanceof JsonParseException) {
      return Problem.of(status, "malformed-json", "The body is no JSON; check its syntax.");
    }
    return Problem.of(
        status,
        "wrong-type",
        mapping.getPath().isEmpty()
            ? "Send one JSON object and nothing else; see /api/openapi.json."
            : "The value of \"%s\" has the wrong type; see /api/openapi.json."
                .formatted(path(mapping)));
  }

  @Override
  protected ResponseEntity<Object> createResponseEntity(
      @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
    if (body instanceof ProblemDetail problem
        && "about:blank".equals(String.valueOf(problem.getType()))) {
      return new ResponseEntity<>(
          Problem.of(status, Problem.code(status), sentence(problem)), headers, status);
    }
    return new ResponseEntity<>(body, headers, status);
  }

  private static String sentence(ProblemDetail problem) {
    return problem.getDetail() == null ? "See /api/openapi.json." : problem.getDetail();
  }

  private static String path(JsonMappingException mapping) {
    return TypedText.quoted(
        mapping.getPath().stream()
            .map(JsonMappingException.Reference::getFieldName)
            .filter(name -> name != null)
            .collect(Collectors.joining(".")));
  }

  private static String what(WebRequest request) {
    return request instanceof ServletWebRequest web
        ? web.getHttpMethod() + " " + web.getRequest().getRequestURI()
        : "a call";
  }

  private static ResponseEntity<ProblemDetail> conflict() {
    return ResponseEntity.status(HttpStatus.CONFLICT)
        .header(HttpHeaders.RETRY_AFTER, "1")
        .body(
            Problem.of(
                HttpStatus.CONFLICT,
                "changed-meanwhile",
                "Somebody else changed it at the same moment; load it again and repeat if needed."));
  }

  private static ResponseEntity<ProblemDetail> retryLater(String code, String sentence) {
    return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
        .header(HttpHeaders.RETRY_AFTER, "5")
        .body(Problem.of(HttpStatus.SERVICE_UNAVAILABLE, code, sentence));
  }
}
