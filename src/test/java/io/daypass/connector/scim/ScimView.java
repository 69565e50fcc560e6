package io.daypass.connector.scim;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** Looks into a SCIM directory without the connector and without its library. */
public final class ScimView {

  private final HttpClient http = HttpClient.newHttpClient();
  private final ObjectMapper json = new ObjectMapper();
  private final URI baseUrl;
  private final String token;

  public ScimView(URI baseUrl, String token) {
    this.baseUrl = baseUrl;
    this.token = token;
  }

  public HttpResponse<String> send(String method, String path, String body) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(baseUrl + path))
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", "application/scim+json")
            .method(method, BodyPublishers.ofString(body))
            .build();
    try {
      return http.send(request, BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  public JsonNode get(String path) {
    try {
      return json.readTree(send("GET", path, "").body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public JsonNode users(String userName) {
    return get("/Users?filter=" + encode("userName eq \"" + userName + "\"")).path("Resources");
  }

  public JsonNode groups(String displayName) {
    String filter = encode("displayName eq \"" + displayName + "\"");
    return get("/Groups?filter=" + filter).path("Resources");
  }

  public String userId(String userName) {
    return users(userName).path(0).path("id").asText();
  }

  public String groupId(String displayName) {
    return groups(displayName).path(0).path("id").asText();
  }

  /** How often the person is listed as a member. */
  public long memberships(String displayName, String userName) {
    String userId = userId(userName);
    JsonNode members = groups(displayName).path(0).path("members");
    long found = 0;
    for (JsonNode member : members) {
      found += member.path("value").asText().equals(userId) ? 1 : 0;
    }
    return found;
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, UTF_8);
  }
}
