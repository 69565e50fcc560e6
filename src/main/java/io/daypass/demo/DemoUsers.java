package io.daypass.demo;

import de.captaingoldfish.scim.sdk.common.constants.enums.SortOrder;
import de.captaingoldfish.scim.sdk.common.resources.User;
import de.captaingoldfish.scim.sdk.common.schemas.SchemaAttribute;
import de.captaingoldfish.scim.sdk.server.endpoints.Context;
import de.captaingoldfish.scim.sdk.server.endpoints.ResourceHandler;
import de.captaingoldfish.scim.sdk.server.filter.FilterNode;
import de.captaingoldfish.scim.sdk.server.response.PartialListResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The people of the demo directory as SCIM-SDK wants to see them; it does the filtering. */
final class DemoUsers extends ResourceHandler<User> {

  private final DemoDirectory directory;

  DemoUsers(DemoDirectory directory) {
    this.directory = directory;
  }

  @Override
  public User createResource(User user, Context context) {
    return directory.addUser(user);
  }

  @Override
  public @Nullable User getResource(
      String id,
      List<SchemaAttribute> attributes,
      List<SchemaAttribute> excluded,
      Context context) {
    return directory.user(id);
  }

  @Override
  public PartialListResponse<User> listResources(
      long startIndex,
      int count,
      FilterNode filter,
      SchemaAttribute sortBy,
      SortOrder sortOrder,
      List<SchemaAttribute> attributes,
      List<SchemaAttribute> excluded,
      Context context) {
    List<User> users = directory.users();
    return PartialListResponse.<User>builder().resources(users).totalResults(users.size()).build();
  }

  @Override
  public User updateResource(User user, Context context) {
    return directory.replaceUser(user);
  }

  @Override
  public void deleteResource(String id, Context context) {
    directory.removeUser(id);
  }
}
