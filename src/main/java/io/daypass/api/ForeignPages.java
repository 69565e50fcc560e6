package io.daypass.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses what a page of somebody else makes a browser send. The browser would add the login by
 * itself, and some calls of the API have no body whose type could tell them apart. Browsers say
 * where a call comes from and pages cannot change it; other clients say nothing.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class ForeignPages extends OncePerRequestFilter {

  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
  private static final Set<String> OWN = Set.of("same-origin", "none");

  private final ProblemWriter problems;

  ForeignPages(ProblemWriter problems) {
    this.problems = problems;
  }

  /** The engine's web applications have a token of their own against this. */
  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return READING.contains(request.getMethod()) || !request.getRequestURI().startsWith("/api/");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (isForeign(request)) {
      problems.write(
          response,
          Problem.of(
              HttpStatus.FORBIDDEN,
              "foreign-page",
              "A page of another site sent this; nothing was done. Use Daypass's own pages."));
      return;
    }
    chain.doFilter(request, response);
  }

  private static boolean isForeign(HttpServletRequest request) {
    String site = request.getHeader("Sec-Fetch-Site");
    return site == null
        ? isOtherHost(request.getHeader(HttpHeaders.ORIGIN), request.getHeader(HttpHeaders.HOST))
        : !OWN.contains(site);
  }

  /** For old browsers, which send only the origin. */
  private static boolean isOtherHost(@Nullable String origin, @Nullable String host) {
    return origin != null && (host == null || !origin.endsWith("://" + host));
  }
}
