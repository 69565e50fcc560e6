package io.daypass.demo;

import de.captaingoldfish.scim.sdk.common.constants.enums.SortOrder;
import de.captaingoldfish.scim.sdk.common.resources.Group;
import de.captaingoldfish.scim.sdk.common.schemas.SchemaAttribute;
import de.captaingoldfish.scim.sdk.server.endpoints.Context;
import de.captaingoldfish.scim.sdk.server.endpoints.ResourceHandler;
import de.captaingoldfish.scim.sdk.server.filter.FilterNode;
import de.captaingoldfish.scim.sdk.server.response.PartialListResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The groups of the demo directory as SCIM-SDK wants to see them; it does the filtering. */
final class DemoGroups extends ResourceHandler<Group> {

  private final DemoDirectory directory;

  DemoGroups(DemoDirectory directory) {
    this.directory = directory;
  }

  @Override
  public Group createResource(Group group, Context context) {
    return directory.addGroup(group);
  }

  @Override
  public @Nullable Group getResource(
      String id,
      List<SchemaAttribute> attributes,
      List<SchemaAttribute> excluded,
      Context context) {
    return directory.group(id);
  }

  @Override
  public PartialListResponse<Group> listResources(
      long startIndex,
      int count,
      FilterNode filter,
      SchemaAttribute sortBy,
      SortOrder sortOrder,
      List<SchemaAttribute> attributes,
      List<SchemaAttribute> excluded,
      Context context) {
    List<Group> groups = directory.groups();
    return PartialListResponse.<Group>builder()
        .resources(groups)
        .totalResults(groups.size())
        .build();
  }

  @Override
  public Group updateResource(Group group, Context context) {
    return directory.replaceGroup(group);
  }

  @Override
  public void deleteResource(String id, Context context) {
    directory.removeGroup(id);
  }
}
