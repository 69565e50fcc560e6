package io.daypass.connector.scim;

import static java.util.stream.Collectors.toSet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.unboundid.scim2.client.ScimService;
import com.unboundid.scim2.client.requests.ModifyRequestBuilder;
import com.unboundid.scim2.client.requests.SearchRequestBuilder;
import com.unboundid.scim2.common.Path;
import com.unboundid.scim2.common.filters.Filter;
import com.unboundid.scim2.common.types.Member;
import com.unboundid.scim2.common.types.UserResource;
import io.daypass.entitlement.ConnectorId;
import jakarta.ws.rs.client.Client;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.glassfish.jersey.uri.UriComponent;

/**
 * The few requests that Daypass makes to a directory. Answers are read strictly: what is not
 * plainly said counts as not known, and never as "nobody".
 */
final class ScimDirectory {

  private static final String USERS = "Users";
  private static final String GROUPS = "Groups";
  private static final int PAGE = 100;
  private static final Path MEMBERS = Path.root().attribute("members");

  private final ScimService scim;
  private final ScimRequests requests;
  private final ScimAnswers answers;

  ScimDirectory(ConnectorId connector, Client client, URI baseUrl) {
    this.scim = new ScimService(client.target(baseUrl));
    this.requests = new ScimRequests(connector);
    this.answers = new ScimAnswers(requests);
  }

  List<DirectoryUser> usersNamed(String userName) {
    return named(USERS, "userName", userName, "active", "externalId").map(answers::user).toList();
  }

  List<DirectoryUser> allUsers() {
    List<DirectoryUser> users = new ArrayList<>();
    ScimPage page;
    do {
      page =
          search(
              scim.searchRequest(USERS)
                  .attributes("userName", "active", "externalId")
                  .page(users.size() + 1, PAGE));
      page.entries().stream().map(answers::user).forEach(users::add);
    } while (!page.entries().isEmpty() && users.size() < page.total());
    answers.checkComplete(users.size(), page);
    return users;
  }

  Optional<DirectoryUser> user(String userId) {
    return entry(USERS, userId, "userName", "active", "externalId").map(answers::user);
  }

  List<String> groupsNamed(String displayName) {
    return named(GROUPS, "displayName", displayName).map(answers::id).toList();
  }

  /** The people who are members themselves; groups inside the group are not looked into. */
  List<String> members(String groupId) {
    return entry(GROUPS, groupId, "members").stream()
        .flatMap(group -> answers.references(group, "members"))
        .filter(member -> !"Group".equalsIgnoreCase(member.path("type").asText()))
        .map(answers::value)
        .toList();
  }

  /**
   * Which of these people are members. Asks both sides: some directories leave members out of a
   * group, and then only the person's own entry can tell that the membership is still there. Each
   * person is read alone, because a search for several proves nothing: Keycloak knows no "or"
   * between ids, and answers that nobody was found.
   */
  Set<String> membersAmong(String groupId, Set<String> userIds) {
    Optional<JsonNode> group = entry(GROUPS, groupId, "members");
    if (group.isEmpty()) {
      return Set.of();
    }
    Set<String> listed = referredTo(group.get(), "members");
    return userIds.stream()
        .filter(id -> listed.contains(id) || saysOfItselfToBeIn(groupId, id))
        .collect(toSet());
  }

  private boolean saysOfItselfToBeIn(String groupId, String userId) {
    return entry(USERS, userId, "groups").stream()
        .anyMatch(user -> referredTo(user, "groups").contains(groupId));
  }

  void addMember(String groupId, String userId) throws Denial {
    requests.send(
        "add the member",
        () ->
            scim.modifyRequest(GROUPS, encoded(groupId))
                .addValues(MEMBERS, List.of(new Member().setValue(userId)))
                .invoke(String.class));
  }

  /**
   * Always with a filter: a removal of "members" alone empties the whole group. One operation for
   * each person, since not every directory that knows filters knows "or".
   */
  void removeMembers(String groupId, Collection<String> userIds) throws Denial {
    requests.send(
        "remove members",
        () -> {
          ModifyRequestBuilder.Typed change = scim.modifyRequest(GROUPS, encoded(groupId));
          for (String id : userIds) {
            change.removeValues(member(id));
          }
          return change.invoke(String.class);
        });
  }

  private static Path member(String userId) {
    Filter thisOne = Filter.eq(Path.root().attribute("value"), TextNode.valueOf(userId));
    return Path.root().attribute("members", thisOne);
  }

  void createUser(String userName, String externalId) throws Denial {
    UserResource user = new UserResource().setUserName(userName).setActive(true);
    user.setExternalId(externalId);
    requests.send("create the account", () -> scim.createRequest(USERS, user).invoke(String.class));
  }

  void deleteUser(String userId) throws Denial {
    requests.send(
        "delete the account",
        () -> {
          scim.delete(USERS, encoded(userId));
          return userId;
        });
  }

  private Set<String> referredTo(JsonNode entry, String attribute) {
    return answers
        .references(entry, attribute)
        .filter(reference -> !"indirect".equalsIgnoreCase(reference.path("type").asText()))
        .map(answers::value)
        .collect(toSet());
  }

  private Stream<JsonNode> named(String endpoint, String attribute, String name, String... others) {
    Filter filter = Filter.eq(Path.root().attribute(attribute), TextNode.valueOf(name));
    SearchRequestBuilder search =
        scim.searchRequest(endpoint)
            .filter(encoded(filter))
            .attributes(
                Stream.concat(Stream.of(attribute), Stream.of(others)).toArray(String[]::new));
    ScimPage page = search(search);
    answers.checkComplete(page.entries().size(), page);
    page.entries().forEach(entry -> answers.checkNamed(entry, attribute, name));
    return page.entries().stream();
  }

  private ScimPage search(SearchRequestBuilder search) {
    return requests.read(
        "search the directory",
        () -> {
          ScimPage page = new ScimPage();
          search.invoke(page, JsonNode.class);
          return page;
        });
  }

  private Optional<JsonNode> entry(String endpoint, String id, String... attributes) {
    try {
      JsonNode entry =
          requests.send(
              "read an entry",
              () ->
                  scim.retrieveRequest(endpoint, encoded(id))
                      .attributes(attributes)
                      .invoke(JsonNode.class));
      return Optional.of(answers.checkId(entry, id));
    } catch (Denial e) {
      if (e.isNotFound()) {
        return Optional.empty();
      }
      throw requests.unavailable("read an entry", e);
    }
  }

  private static String encoded(String id) {
    return UriComponent.encode(id, UriComponent.Type.PATH_SEGMENT);
  }

  /**
   * Left to itself, the URL library keeps a percent sign with two digits after it as it is: the
   * directory would read a quote where the name has "%22", and with it a filter of the name's own.
   */
  private static String encoded(Filter filter) {
    return UriComponent.encode(filter.toString(), UriComponent.Type.QUERY_PARAM_SPACE_ENCODED);
  }
}
