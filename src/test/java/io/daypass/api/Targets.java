package io.daypass.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.springframework.core.env.Environment;

/** The targets themselves, looked into without Daypass. */
record Targets(Environment environment) {

  boolean isMember(String userName, String group) {
    String id = find("Users", "userName", userName).path("id").asText("nobody");
    for (JsonNode member : find("Groups", "displayName", group).path("members")) {
      if (member.path("value").asText().equals(id)) {
        return true;
      }
    }
    return false;
  }

  boolean hasAccount(String userName) {
    return !find("Users", "userName", userName).isMissingNode();
  }

  /** Somebody puts a person into a group of the directory, without Daypass. */
  void addMember(String userName, String group) {
    String member = Caller.json(List.of(Map.of("value", idOf(userName))));
    patch(group, "{\"op\":\"add\",\"path\":\"members\",\"value\":%s}".formatted(member));
  }

  /** Somebody takes a person out of a group of the directory, without Daypass. */
  void removeMember(String userName, String group) {
    String path = "members[value eq \\\"%s\\\"]".formatted(idOf(userName));
    patch(group, "{\"op\":\"remove\",\"path\":\"%s\"}".formatted(path));
  }

  private void patch(String group, String operation) {
    Answer answer =
        directory()
            .with("Content-Type", "application/scim+json")
            .send(
                "PATCH",
                "/Groups/" + find("Groups", "displayName", group).path("id").asText(),
                BodyPublishers.ofString(
                    "{\"schemas\":[\"urn:ietf:params:scim:api:messages:2.0:PatchOp\"],\"Operations\":[%s]}"
                        .formatted(operation)));
    assertThat(answer.status()).as(answer.text()).isBetween(200, 299);
  }

  private String idOf(String userName) {
    return find("Users", "userName", userName).path("id").asText();
  }

  /** Logs in to the database and reads the orders. */
  int ordersSeenBy(String url, String user, String password) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url, user, password);
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("select count(*) from orders.orders")) {
      rows.next();
      return rows.getInt(1);
    }
  }

  private JsonNode find(String kind, String attribute, String value) {
    String filter = URLEncoder.encode(attribute + " eq \"" + value + "\"", StandardCharsets.UTF_8);
    return directory().get("/" + kind + "?filter=" + filter).is(200).json().at("/Resources/0");
  }

  private Caller directory() {
    URI address = URI.create(property("daypass.scim.targets.directory.base-url"));
    String token = property("daypass.scim.targets.directory.token");
    return new Caller(
        address, "test", Map.of("Authorization", "Bearer " + token), HttpClient.newHttpClient());
  }

  private String property(String name) {
    return environment.getRequiredProperty(name);
  }
}
