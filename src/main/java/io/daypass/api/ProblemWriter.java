package io.daypass.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.daypass.identity.CurrentActor;
import io.daypass.request.Refusal;
import io.daypass.request.Refusals;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.stereotype.Component;

/** Answers with a problem document where no controller is reached. */
@Component
class ProblemWriter
    implements AuthenticationEntryPoint, AccessDeniedHandler, RequestRejectedHandler {

  private static final Logger LOG = LoggerFactory.getLogger(ProblemWriter.class);

  private static final Refusal FORBIDDEN =
      Refusal.forbidden("forbidden", "This is not open to anybody.");

  private final ObjectMapper json;
  private final Refusals refusals;
  private final CurrentActor currentActor;

  ProblemWriter(ObjectMapper json, Refusals refusals, CurrentActor currentActor) {
    this.json = json;
    this.refusals = refusals;
    this.currentActor = currentActor;
  }

  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
      throws IOException {
    if (failure instanceof AuthenticationServiceException) {
      cannotTell(response);
      return;
    }
    response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Daypass\"");
    write(
        response,
        Problem.of(HttpStatus.UNAUTHORIZED, "login-needed", "Log in with your name and password."));
  }

  /** Whoever is told 401 for this throws a good password away. */
  private void cannotTell(HttpServletResponse response) throws IOException {
    LOG.error("nobody can log in: the people cannot be read");
    response.setHeader(HttpHeaders.RETRY_AFTER, "5");
    write(
        response,
        Problem.of(
            HttpStatus.SERVICE_UNAVAILABLE,
            "database-unavailable",
            "Daypass cannot reach its database; nothing was changed. Try again in a moment."));
  }

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
      throws IOException {
    refuse(request, response, FORBIDDEN);
  }

  /** What Spring Security's firewall turns away: odd methods, paths and header names. */
  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, RequestRejectedException rejected)
      throws IOException {
    write(
        response,
        Problem.of(
            HttpStatus.BAD_REQUEST,
            "bad-request",
            "The method, the address or a header is not one that Daypass takes."));
  }

  /** Says no, and writes it down where somebody has logged in. */
  void refuse(HttpServletRequest request, HttpServletResponse response, Refusal refusal)
      throws IOException {
    record(refusal, request.getMethod() + " " + request.getRequestURI());
    write(response, Problem.of(refusal));
  }

  void record(Refusal refusal, String tried) {
    currentActor.find().ifPresent(actor -> refusals.record(actor, refusal, tried));
  }

  void write(HttpServletResponse response, ProblemDetail problem) throws IOException {
    response.setStatus(problem.getStatus());
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    response.getOutputStream().write(json.writeValueAsBytes(problem));
  }
}
