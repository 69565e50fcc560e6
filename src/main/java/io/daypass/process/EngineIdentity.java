package io.daypass.process;

import io.daypass.identity.DirectoryStore;
import io.daypass.identity.DirectorySync;
import io.daypass.identity.GroupName;
import io.daypass.identity.Person;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.security.crypto.keygen.KeyGenerators;
import org.springframework.stereotype.Component;

/**
 * Shows the engine who exists, so that its web applications can offer tasks to groups. Nobody can
 * log in with what is stored here: the passwords are random and forgotten.
 */
@Component
class EngineIdentity implements SmartInitializingSingleton {

  /** The engine offers to create an administrator as long as this group has no member. */
  static final String ENGINE_ADMINS = "camunda-admin";

  private static final String LOCKED_ADMIN = "engine-admin";

  private final DirectoryStore directory;
  private final IdentityService identity;

  /**
   * @param synced only named so that the directory is complete before it is copied
   */
  EngineIdentity(DirectoryStore directory, DirectorySync synced, IdentityService identity) {
    this.directory = directory;
    this.identity = identity;
  }

  @Override
  public void afterSingletonsInstantiated() {
    directory.everybody().forEach(this::show);
    showUser(LOCKED_ADMIN, "Engine administrator (nobody)");
    bring(LOCKED_ADMIN, Set.of(ENGINE_ADMINS));
  }

  private void show(Person person) {
    String id = person.id().value();
    if (person.active()) {
      showUser(id, person.name());
      bring(id, person.groups().stream().map(GroupName::value).collect(Collectors.toSet()));
    } else {
      identity.deleteUser(id);
    }
  }

  private void showUser(String id, String name) {
    User known = identity.createUserQuery().userId(id).singleResult();
    User user = known == null ? identity.newUser(id) : known;
    user.setFirstName(name);
    user.setLastName("");
    if (known == null) {
      user.setPassword(KeyGenerators.string().generateKey() + KeyGenerators.string().generateKey());
    }
    identity.saveUser(user);
  }

  private void bring(String user, Set<String> wanted) {
    List<Group> memberships = identity.createGroupQuery().groupMember(user).list();
    Set<String> has = memberships.stream().map(Group::getId).collect(Collectors.toSet());
    has.stream()
        .filter(group -> !wanted.contains(group))
        .forEach(group -> identity.deleteMembership(user, group));
    Set<String> missing = new HashSet<>(wanted);
    missing.removeAll(has);
    missing.forEach(group -> join(user, group));
  }

  private void join(String user, String name) {
    if (identity.createGroupQuery().groupId(name).count() == 0) {
      Group group = identity.newGroup(name);
      group.setName(name);
      group.setType("WORKFLOW");
      identity.saveGroup(group);
    }
    identity.createMembership(user, name);
  }
}
