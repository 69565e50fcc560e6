package io.daypass.demo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import de.captaingoldfish.scim.sdk.common.resources.Group;
import de.captaingoldfish.scim.sdk.common.resources.User;
import de.captaingoldfish.scim.sdk.common.utils.JsonHelper;
import java.util.LinkedHashMap;
import java.util.Map;

/** Everybody and every group in the demo directory, by id, in the order they came. */
final class DemoContent {

  private final Map<String, User> users = new LinkedHashMap<>();
  private final Map<String, Group> groups = new LinkedHashMap<>();

  Map<String, User> users() {
    return users;
  }

  Map<String, Group> groups() {
    return groups;
  }

  DemoContent copy() {
    DemoContent copy = new DemoContent();
    users.forEach((id, user) -> copy.users.put(id, copy(user, User.class)));
    groups.forEach((id, group) -> copy.groups.put(id, copy(group, Group.class)));
    return copy;
  }

  /** SCIM-SDK changes the entries it is given, so it is never given the kept ones. */
  static <T extends ObjectNode> T copy(ObjectNode entry, Class<T> type) {
    return JsonHelper.readJsonDocument(entry.toString(), type);
  }
}
