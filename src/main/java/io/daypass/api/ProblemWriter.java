package io.daypass.api;

import com.fasterxml.jackson.databind.ObjectMapper;
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

  private final ObjectMapper json;

  ProblemWriter(ObjectMapper json) {
    this.json = json;
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
    write(response, Problem.of(HttpStatus.FORBIDDEN, "forbidden", "This is not open to anybody."));
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

  void write(HttpServletResponse response, ProblemDetail problem) throws IOException {
    response.setStatus(problem.getStatus());
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    response.getOutputStream().write(json.writeValueAsBytes(problem));
  }
}
