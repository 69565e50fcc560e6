package io.daypass.demo;

import static java.util.stream.Collectors.toMap;

import de.captaingoldfish.scim.sdk.common.exceptions.BadRequestException;
import de.captaingoldfish.scim.sdk.common.exceptions.ConflictException;
import de.captaingoldfish.scim.sdk.common.exceptions.ResourceNotFoundException;
import de.captaingoldfish.scim.sdk.common.resources.Group;
import de.captaingoldfish.scim.sdk.common.resources.ResourceNode;
import de.captaingoldfish.scim.sdk.common.resources.User;
import de.captaingoldfish.scim.sdk.common.resources.complex.Meta;
import de.captaingoldfish.scim.sdk.common.resources.multicomplex.GroupNode;
import de.captaingoldfish.scim.sdk.common.resources.multicomplex.Member;
import io.daypass.identity.Ids;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The people and groups of the demo. Every change is in the file before it is in memory, so what a
 * caller has been told survives a restart. Membership is kept with the group alone; the groups that
 * a person shows are worked out from it, so the two sides cannot disagree.
 */
final class DemoDirectory {

  private final DemoFile file;
  private final Ids ids;
  private final Clock clock;
  private DemoContent content;

  DemoDirectory(Path path, Ids ids, Clock clock) {
    this.file = new DemoFile(path);
    this.ids = ids;
    this.clock = clock;
    this.content = file.read();
  }

  synchronized void seedUser(String userName, String displayName) {
    if (!isTaken(userName)) {
      addUser(User.builder().userName(userName).displayName(displayName).active(true).build());
    }
  }

  synchronized void seedGroup(String displayName) {
    boolean known =
        content.groups().values().stream()
            .anyMatch(group -> group.getDisplayName().filter(displayName::equals).isPresent());
    if (!known) {
      addGroup(Group.builder().displayName(displayName).build());
    }
  }

  synchronized List<User> users() {
    return content.users().values().stream().map(this::shown).toList();
  }

  synchronized @Nullable User user(String id) {
    return Optional.ofNullable(content.users().get(id)).map(this::shown).orElse(null);
  }

  synchronized User addUser(User user) {
    if (isTaken(user.getUserName().orElse(""))) {
      throw new ConflictException("That userName is taken.", "uniqueness");
    }
    return keep(asNew(user, "User"));
  }

  synchronized User replaceUser(User user) {
    User before = known(content.users(), user.getId().orElse(""));
    return keep(asChanged(user, before, "User"));
  }

  /** Removes the person, and with the person every membership. */
  synchronized void removeUser(String id) {
    known(content.users(), id);
    DemoContent next = content.copy();
    next.users().remove(id);
    next.groups()
        .values()
        .forEach(
            group ->
                group.setMembers(
                    group.getMembers().stream()
                        .filter(member -> !id.equals(member.getValue().orElse("")))
                        .toList()));
    store(next);
  }

  synchronized List<Group> groups() {
    return List.copyOf(content.copy().groups().values());
  }

  synchronized @Nullable Group group(String id) {
    return content.copy().groups().get(id);
  }

  synchronized Group addGroup(Group group) {
    return keep(asNew(group, "Group"));
  }

  synchronized Group replaceGroup(Group group) {
    Group before = known(content.groups(), group.getId().orElse(""));
    return keep(asChanged(group, before, "Group"));
  }

  synchronized void removeGroup(String id) {
    known(content.groups(), id);
    DemoContent next = content.copy();
    next.groups().remove(id);
    store(next);
  }

  private User keep(User user) {
    user.remove(List.of("groups", "password"));
    DemoContent next = content.copy();
    next.users().put(user.getId().orElseThrow(), user);
    store(next);
    return shown(user);
  }

  private Group keep(Group group) {
    group.setMembers(List.copyOf(onceEach(group.getMembers())));
    DemoContent next = content.copy();
    next.groups().put(group.getId().orElseThrow(), group);
    store(next);
    return DemoContent.copy(group, Group.class);
  }

  private void store(DemoContent next) {
    file.write(next);
    content = next.copy();
  }

  /** A member that is added again stays one member, which SCIM-SDK leaves to the storage. */
  private Collection<Member> onceEach(List<Member> members) {
    return members.stream()
        .map(member -> member.getValue().orElse(""))
        .map(this::member)
        .collect(
            toMap(
                member -> member.getValue().orElseThrow(),
                member -> member,
                (first, again) -> first,
                LinkedHashMap::new))
        .values();
  }

  private Member member(String userId) {
    User user = content.users().get(userId);
    if (user == null) {
      throw new BadRequestException("A member must be a person of this directory.", "invalidValue");
    }
    String display = user.getDisplayName().or(user::getUserName).orElseThrow();
    return Member.builder().value(userId).type("User").display(display).build();
  }

  private User shown(User user) {
    User shown = DemoContent.copy(user, User.class);
    shown.setGroups(groupsOf(user.getId().orElseThrow()));
    return shown;
  }

  private List<GroupNode> groupsOf(String userId) {
    return content.groups().values().stream()
        .filter(group -> holds(group, userId))
        .map(
            group ->
                GroupNode.builder()
                    .value(group.getId().orElseThrow())
                    .display(group.getDisplayName().orElse(null))
                    .type("direct")
                    .build())
        .toList();
  }

  private static boolean holds(Group group, String userId) {
    return group.getMembers().stream()
        .anyMatch(member -> userId.equals(member.getValue().orElse("")));
  }

  private boolean isTaken(String userName) {
    return content.users().values().stream()
        .anyMatch(user -> userName.equalsIgnoreCase(user.getUserName().orElse("")));
  }

  private static <T> T known(Map<String, T> entries, String id) {
    T entry = entries.get(id);
    if (entry == null) {
      throw new ResourceNotFoundException("There is no entry with that id.");
    }
    return entry;
  }

  private <T extends ResourceNode> T asNew(T resource, String type) {
    resource.setId(ids.next().toString());
    stamp(meta(resource), type, clock.instant());
    return resource;
  }

  private <T extends ResourceNode> T asChanged(T resource, ResourceNode before, String type) {
    stamp(meta(resource), type, before.getMeta().flatMap(Meta::getCreated).orElseThrow());
    return resource;
  }

  private void stamp(Meta meta, String type, Instant created) {
    meta.setResourceType(type);
    meta.setCreated(created);
    meta.setLastModified(clock.instant());
  }

  /** SCIM-SDK keeps hold of the meta it has put in and wants that very object changed. */
  private static Meta meta(ResourceNode resource) {
    if (resource.getMeta().isEmpty()) {
      resource.setMeta(new Meta());
    }
    return resource.getMeta().orElseThrow();
  }
}
