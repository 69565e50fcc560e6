package io.daypass.api;

import io.daypass.request.Refusal;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses calls that a page of another site makes with the login that a browser remembers. Browsers
 * name the origin with every such call; programs name none. The engine's web applications have a
 * guard of their own. It stands behind the login, so that the refusal can name the person whose
 * browser was used.
 */
class SameOrigin extends OncePerRequestFilter {

  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

  private static final Refusal FOREIGN =
      Refusal.forbidden(
          "foreign-origin",
          "A page of another site made this call; open Daypass itself and repeat it there.");

  private final ProblemWriter problems;

  SameOrigin(ProblemWriter problems) {
    this.problems = problems;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    // The decoded path: "/%61pi/" leads to the API too.
    return READING.contains(request.getMethod())
        || request.getServletPath().startsWith("/camunda/");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String origin = request.getHeader(HttpHeaders.ORIGIN);
    if (origin == null || isOwn(origin, request)) {
      chain.doFilter(request, response);
      return;
    }
    problems.refuse(request, response, FOREIGN);
  }

  private static boolean isOwn(String origin, HttpServletRequest request) {
    try {
      URI from = URI.create(origin);
      return request.getServerName().equalsIgnoreCase(from.getHost())
          && request.getScheme().equals(from.getScheme())
          && request.getServerPort() == port(from);
    } catch (IllegalArgumentException unreadable) {
      return false;
    }
  }

  private static int port(URI origin) {
    if (origin.getPort() >= 0) {
      return origin.getPort();
    }
    return "https".equals(origin.getScheme()) ? 443 : 80;
  }
}
