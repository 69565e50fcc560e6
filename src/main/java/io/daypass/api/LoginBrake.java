package io.daypass.api;

import io.daypass.login.Attempt;
import io.daypass.login.Logins;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.www.BasicAuthenticationConverter;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Looks at no password while whoever sends it has to wait for having sent wrong ones: neither at
 * the next guess nor at the right one.
 */
final class LoginBrake extends OncePerRequestFilter {

  private final BasicAuthenticationConverter credentials = new BasicAuthenticationConverter();
  private final Logins logins;
  private final ProblemWriter problems;

  LoginBrake(Logins logins, ProblemWriter problems) {
    this.logins = logins;
    this.problems = problems;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Attempt attempt = attempt(request);
    Optional<Duration> pause = attempt == null ? Optional.empty() : logins.pause(attempt);
    if (attempt == null || pause.isEmpty()) {
      chain.doFilter(request, response);
      return;
    }
    logins.heldBack(attempt);
    long seconds = pause.get().toSeconds() + 1;
    response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(seconds));
    problems.write(
        response,
        Problem.of(
            HttpStatus.TOO_MANY_REQUESTS,
            "too-many-wrong-passwords",
            "Too many wrong passwords came for this name from your address; wait %d seconds and try again."
                .formatted(seconds)));
  }

  /** Null where no name is sent, or none that can be read. */
  private @Nullable Attempt attempt(HttpServletRequest request) {
    try {
      Authentication sent = credentials.convert(request);
      return sent == null ? null : new LoginDetails(request).attempt(sent.getName());
    } catch (AuthenticationException unreadable) {
      return null;
    }
  }
}
