package io.daypass.process;

import jakarta.servlet.http.HttpServletRequest;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationResult;
import org.camunda.bpm.engine.rest.security.auth.impl.ContainerBasedAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** Public, because the engine's filter makes it by its name. */
public final class LoginOfDaypass extends ContainerBasedAuthenticationProvider {

  @Override
  public AuthenticationResult extractAuthenticatedUser(
      HttpServletRequest request, ProcessEngine engine) {
    Authentication login = SecurityContextHolder.getContext().getAuthentication();
    boolean known =
        login != null
            && login.isAuthenticated()
            && engine.getIdentityService().createUserQuery().userId(login.getName()).count() == 1;
    return known
        ? AuthenticationResult.successful(login.getName())
        : AuthenticationResult.unsuccessful();
  }
}
