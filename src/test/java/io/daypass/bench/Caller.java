package io.daypass.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Base64;

/** One person who uses the REST API. */
final class Caller {

  private static final HttpClient HTTP =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(5))
          .build();
  private static final ObjectMapper JSON = new ObjectMapper();

  private final URI daypass;
  private final String authorization;

  Caller(URI daypass, String person, String password) {
    this.daypass = daypass;
    String pair = person + ":" + password;
    this.authorization = "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(UTF_8));
  }

  /** Asks, and returns the id of the request. */
  String ask(String role, Duration duration) {
    String body =
        JSON.createObjectNode()
            .put("role", role)
            .put("duration", duration.toString())
            .put("justification", "To measure how long it takes.")
            .toString();
    return answer(
            to("/api/v1/requests")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build(),
            201)
        .path("id")
        .asText();
  }

  boolean isUsable(String request) {
    JsonNode seen = answer(to("/api/v1/requests/" + request).GET().build(), 200);
    return seen.path("grant").path("status").asText().equals("active");
  }

  private HttpRequest.Builder to(String path) {
    return HttpRequest.newBuilder(daypass.resolve(path))
        .timeout(Duration.ofMinutes(1))
        .header("Authorization", authorization);
  }

  private static JsonNode answer(HttpRequest request, int expected) {
    try {
      HttpResponse<byte[]> response = HTTP.send(request, BodyHandlers.ofByteArray());
      if (response.statusCode() != expected) {
        throw new IllegalStateException(
            request.uri() + " answered " + response.statusCode() + ": " + text(response));
      }
      return JSON.readTree(response.body());
    } catch (IOException e) {
      throw new IllegalStateException("no answer from " + request.uri(), e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String text(HttpResponse<byte[]> response) {
    return new String(response.body(), UTF_8);
  }
}
