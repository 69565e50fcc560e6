package io.daypass.api;

import io.daypass.login.Attempt;
import io.daypass.login.Entrance;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** From where somebody logs in, and to what. */
final class LoginDetails extends WebAuthenticationDetails {

  private static final long serialVersionUID = 1L;

  private final Entrance entrance;

  LoginDetails(HttpServletRequest request) {
    super(request);
    // The decoded path: "/%63amunda/" leads there too.
    this.entrance =
        request.getServletPath().startsWith("/camunda/") ? Entrance.WEB_APPS : Entrance.API;
  }

  Entrance entrance() {
    return entrance;
  }

  Attempt attempt(String name) {
    return new Attempt(name, String.valueOf(getRemoteAddress()), entrance);
  }

  @Override
  public boolean equals(Object other) {
    return super.equals(other) && other instanceof LoginDetails that && entrance == that.entrance;
  }

  @Override
  public int hashCode() {
    return super.hashCode();
  }
}
