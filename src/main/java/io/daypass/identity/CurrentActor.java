package io.daypass.identity;

import java.util.List;
import java.util.Optional;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** The person on whose behalf the current call runs, as the login established it. */
@Component
public class CurrentActor {

  private static final String PASSWORD_LOGIN = "daypass";

  /** Empty outside a call, or when nobody has logged in. */
  public Optional<Actor.Human> find() {
    return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
        .flatMap(this::of);
  }

  /** The person who has just logged in; empty when this is nobody in particular. */
  public Optional<Actor.Human> of(Authentication login) {
    return Optional.of(login)
        .filter(Authentication::isAuthenticated)
        .filter(known -> !(known instanceof AnonymousAuthenticationToken))
        .filter(known -> PersonId.isValid(known.getName()))
        .map(CurrentActor::human);
  }

  /**
   * Who makes the call that is being answered.
   *
   * @throws IllegalStateException when nobody has logged in; the login must have refused before
   */
  public Actor.Human get() {
    return find().orElseThrow(() -> new IllegalStateException("nobody has logged in"));
  }

  private static Actor.Human human(Authentication login) {
    String address =
        login.getDetails() instanceof WebAuthenticationDetails details
            ? details.getRemoteAddress()
            : null;
    return new Actor.Human(
        new PersonId(login.getName()), PASSWORD_LOGIN, null, List.of("pwd"), null, address);
  }
}
