package io.daypass.faults;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.daypass.demo.DemoDirectoryServer;
import io.daypass.faults.Front.Ask;
import io.daypass.faults.Front.Reply;
import io.daypass.faults.Oracle.Access;
import io.daypass.identity.Ids;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A real SCIM directory, for the real connector. After each change its groups are read from behind,
 * and the oracle is told what has become different.
 */
final class ScimTarget implements Front.Honest, AutoCloseable {

  static final String TOKEN = "token-of-the-fault-campaign";

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final ObjectMapper json = new ObjectMapper();
  private final String name;
  private final Oracle oracle;
  private final DemoDirectoryServer directory;
  private Set<Access> known = new HashSet<>();

  ScimTarget(String name, Oracle oracle, Path file, List<String> people, List<String> groups) {
    this.name = name;
    this.oracle = oracle;
    this.directory = new DemoDirectoryServer(0, TOKEN, file, new Ids(), Clock.systemUTC());
    directory.start();
    people.forEach(person -> directory.seedUser(person, person));
    groups.forEach(directory::seedGroup);
  }

  @Override
  public Reply answer(Ask ask) throws IOException {
    return ask.changes() ? change(ask) : forward(ask);
  }

  @Override
  public void close() {
    directory.close();
  }

  private synchronized Reply change(Ask ask) throws IOException {
    Reply reply = forward(ask);
    Set<Access> now = members();
    now.stream().filter(access -> !known.contains(access)).forEach(oracle::added);
    known.stream().filter(access -> !now.contains(access)).forEach(oracle::removed);
    known = now;
    return reply;
  }

  private Reply forward(Ask ask) throws IOException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(directory.baseUrl().resolve(ask.uri()))
            .method(ask.method(), BodyPublishers.ofByteArray(ask.body()));
    for (String header : List.of("Authorization", "Content-type", "Accept")) {
      List<String> values = ask.headers().get(header);
      if (values != null) {
        request.header(header, values.get(0));
      }
    }
    HttpResponse<byte[]> response = send(request.build());
    return new Reply(
        response.statusCode(),
        Map.of(
            "Content-Type",
            response.headers().firstValue("Content-Type").orElse("application/scim+json")),
        response.body());
  }

  private Set<Access> members() throws IOException {
    HttpRequest groups =
        HttpRequest.newBuilder(URI.create(directory.baseUrl() + "/Groups"))
            .header("Authorization", "Bearer " + TOKEN)
            .build();
    JsonNode found = json.readTree(send(groups).body()).path("Resources");
    Set<Access> members = new HashSet<>();
    for (JsonNode group : found) {
      for (JsonNode member : group.path("members")) {
        members.add(
            new Access(name, member.path("display").asText(), group.path("displayName").asText()));
      }
    }
    return members;
  }

  private HttpResponse<byte[]> send(HttpRequest request) throws IOException {
    try {
      return http.send(request, BodyHandlers.ofByteArray());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }
}
