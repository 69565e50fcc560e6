package io.daypass.api;

import io.daypass.identity.DirectoryStore;
import io.daypass.identity.Duty;
import io.daypass.identity.Person;
import io.daypass.identity.PersonId;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;

/**
 * Who may read the metrics: those who watch Daypass for a living. They say nothing about a person,
 * but much about what goes on and what is broken.
 */
@Component
class MayWatch implements AuthorizationManager<RequestAuthorizationContext> {

  private final DirectoryStore directory;

  MayWatch(DirectoryStore directory) {
    this.directory = directory;
  }

  @Override
  public AuthorizationDecision check(
      Supplier<Authentication> login, RequestAuthorizationContext call) {
    return new AuthorizationDecision(person(login.get()).filter(MayWatch::watches).isPresent());
  }

  private Optional<Person> person(Authentication login) {
    return Optional.of(login.getName())
        .filter(name -> login.isAuthenticated() && PersonId.isValid(name))
        .flatMap(name -> directory.find(new PersonId(name)));
  }

  private static boolean watches(Person person) {
    return Stream.of(Duty.MONITOR, Duty.OPERATOR, Duty.AUDITOR).anyMatch(duty -> duty.isOf(person));
  }
}
