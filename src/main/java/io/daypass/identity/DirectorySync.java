package io.daypass.identity;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings the configured people into the directory at start; leavers are deactivated, not deleted.
 */
@Component
public class DirectorySync implements InitializingBean {

  private final DirectoryProperties properties;
  private final DirectoryStore directory;
  private final List<DirectoryFollower> followers;
  private final TransactionTemplate transaction;

  public DirectorySync(
      DirectoryProperties properties,
      DirectoryStore directory,
      List<DirectoryFollower> followers,
      TransactionTemplate transaction) {
    this.properties = properties;
    this.directory = directory;
    this.followers = followers;
    this.transaction = transaction;
  }

  @Override
  public void afterPropertiesSet() {
    transaction.executeWithoutResult(status -> bringIn());
  }

  private void bringIn() {
    properties.people().forEach(this::bringIn);
    Set<String> listed =
        properties.people().stream().map(DirectoryProperties.Entry::id).collect(toSet());
    directory.everybody().stream()
        .filter(person -> person.active() && !listed.contains(person.id().value()))
        .forEach(this::letGo);
  }

  private void bringIn(DirectoryProperties.Entry entry) {
    Person person = entry.person();
    Optional<Person> before = directory.findEver(person.id());
    Optional<String> hashBefore = directory.passwordHash(person.id());
    if (!before.equals(Optional.of(person))) {
      directory.save(person);
    }
    if (entry.passwordHash() != null || !properties.keepsPasswords()) {
      directory.savePasswordHash(person.id(), entry.passwordHash());
    }
    boolean otherPassword = !hashBefore.equals(directory.passwordHash(person.id()));
    tell(new PersonChange(before.orElse(null), person, otherPassword));
  }

  private void letGo(Person person) {
    directory.deactivate(person.id());
    tell(new PersonChange(person, person.inactive(), /* passwordChanged= */ false));
  }

  private void tell(PersonChange change) {
    if (change.isOne()) {
      followers.forEach(follower -> follower.changed(change));
    }
  }

  /**
   * Gives every listed person who has no password yet this one.
   *
   * @return how many had none
   */
  public long setMissingPasswords(String hash) {
    return transaction.execute(
        status ->
            properties.people().stream()
                .map(DirectoryProperties.Entry::person)
                .filter(person -> directory.passwordHash(person.id()).isEmpty())
                .mapToLong(person -> setPassword(person, hash))
                .sum());
  }

  private int setPassword(Person person, String hash) {
    int known = directory.savePasswordHash(person.id(), hash);
    tell(new PersonChange(person, person, /* passwordChanged= */ true));
    return known;
  }
}
