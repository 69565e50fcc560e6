package io.daypass.api;

import io.daypass.identity.CurrentActor;
import io.daypass.login.Entrance;
import io.daypass.login.Logins;
import org.springframework.dao.DataAccessException;
import org.springframework.security.authentication.AuthenticationEventPublisher;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Has every login written down. Nobody gets in of whom that cannot be done. */
@Component
class RecordLogins implements AuthenticationEventPublisher {

  private final Logins logins;
  private final CurrentActor currentActor;

  RecordLogins(Logins logins, CurrentActor currentActor) {
    this.logins = logins;
    this.currentActor = currentActor;
  }

  @Override
  public void publishAuthenticationSuccess(Authentication login) {
    currentActor
        .of(login)
        .ifPresent(actor -> record(() -> logins.succeeded(actor, entrance(login))));
  }

  /** When the people cannot be read, nobody has tried a wrong password. */
  @Override
  public void publishAuthenticationFailure(AuthenticationException failure, Authentication login) {
    if (!(failure instanceof AuthenticationServiceException)
        && login.getDetails() instanceof LoginDetails details) {
      record(() -> logins.failed(details.attempt(login.getName())));
    }
  }

  private static void record(Runnable writing) {
    try {
      writing.run();
    } catch (DataAccessException | TransactionException away) {
      throw new InternalAuthenticationServiceException("a login cannot be written down", away);
    }
  }

  private static Entrance entrance(Authentication login) {
    return login.getDetails() instanceof LoginDetails details ? details.entrance() : Entrance.API;
  }
}
