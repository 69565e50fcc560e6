package io.daypass.api;

import io.daypass.identity.DirectoryStore;
import io.daypass.identity.PersonId;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/** Looks up who wants to log in with a password, until an identity provider does it. */
@Component
class PersonLogin implements UserDetailsService {

  private final DirectoryStore directory;

  PersonLogin(DirectoryStore directory) {
    this.directory = directory;
  }

  @Override
  public UserDetails loadUserByUsername(String name) {
    if (!PersonId.isValid(name)) {
      throw new UsernameNotFoundException("no such person");
    }
    return directory
        .passwordHash(new PersonId(name))
        .map(hash -> User.withUsername(name).password(hash).authorities("person").build())
        .orElseThrow(() -> new UsernameNotFoundException("no such person"));
  }
}
