package io.daypass.identity;

import static java.util.stream.Collectors.toSet;

import java.util.Set;
import java.util.function.Predicate;
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
  private final TransactionTemplate transaction;

  public DirectorySync(
      DirectoryProperties properties, DirectoryStore directory, TransactionTemplate transaction) {
    this.properties = properties;
    this.directory = directory;
    this.transaction = transaction;
  }

  @Override
  public void afterPropertiesSet() {
    transaction.executeWithoutResult(status -> bringIn());
  }

  private void bringIn() {
    for (DirectoryProperties.Entry entry : properties.people()) {
      directory.save(entry.person());
      if (entry.passwordHash() != null || !properties.keepsPasswords()) {
        directory.savePasswordHash(entry.person().id(), entry.passwordHash());
      }
    }
    Set<String> listed =
        properties.people().stream().map(DirectoryProperties.Entry::id).collect(toSet());
    directory.everybody().stream()
        .map(Person::id)
        .filter(Predicate.not(id -> listed.contains(id.value())))
        .forEach(directory::deactivate);
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
                .map(entry -> new PersonId(entry.id()))
                .filter(id -> directory.passwordHash(id).isEmpty())
                .mapToLong(id -> directory.savePasswordHash(id, hash))
                .sum());
  }
}
